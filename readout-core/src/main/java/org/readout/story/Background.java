package org.readout.story;

import java.util.List;

/**
 * How alike strangers are: the mean likeness of the pairs of a collection that are too little alike for one happening. Reports of one country's
 * politics in one language share more words than a day's reports from everywhere, and what is much for these is little for those.
 *
 * <p>The mean over all pairs is had from the sum of all vectors, in time linear in the collection; the pairs that are more alike than
 * strangers are compared anyway, and taken out. A few imagined pairs stand for what small collections lack.
 */
final class Background {

  /** Pairs at least so much alike are no strangers. */
  static final double ACQUAINTED = 0.05;

  private static final double PRIOR_PAIRS = 30;
  private static final double PRIOR_LIKENESS = 0.012;

  private double sum;
  private double pairs;

  /** @param sketches of the collection, copies left out */
  Background(List<Sketch> sketches, int terms) {
    var leads = new double[terms];
    var openings = new double[terms];
    for (var sketch : sketches) {
      sketch.lead().addTo(leads);
      sketch.opening().addTo(openings);
      sum -= (sketch.lead().square() + sketch.opening().square()) / 4;
    }
    sum += (square(leads) + square(openings)) / 4;
    pairs = sketches.size() * (sketches.size() - 1.0) / 2;
  }

  private static double square(double[] sums) {
    var square = 0.0;
    for (var each : sums) square += each * each;
    return square;
  }

  /** Takes out a pair that was compared, if it is none of strangers. */
  void compared(double wordLikeness) {
    if (wordLikeness < ACQUAINTED) return;
    sum -= wordLikeness;
    pairs--;
  }

  /** Above 0, when every pair at least {@link #ACQUAINTED} was told. */
  double likeness() {
    return (Math.max(0, sum) + PRIOR_PAIRS * PRIOR_LIKENESS) / (pairs + PRIOR_PAIRS);
  }
}
