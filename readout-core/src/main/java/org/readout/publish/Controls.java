package org.readout.publish;

import org.readout.text.Characters;

/** Characters that are no text but orders to whatever shows it. */
final class Controls {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

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
  private static boolean turnsLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
      default -> false;
    };
  }

  /** Without line breaks and characters that are obeyed; any white space is one blank, half a surrogate pair U+FFFD. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Characters.isSpace(c)) {
        if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') clean.append(' ');
      } else if (!obeyed(c)) clean.appendCodePoint(isHalf(c) ? 0xFFFD : c);
    }
    return clean.toString();
  }

  /** Without characters that are obeyed but tabs and line breaks, all of which become {@code \n}; half a surrogate pair is U+FFFD. */
  static String lines(String text) {
    var clean = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || isBreak(c, i < text.length() ? text.charAt(i) : 0)) clean.append('\n');
      else if (c == '\t' || !obeyed(c)) clean.appendCodePoint(isHalf(c) ? 0xFFFD : c);
    }
    return clean.toString();
  }

  /** Whether a line ends here by another character than a line feed, which is none of its own before one. */
  private static boolean isBreak(int c, char next) {
    return (c == '\r' && next != '\n') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Text that may run from right to left so that it cannot reorder what stands around it: in a first strong isolate (UAX 9). */
  static String isolated(String text) {
    return text.codePoints().anyMatch(Controls::turnsLeft) ? ISOLATE + text + END_OF_ISOLATE : text;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
