package org.readout.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores a partition against a known one.
 *
 * <p>BCubed: Bagga and Baldwin 1998, Amigó et al. 2009 (doi:10.1007/s10791-008-9066-8); V-measure: Rosenberg and Hirschberg 2007; adjusted Rand index: Hubert
 * and Arabie 1985 (doi:10.1007/BF01908075). An item nothing was said of is a cluster of its own; an item the gold does not know is ignored.
 */
final class ClusterScorer {

  private ClusterScorer() {}

  /**
   * @param gold cluster by item
   * @param found likewise
   */
  static Figures score(Map<String, String> gold, Map<String, String> found) {
    if (gold.isEmpty()) throw new IllegalArgumentException("no items to score");
    var known = new TreeMap<String, Integer>();
    var told = new TreeMap<String, Integer>();
    var both = new TreeMap<String, Map<String, Integer>>();
    for (var item : gold.keySet().stream().sorted().toList()) {
      var cluster = gold.get(item);
      var other = found.get(item);
      var label = other == null ? "alone\0" + item : "cluster\0" + other;
      known.merge(cluster, 1, Integer::sum);
      told.merge(label, 1, Integer::sum);
      both.computeIfAbsent(cluster, key -> new TreeMap<>()).merge(label, 1, Integer::sum);
    }

    double n = gold.size();
    double precision = 0, recall = 0, together = 0, information = 0;
    for (var cluster : both.entrySet())
      for (var cell : cluster.getValue().entrySet()) {
        double c = cell.getValue();
        double ofKnown = known.getOrDefault(cluster.getKey(), 0);
        double ofTold = told.getOrDefault(cell.getKey(), 0);
        precision += c * c / ofTold;
        recall += c * c / ofKnown;
        together += c * (c - 1) / 2;
        information += c / n * Math.log(c * n / (ofKnown * ofTold));
      }
    var values = new LinkedHashMap<String, Double>();
    values.put("bcubed_p", precision / n);
    values.put("bcubed_r", recall / n);
    values.put("bcubed_f1", Figures.f1(precision / n, recall / n));
    pairs(values, together, pairs(known), pairs(told), n * (n - 1) / 2);
    entropies(values, Math.max(0, information), entropy(known, n), entropy(told, n));
    values.put("gold_clusters", (double) known.size());
    values.put("pred_clusters", (double) told.size());
    return new Figures(values);
  }

  private static void pairs(
      Map<String, Double> values, double together, double known, double told, double all) {
    var precision = told == 0 ? 1 : together / told;
    var recall = known == 0 ? 1 : together / known;
    values.put("pair_p", precision);
    values.put("pair_r", recall);
    values.put("pair_f1", Figures.f1(precision, recall));
    var expected = all == 0 ? 0 : known * told / all;
    var most = (known + told) / 2;
    values.put("ari", most == expected ? 1 : (together - expected) / (most - expected));
  }

  private static void entropies(
      Map<String, Double> values, double information, double known, double told) {
    var homogeneity = known > 1e-15 ? information / known : 1;
    var completeness = told > 1e-15 ? information / told : 1;
    values.put("homogeneity", homogeneity);
    values.put("completeness", completeness);
    values.put("v_measure", Figures.f1(homogeneity, completeness));
  }

  private static double pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static double entropy(Map<String, Integer> sizes, double n) {
    return -sizes.values().stream()
        .mapToDouble(size -> size / n * Math.log(size / n))
        .sum();
  }
}
