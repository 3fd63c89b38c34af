package org.readout.publish;

/** How many columns of a terminal a character takes. */
final class Cells {

  /**
   * First and last of the ranges shown two columns wide: East Asian Wide and Fullwidth of UAX 11, and emoji, joined where what
   * lies between them is unassigned.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private Cells() {}

  /** 0 for what adds to the character before it, 2 for wide ones, else 1. */
  static int of(int c) {
    if (c < 0x300) return 1;
    if (c < 0x1100) return isMark(c) ? 0 : 1;
    for (var i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) if (c <= WIDE[i + 1]) return 2;
    return isMark(c) ? 0 : 1;
  }

  static int of(CharSequence text) {
    return text.codePoints().map(Cells::of).sum();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
