package org.readout.story;

/** Which numbers are joined, each group known by its lowest. */
final class Joined {
  private final int[] lower;

  Joined(int size) {
    lower = new int[size];
    for (var i = 0; i < size; i++) lower[i] = i;
  }

  int first(int i) {
    var at = i;
    while (lower[at] != at) {
      lower[at] = lower[lower[at]];
      at = lower[at];
    }
    return at;
  }

  void join(int a, int b) {
    var one = first(a);
    var other = first(b);
    if (one < other) lower[other] = one;
    else lower[one] = other;
  }
}
