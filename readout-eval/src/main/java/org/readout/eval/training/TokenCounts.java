package org.readout.eval.training;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.readout.article.TokenOdds;

/**
 * On how many pages a word stands around or in blocks, and what share of those blocks is body there; counted by cells of sites,
 * so that tables can be made that have seen nothing of some of them.
 */
final class TokenCounts {

  /** A word in fewer cells is left out: the names of one site tell nothing of others. */
  private static final int LEAST_CELLS = 4;

  /** Pages' worth of the mean that each word begins with. */
  private static final double SMOOTHING = 2;

  private final int cells;

  /** By word: for each cell the sum of shares and the number of pages. */
  private final Map<Integer, float[]> counts = new HashMap<>();

  TokenCounts(int cells) {
    this.cells = cells;
  }

  void add(int cell, LabelledPage page) {
    var here = new HashMap<Integer, float[]>();
    for (var i = 0; i < page.labels().length; i++) {
      var weight = page.weights()[i];
      if (weight <= 0) continue;
      for (var key : page.blocks().keys(i)) {
        var sums = here.computeIfAbsent(key, k -> new float[2]);
        sums[0] += weight * page.labels()[i];
        sums[1] += weight;
      }
    }
    here.forEach((key, sums) -> {
      var all = counts.computeIfAbsent(key, k -> new float[2 * cells]);
      all[2 * cell] += sums[0] / sums[1];
      all[2 * cell + 1]++;
    });
  }

  /** Forgets the words that no table will hold. */
  void prune() {
    counts.values().removeIf(sums -> {
      var seen = 0;
      for (var cell = 0; cell < cells; cell++) if (sums[2 * cell + 1] > 0) seen++;
      return seen < LEAST_CELLS;
    });
  }

  /** From the cells that are chosen. */
  TokenOdds odds(IntPredicate chosen) {
    var found = new HashMap<Integer, double[]>();
    double body = 0;
    double all = 0;
    for (var entry : counts.entrySet()) {
      var sums = new double[2];
      var seen = 0;
      for (var cell = 0; cell < cells; cell++) {
        if (!chosen.test(cell) || entry.getValue()[2 * cell + 1] == 0) continue;
        seen++;
        sums[0] += entry.getValue()[2 * cell];
        sums[1] += entry.getValue()[2 * cell + 1];
      }
      if (seen < LEAST_CELLS) continue;
      found.put(entry.getKey(), sums);
      body += sums[0];
      all += sums[1];
    }
    var mean = body / Math.max(1, all);
    var odds = new HashMap<Integer, Double>();
    found.forEach((key, sums) -> {
      var yes = sums[0] + SMOOTHING * mean;
      var no = sums[1] - sums[0] + SMOOTHING * (1 - mean);
      odds.put(key, StrictMath.log(yes / no) - StrictMath.log(mean / (1 - mean)));
    });
    return new TokenOdds(odds);
  }
}
