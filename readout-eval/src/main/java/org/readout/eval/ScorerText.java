package org.readout.eval;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;

/**
 * Words, white space and folding as the published scorers mean them, so that our figures compare with theirs.
 *
 * <p>Those are written in Python: a word character is a letter, a number of any kind or {@code _}, and never a combining mark.
 */
public final class ScorerText {

  private ScorerText() {}

  /** Python's {@code \w}. */
  static boolean isWordPart(int c) {
    return isLetterOrNumber(c) || c == '_';
  }

  /** Python's {@code str.isalnum} of one character. */
  static boolean isLetterOrNumber(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Python's {@code \s}. */
  static boolean isSpace(int c) {
    return (c >= 0x09 && c <= 0x0D)
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || Character.isSpaceChar(c);
  }

  /** The runs of word characters. */
  public static List<String> words(String text) {
    var words = new ArrayList<String>();
    var start = -1;
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      if (isWordPart(c)) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) words.add(text.substring(start));
    return words;
  }

  /** Runs of white space as one blank, none at the ends. */
  public static String squash(String text) {
    var squashed = new StringBuilder(text.length());
    var gap = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && squashed.length() > 0) squashed.append(' ');
      gap = false;
      squashed.append(c);
    }
    return squashed.toString();
  }

  /** Case, quotation marks, dashes and white space made alike. */
  static String fold(String text) {
    var plain = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) plain.append(plain(text.charAt(i)));
    return UCharacter.foldCase(squash(plain.toString()), true);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2013', '\u2014', '\u2212' -> '-';
      default -> c;
    };
  }
}
