package org.readout.article;

import org.jsoup.nodes.Entities;

/** Reads character references, such as {@code &amp;} and {@code &#233;}, where they stand: what they mean is never longer than they are. */
final class CharacterReferences {

  /** The longest name is {@code CounterClockwiseContourIntegral}. */
  private static final int LONGEST_NAME = 32;

  /** As {@code &plusmn} is. */
  private static final int LONGEST_UNENDED = 6;

  private static final int LONGEST_NUMBER = 10;

  /** What the numbers 128 to 159 mean on pages written for Windows. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final char[] chars;
  private int at;
  private int out;

  private CharacterReferences(char[] chars, int from) {
    this.chars = chars;
    at = from;
    out = from;
  }

  /**
   * Rewrites the characters {@code [from, to)}.
   *
   * @param inAttribute where a name without a semicolon is none if a letter, a digit or an equals sign follows
   * @return index after the last character
   */
  static int read(char[] chars, int from, int to, boolean inAttribute) {
    var first = from;
    while (first < to && chars[first] != '&') first++;
    if (first == to) return to;
    var reader = new CharacterReferences(chars, first);
    while (reader.at < to)
      if (chars[reader.at] != '&' || !reader.reference(to, inAttribute))
        chars[reader.out++] = chars[reader.at++];
    return reader.out;
  }

  private boolean reference(int to, boolean inAttribute) {
    if (at + 1 < to && chars[at + 1] == '#') return number(to);
    var end = at + 1;
    while (end < to && end - at <= LONGEST_NAME && Words.isPlain(chars[end])) end++;
    if (end == at + 1) return false;
    var name = new String(chars, at + 1, end - at - 1);
    var ended = end < to && chars[end] == ';';
    if (!ended || !Entities.isNamedEntity(name)) {
      ended = false;
      name = unended(name);
      end = at + 1 + name.length();
      if (name.isEmpty()
          || inAttribute && end < to && (chars[end] == '=' || Words.isPlain(chars[end])))
        return false;
    }
    var points = new int[2];
    var count = Entities.codepointsForName(name, points);
    at = ended ? end + 1 : end;
    for (var i = 0; i < count; i++) write(points[i]);
    return true;
  }

  /** The longest beginning of a name that needs no semicolon; empty when none does. */
  private static String unended(String name) {
    for (var length = Math.min(name.length(), LONGEST_UNENDED); length > 1; length--)
      if (Entities.isBaseNamedEntity(name.substring(0, length))) return name.substring(0, length);
    return "";
  }

  private boolean number(int to) {
    var end = at + 2;
    var base = 10;
    if (end < to && (chars[end] == 'x' || chars[end] == 'X')) {
      base = 16;
      end++;
    }
    var first = end;
    long number = 0;
    while (end < to && Character.digit(chars[end], base) >= 0) {
      if (end - first < LONGEST_NUMBER) number = number * base + Character.digit(chars[end], base);
      else number = Integer.MAX_VALUE;
      end++;
    }
    if (end == first) return false;
    at = end < to && chars[end] == ';' ? end + 1 : end;
    if (number >= 128 && number < 160) write(WINDOWS.charAt((int) number - 128));
    else if (number == 0
        || number > Character.MAX_CODE_POINT
        || number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE) write(0xFFFD);
    else write((int) number);
    return true;
  }

  private void write(int point) {
    out += Character.toChars(point, chars, out);
  }
}
