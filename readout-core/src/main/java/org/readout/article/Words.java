package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.text.Characters;

/**
 * The words of a line in lower case, as wordings are compared: runs of letters, digits and apostrophes inside a word, with
 * typographic apostrophes made plain. Case is folded without regard to the machine's language.
 */
final class Words {

  /** No wording is longer, and no line needs be read further to be known by its wording. */
  static final int MOST = 400;

  private Words() {}

  static List<String> of(CharSequence line) {
    return of(line, MOST);
  }

  /** At most {@code most} words. */
  static List<String> of(CharSequence line, int most) {
    var words = new ArrayList<String>();
    var at = 0;
    var end = line.length();
    while (at < end && words.size() < most) {
      while (at < end && !isPart(line, at)) at++;
      var from = at;
      while (at < end && isPart(line, at)) at++;
      if (at > from) words.add(fold(line.subSequence(from, at).toString()));
    }
    return words;
  }

  /** Set in what {@link #hashes} gives for a word with a digit in it. */
  static final long NUMBER = 1L << 32;

  /** For each word of a line its {@link String#hashCode}, as lower half, and {@link #NUMBER}: most lines are known by it not to hold what is sought. */
  static long[] hashes(String line) {
    var hashes = new long[Math.min(MOST, line.length() / 2 + 1)];
    var count = 0;
    var at = 0;
    var end = line.length();
    while (at < end && count < MOST) {
      while (at < end && !isPart(line, at)) at++;
      var from = at;
      var hash = 0;
      var number = 0L;
      var plain = true;
      for (; at < end && isPart(line, at); at++) {
        var c = line.charAt(at);
        plain &= c < 0x80;
        if (c >= 'A' && c <= 'Z') c += 32;
        else if (Character.isDigit(c)) number = NUMBER;
        hash = hash * 31 + c;
      }
      if (at == from) break;
      if (!plain) hash = fold(line.substring(from, at)).hashCode();
      hashes[count++] = number | hash & 0xFFFFFFFFL;
    }
    return Arrays.copyOf(hashes, count);
  }

  /** An ASCII letter or digit. */
  static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Lower case, with plain apostrophes. */
  static String fold(String word) {
    if (isFolded(word)) return word;
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }

  private static boolean isFolded(String word) {
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (c >= 0x80 || c >= 'A' && c <= 'Z') return false;
    }
    return true;
  }

  private static boolean isPart(CharSequence line, int at) {
    var c = line.charAt(at);
    if (c < 0x80 && c != '\'') return isPlain(c);
    if (Character.isLetterOrDigit(c) || c == '©' || Character.isSurrogate(c)) return true;
    if (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK) return true;
    return Characters.isSingleMark(c)
        && c != '`'
        && at > 0
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at - 1))
        && Character.isLetter(line.charAt(at + 1));
  }
}
