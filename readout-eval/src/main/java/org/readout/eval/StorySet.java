package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.Csv;

/**
 * Reports in {@code docs.jsonl} with their stories in {@code gold.csv}, cut by weights that were learnt without them. Beside
 * them stands the {@link Baseline} on the same reports.
 *
 * @param name the folder that holds both
 */
record StorySet(String name) implements ScoredSet {

  @Override
  public List<Path> files(Path corpora) {
    var files = List.of(docs(corpora), gold(corpora));
    return files.stream().allMatch(Files::isRegularFile) ? files : List.of();
  }

  @Override
  public Figures score(Path corpora, Reading reading) throws IOException {
    var gold = clusters(gold(corpora));
    var found = reading.stories(docs(corpora), StoryLessons.without(name));
    var simple = Baseline.stories(docs(corpora));
    var ours = Interval.of(gold, found);
    var baseline = Interval.of(gold, simple);
    return ClusterScorer.score(gold, found)
        .with("low", ours.low())
        .with("high", ours.high())
        .with("baseline", ClusterScorer.score(gold, simple).get("bcubed_f1"))
        .with("baseline_low", baseline.low())
        .with("baseline_high", baseline.high());
  }

  /** Cluster by report. */
  static Map<String, String> clusters(Path gold) throws IOException {
    var clusters = new LinkedHashMap<String, String>();
    for (var row : Csv.rows(Files.readString(gold), ','))
      clusters.put(row.fields().getOrDefault("id", ""), row.fields().getOrDefault("cluster", ""));
    return clusters;
  }

  private Path docs(Path corpora) {
    return corpora.resolve(name).resolve("docs.jsonl");
  }

  private Path gold(Path corpora) {
    return corpora.resolve(name).resolve("gold.csv");
  }
}
