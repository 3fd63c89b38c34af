package org.readout.text;

import java.util.Arrays;

/** Turns UTF-16 indices of one text into counts of Unicode code points and back. O(log n) a look-up, no memory for texts without surrogates. */
public final class CodePoints {

  /** UTF-16 indices of the low surrogates, ascending: each is a unit that starts no code point. */
  private final int[] lows;

  public CodePoints(CharSequence text) {
    var found = new int[8];
    var count = 0;
    for (var i = 1; i < text.length(); i++) {
      if (!Character.isLowSurrogate(text.charAt(i))
          || !Character.isHighSurrogate(text.charAt(i - 1))) continue;
      if (count == found.length) found = Arrays.copyOf(found, count * 2);
      found[count++] = i;
    }
    lows = Arrays.copyOf(found, count);
  }

  /** The count of code points before UTF-16 index {@code unit}; an index inside a pair counts as the pair's start. */
  public int fromUnits(int unit) {
    var at = Arrays.binarySearch(lows, unit);
    return unit - (at >= 0 ? at + 1 : -at - 1);
  }

  /** The UTF-16 index at which code point number {@code point} starts. */
  public int toUnits(int point) {
    var unit = point;
    for (var low : lows) {
      if (low > unit) break;
      unit++;
    }
    return unit;
  }

  public Span fromUnits(Span units) {
    return new Span(fromUnits(units.start()), fromUnits(units.end()));
  }
}
