package org.readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Between which bounds BCubed F1 lies, had the set held other stories of the same kind.
 *
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 */
record Interval(double low, double high) {

  private static final int DRAWS = 1000;

  /** What one story's reports add: how many they are, and the sums of their precisions and recalls. */
  private record Part(double reports, double precision, double recall) {}

  /**
   * By the percentile bootstrap (Efron 1979, doi:10.1214/aos/1176344552), seeded: known stories are drawn with replacement, each with all its reports.
   *
   * @param gold cluster by item
   * @param found likewise; an item nothing was said of is a cluster of its own
   */
  static Interval of(Map<String, String> gold, Map<String, String> found) {
    var parts = parts(gold, found);
    var random = new Random(1);
    var scores = new double[DRAWS];
    for (var draw = 0; draw < DRAWS; draw++) {
      var reports = 0.0;
      var precision = 0.0;
      var recall = 0.0;
      for (var i = 0; i < parts.size(); i++) {
        var part = parts.get(random.nextInt(parts.size()));
        reports += part.reports;
        precision += part.precision;
        recall += part.recall;
      }
      scores[draw] = Figures.f1(precision / reports, recall / reports);
    }
    Arrays.sort(scores);
    return new Interval(scores[DRAWS * 25 / 1000], scores[DRAWS * 975 / 1000 - 1]);
  }

  private static List<Part> parts(Map<String, String> gold, Map<String, String> found) {
    var told = new HashMap<String, Integer>();
    var both = new TreeMap<String, Map<String, Integer>>();
    for (var item : gold.entrySet()) {
      var label = found.getOrDefault(item.getKey(), "alone\0" + item.getKey());
      told.merge(label, 1, Integer::sum);
      both.computeIfAbsent(item.getValue(), story -> new TreeMap<>()).merge(label, 1, Integer::sum);
    }
    var parts = new ArrayList<Part>();
    for (var story : both.values()) {
      double reports = story.values().stream().mapToInt(Integer::intValue).sum();
      var precision = 0.0;
      var recall = 0.0;
      for (var cell : story.entrySet()) {
        double count = cell.getValue();
        precision += count * count / told.getOrDefault(cell.getKey(), 1);
        recall += count * count / reports;
      }
      parts.add(new Part(reports, precision, recall));
    }
    return parts;
  }
}
