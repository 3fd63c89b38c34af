package org.readout.statement;

/**
 * How far two assertions assert the same thing, 0 to 1, and whether they assert opposites.
 *
 * <p>Most is the cosine of their bags, the rest the share of the lighter one's weight that stands in the heavier: a part of a statement is
 * the statement, trimmed. Shared figures alone make no likeness: two assertions must share at least one word that tells what, not
 * who. Two passages of one report are seldom the same statement, for a report rarely says a thing twice.
 */
final class Likeness {

  /** Taken off for two passages of one report; found best among 0 to .25 on five annotated events. */
  private static final double ONE_REPORT = 0.15;

  /** A lighter assertion than this is too thin for its coverage to count in full. */
  private static final double THIN = 1.5;

  /** The cosine's share; .3, .5 and .7 gave pair F1 .50, .51 and .53 on five annotated events. */
  private static final double COSINE = 0.7;

  /** What one shared word is worth between assertions of which one tells more than that. */
  private static final double ONE_WORD = 0.6;

  private final Vocabulary vocabulary;

  Likeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  double of(Assertion a, Assertion b) {
    var left = a.bag();
    var right = b.bag();
    var dot = 0.0;
    var shared = 0.0;
    var what = 0;
    for (int i = 0, j = 0; i < left.keys().length && j < right.keys().length; ) {
      var order = Integer.compare(left.keys()[i], right.keys()[j]);
      if (order == 0) {
        var weight = Math.min(left.weights()[i], right.weights()[j]);
        dot += left.weights()[i] * right.weights()[j];
        shared += weight;
        if (!vocabulary.isFigure(left.keys()[i])) what++;
      }
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    if (what == 0) return 0;
    var cosine = dot / (left.norm() * right.norm());
    var lighter = Math.min(left.mass(), right.mass());
    var coverage = shared / Math.max(lighter, THIN);
    var likeness = COSINE * cosine + (1 - COSINE) * coverage;
    if (what == 1 && Math.max(tellingWhat(left), tellingWhat(right)) > 1) likeness *= ONE_WORD;
    return a.report() == b.report() ? likeness - ONE_REPORT : likeness;
  }

  /** Whether neither denies anything, or both one thing. */
  boolean deniesAlike(Assertion a, Assertion b) {
    return a.negated().isEmpty() && b.negated().isEmpty()
        || a.negated().stream().anyMatch(b.negated()::contains);
  }

  /** Whether an assertion asserts anything: a bare name or pronoun does not. */
  boolean tellsSomething(Assertion assertion) {
    return tellingWhat(assertion.bag()) > 0;
  }

  private int tellingWhat(Bag bag) {
    var count = 0;
    for (var key : bag.keys()) if (!vocabulary.isFigure(key)) count++;
    return count;
  }

  /**
   * Whether one denies a word both share and the other asserts it: "was safe" and "was not safe". Two that deny one thing alike deny it
   * in two ways: "foul play is not suspected" and "do not suspect foul play"; and so do two of which each denies a word the other
   * asserts: "failed to find any signs" and "found without signs".
   */
  boolean opposite(Assertion a, Assertion b) {
    if (deniesAlike(a, b)) return false;
    return a.negated().stream().anyMatch(b.bag()::holds)
        != b.negated().stream().anyMatch(a.bag()::holds);
  }
}
