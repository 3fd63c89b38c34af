package org.readout.eval;

import java.util.BitSet;

/**
 * Which characters stand inside double quotation marks, the marks included.
 *
 * <p>A straight mark toggles. A quotation left open is closed at the end of its paragraph, for the next paragraph of a running
 * quotation opens with its own mark.
 */
final class QuotationMarks {

  private static final int CLOSED = -1;

  private QuotationMarks() {}

  static BitSet inside(int[] points) {
    var inside = new BitSet(points.length);
    var open = CLOSED;
    for (var i = 0; i < points.length; ) {
      if (points[i] == '\n') {
        if (open != CLOSED) inside.set(open, i);
        open = CLOSED;
        i++;
        continue;
      }
      var length = markLength(points, i);
      var mark = points[i];
      var isStraight = mark == '"' || mark == '\'';
      if (length > 0 && open != CLOSED && (isStraight || closes(mark))) {
        inside.set(open, i + length);
        open = CLOSED;
      } else if (length > 0 && open == CLOSED && (isStraight || opens(mark))) open = i;
      i += Math.max(1, length);
    }
    if (open != CLOSED) inside.set(open, points.length);
    return inside;
  }

  /** How many characters make a mark here; 0 when none stands here. A single mark counts only when doubled. */
  private static int markLength(int[] points, int at) {
    return switch (points[at]) {
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '"' -> 1;
      case '\'', '`', '\u2018', '\u2019' ->
        at + 1 < points.length && points[at + 1] == points[at] ? 2 : 0;
      default -> 0;
    };
  }

  private static boolean opens(int mark) {
    return mark == '\u201C'
        || mark == '\u201E'
        || mark == '\u00AB'
        || mark == '`'
        || mark == '\u2018';
  }

  private static boolean closes(int mark) {
    return mark == '\u201D' || mark == '\u00BB' || mark == '\u2019';
  }
}
