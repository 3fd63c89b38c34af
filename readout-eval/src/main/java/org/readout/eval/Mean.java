package org.readout.eval;

/** An arithmetic mean, built one value at a time; not a number when empty. */
final class Mean {
  private double sum;
  private int count;

  void add(double value) {
    sum += value;
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  double value() {
    return sum / count;
  }
}
