package org.readout.eval;

/** Hits among what was found and among what was to be found. */
final class Tally {
  private double foundRight;
  private int found;
  private double goldHit;
  private int gold;

  void add(double foundRight, int found, double goldHit, int gold) {
    this.foundRight += foundRight;
    this.found += found;
    this.goldHit += goldHit;
    this.gold += gold;
  }

  double precision() {
    return Figures.share(foundRight, found);
  }

  double recall() {
    return Figures.share(goldHit, gold);
  }

  double f1() {
    return Figures.f1(precision(), recall());
  }
}
