package org.readout.eval;

import java.util.Comparator;

/**
 * A found attribution beside a marked one.
 *
 * @param overlap of their contents, intersection over union
 * @param i place of the marked one
 * @param j place of the found one
 */
record Match(Relation gold, Relation told, double overlap, int i, int j) {

  static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::overlap)
      .thenComparing(match -> match.gold.cue().intersects(match.told.cue()))
      .thenComparing(match -> match.gold.source().intersects(match.told.source()))
      .reversed()
      .thenComparingInt(Match::i)
      .thenComparingInt(Match::j);

  static Match of(Relation gold, Relation told, int i, int j) {
    var shared = AttributionScorer.shared(gold.content(), told.content());
    var all = gold.content().cardinality() + told.content().cardinality() - shared;
    return new Match(gold, told, shared / (double) all, i, j);
  }
}
