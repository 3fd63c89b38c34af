package org.readout.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.readout.Readout;
import org.readout.ingest.CaptureReader;
import org.readout.story.MergeWeights;
import org.readout.story.StoryLesson;
import org.readout.text.ArticleId;

/**
 * The collections with known stories, read as a run reads them, to learn from; and what was learnt without each of them: a set is scored with weights that
 * have seen nothing of it. The library's own weights, learnt from all, are never scored.
 */
public final class StoryLessons {

  public static final List<String> SETS = List.of(
      "stories/news_cluster",
      "stories/ecbplus",
      "stories/wikinews_events",
      "stories/vietnamese_mds",
      "stories/basil_triples",
      "stories/google_news_ts");

  private StoryLessons() {}

  /** @param set one of {@link #SETS}, standing in {@code corpora} */
  public static StoryLesson read(Path corpora, String set) throws IOException {
    var folder = corpora.resolve(set);
    var gold = StorySet.clusters(folder.resolve("gold.csv"));
    var intake = new CaptureReader().read(List.of(folder.resolve("docs.jsonl").toString()));
    var run = new Readout(Readout.Options.DEFAULT).run(intake);
    var stories = new HashMap<ArticleId, String>();
    for (var article : run.articles())
      stories.put(
          article.id(), gold.getOrDefault(article.id().value(), article.id().value()));
    return new StoryLesson(run.articles(), run.analyses(), stories);
  }

  /** Where the weights learnt without a set stand, beside this class. */
  public static String resource(String set) {
    return "merge-weights-without-" + set.substring(set.indexOf('/') + 1) + ".tsv";
  }

  static MergeWeights without(String set) {
    try (var in = StoryLessons.class.getResourceAsStream(resource(set))) {
      return MergeWeights.read(Objects.requireNonNull(in, resource(set)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
