package org.readout.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.Readout;
import org.readout.Run;
import org.readout.article.Article;
import org.readout.article.ArticleExtractor;
import org.readout.attribution.Form;
import org.readout.ingest.Capture;
import org.readout.ingest.CaptureReader;
import org.readout.ingest.Given;
import org.readout.ingest.Intake;
import org.readout.ingest.Media;
import org.readout.story.MergeWeights;
import org.readout.story.StoryGrouper;
import org.readout.text.ArticleId;
import org.readout.text.CodePoints;
import org.readout.text.Digests;

/** Reads what the sets hold, as far as each is scored. A page that stands in several sets is read once. */
final class Reading {

  /** Pages read at a time: enough to keep the workers busy, few enough to hold in memory. */
  private static final int BATCH = 64;

  private final Readout readout;
  private final Map<String, ReadPage> byDigest = new HashMap<>();

  private final Map<Path, String> digests = new HashMap<>();

  /** Digests of pages of which text is missing in the article and its furniture, or stands twice. */
  private final Set<String> unaccounted = new HashSet<>();

  Reading(Readout readout) {
    this.readout = readout;
  }

  /**
   * What was read of each file.
   *
   * @param folds by file, the part of the sites it belongs to
   */
  Map<Path, ReadPage> pages(Map<Path, Integer> folds) throws IOException {
    var unread = new TreeMap<Integer, List<Path>>();
    for (var file : new TreeMap<>(folds).entrySet()) {
      var digest = Digests.of(Files.readAllBytes(file.getKey()));
      digests.put(file.getKey(), digest);
      if (byDigest.putIfAbsent(digest, ReadPage.NOTHING) == null)
        unread.computeIfAbsent(file.getValue(), fold -> new ArrayList<>()).add(file.getKey());
    }
    for (var part : unread.entrySet()) {
      var extractor = new ArticleExtractor(List.of(), Folds.without(part.getKey()));
      for (var from = 0; from < part.getValue().size(); from += BATCH) {
        var batch = part.getValue().subList(from, Math.min(part.getValue().size(), from + BATCH));
        read(batch, extractor)
            .forEach((file, article) ->
                byDigest.put(digests.getOrDefault(file, ""), ReadPage.of(article)));
      }
    }
    var pages = new HashMap<Path, ReadPage>();
    for (var file : folds.keySet())
      pages.put(file, byDigest.getOrDefault(digests.getOrDefault(file, ""), ReadPage.NOTHING));
    return pages;
  }

  /** The share of files whose text and furniture together are all that the page shows. */
  double accounted(Set<Path> files) {
    var missing = files.stream().map(digests::get).filter(unaccounted::contains).count();
    return files.isEmpty() ? 1 : 1 - (double) missing / files.size();
  }

  private Map<Path, Article> read(List<Path> files, ArticleExtractor extractor) {
    var byName = new HashMap<String, Path>();
    for (var file : files) byName.put(file.toString(), file);
    var intake = new CaptureReader().read(List.copyOf(byName.keySet()));
    var extraction = readout.run(intake, extractor).extraction();
    var articles = new HashMap<Path, Article>();
    for (var i = 0; i < intake.captures().size(); i++) {
      var capture = intake.captures().get(i);
      var file = byName.get(capture.input());
      if (file == null) continue;
      var article = extraction.entries().get(i).article();
      articles.put(file, article);
      if (capture.media() == Media.HTML && !VisibleText.isAccountedFor(capture.content(), article))
        unaccounted.add(digests.getOrDefault(file, ""));
    }
    return articles;
  }

  /** What was found in each article, by its name, without what continues an attribution: the corpus does not mark that. */
  Map<String, List<Marked>> attributions(List<Polnear> texts) {
    var captures = texts.stream().map(text -> capture(text.name(), text.text())).toList();
    var run = readout.run(new Intake(captures, List.of()));
    var found = new HashMap<String, List<Marked>>();
    for (var i = 0; i < run.articles().size(); i++) {
      var article = run.articles().get(i);
      var points = new CodePoints(article.text());
      found.put(
          article.id().value(),
          run.attributions().get(i).attributions().stream()
              .filter(attribution -> attribution.form() != Form.CONTINUED)
              .map(attribution -> Marked.of(attribution, points))
              .toList());
    }
    return found;
  }

  static Capture capture(String id, String text) {
    return new Capture(
        id,
        false,
        id,
        "",
        Media.RECORD_TEXT,
        text,
        null,
        new Given(id, null, null, null, null, null),
        null,
        Digests.of((id + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        null);
  }

  /** A run over the records of a file. */
  Run run(Path docs) {
    return readout.run(new CaptureReader().read(List.of(docs.toString())));
  }

  /** The story of each report, cut by these weights. */
  Map<String, String> stories(Path docs, MergeWeights weights) {
    var run = run(docs);
    var stories = new HashMap<String, String>();
    var grouping = new StoryGrouper(weights).group(run.articles(), run.analyses(), run.reprints());
    for (var story : grouping.stories())
      for (var member : story.articles()) stories.put(member.value(), story.id().value());
    return stories;
  }

  /** What the reports of these ids say. */
  Told statements(Path docs, Set<ArticleId> ids) {
    var intake = new CaptureReader().read(List.of(docs.toString()));
    var captures = intake.captures().stream()
        .filter(capture -> capture.given().id() != null
            && ids.contains(new ArticleId(capture.given().id())))
        .toList();
    return Told.of(readout.run(new Intake(captures, intake.problems())).edition());
  }
}
