package org.readout.publish;

/** Characters that are no text but orders to whatever shows it. */
final class Controls {

  private Controls() {}

  /**
   * Whether a terminal, editor or browser would obey the character instead of showing it: a control character, a line or
   * paragraph separator, an embedding, override or isolate of the bidirectional algorithm (UAX 9), or a tag.
   */
  static boolean obeyed(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** Whether text with the character may run from right to left: letters of Hebrew, Arabic and their neighbours, and their marks. */
  static boolean turnsLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
      default -> false;
    };
  }
}
