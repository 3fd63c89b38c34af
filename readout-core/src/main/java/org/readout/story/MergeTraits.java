package org.readout.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.AverageLink.Node;

/**
 * What tells whether two parts of a would-be story tell of one happening.
 *
 * @param likeness natural logarithm of the mean likeness across the parts over that of strangers
 * @param smaller natural logarithm of the size of the smaller part: chance joins two reports more easily than it keeps two groups apart
 * @param oneReportNames when the smaller part is one report: natural logarithm of 1 plus the count of names that tell the parts apart; else 0
 * @param groupNames the same for two groups, else 0
 */
record MergeTraits(double likeness, double smaller, double oneReportNames, double groupNames) {

  /** A name is a part's own when this share of its reports hold it ... */
  private static final double HELD = 0.6;

  /** ... and less than this share of the other part's. */
  private static final double NOT_HELD = 0.15;

  private static final double LEAST = 0.004;

  static MergeTraits of(Node merge, List<Sketch> sketches, double background) {
    if (merge.one() == null || merge.other() == null)
      throw new IllegalArgumentException("a merge has two parts, " + merge.thing() + " has none");
    return of(merge.one().things(), merge.other().things(), merge.across(), sketches, background);
  }

  /**
   * @param across mean likeness of the pairs across the parts
   * @param background likeness of strangers
   */
  static MergeTraits of(
      List<Integer> one,
      List<Integer> other,
      double across,
      List<Sketch> sketches,
      double background) {
    var smaller = Math.min(one.size(), other.size());
    var apart = StrictMath.log(1 + namesApart(one, other, sketches));
    return new MergeTraits(
        StrictMath.log(Math.max(LEAST, across) / background),
        StrictMath.log(smaller),
        smaller == 1 ? apart : 0,
        smaller == 1 ? 0 : apart);
  }

  double[] values() {
    return new double[] {likeness, smaller, oneReportNames, groupNames};
  }

  private static int namesApart(List<Integer> one, List<Integer> other, List<Sketch> sketches) {
    var first = holders(one, sketches);
    var second = holders(other, sketches);
    return own(first, one.size(), second, other.size())
        + own(second, other.size(), first, one.size());
  }

  private static int own(
      Map<Integer, Integer> part, int size, Map<Integer, Integer> other, int otherSize) {
    var count = 0;
    for (var name : part.entrySet())
      if (name.getValue() >= HELD * size
          && other.getOrDefault(name.getKey(), 0) < NOT_HELD * otherSize) count++;
    return count;
  }

  private static Map<Integer, Integer> holders(Collection<Integer> part, List<Sketch> sketches) {
    var holders = new HashMap<Integer, Integer>();
    for (var i : part)
      for (var name : sketches.get(i).names().keySet()) holders.merge(name, 1, Integer::sum);
    return holders;
  }
}
