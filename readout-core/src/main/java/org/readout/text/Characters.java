package org.readout.text;

/** Classes of characters that news pages mix freely: white space of all widths, and quotation marks of all kinds. */
public final class Characters {

  private Characters() {}

  /** White space as a reader sees it: Java's, no-break spaces, zero-width spaces and the byte order mark. */
  public static boolean isSpace(int c) {
    if (c < 0x80) return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
    if (c < 0x1680) return c == 0xA0;
    return c >= 0x2000 && c <= 0x200B
        || switch (c) {
          case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF -> true;
          default -> false;
        };
  }

  /** A mark that opens or closes a quotation and is no apostrophe: straight, curly, low, reversed or angular, double. */
  public static boolean isDoubleMark(int c) {
    if (c < 0x80) return c == '"';
    return switch (c) {
      case '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u00AB',
          '\u00BB',
          '\u2033',
          '\u301D',
          '\u301E',
          '\uFF02' -> true;
      default -> false;
    };
  }

  /** A single mark, which may be an apostrophe instead. */
  public static boolean isSingleMark(int c) {
    if (c < 0x80) return c == '\'' || c == '`';
    return switch (c) {
      case '\u2018',
          '\u2019',
          '\u201A',
          '\u201B',
          '\u2039',
          '\u203A',
          '\u2032',
          '\u00B4',
          '\u02BC' -> true;
      default -> false;
    };
  }

  /** A hyphen, dash or minus of any width. */
  public static boolean isDash(int c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> true;
      default -> false;
    };
  }

  /** A letter or digit. */
  public static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c);
  }
}
