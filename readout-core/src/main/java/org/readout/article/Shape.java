package org.readout.article;

import org.readout.text.Characters;

/**
 * What a line looks like, whatever its words.
 *
 * @param words runs of characters between spaces that hold a letter or digit
 * @param letters letters in it
 * @param capitalised words of four letters or more, or in capitals, that begin with a capital
 * @param long_ words of four letters or more, or in capitals
 * @param upper letters in upper case
 * @param ended whether it ends as a sentence does, closing marks aside
 * @param introduces whether it ends with a colon
 * @param quoted whether it holds a double quotation mark
 * @param parts labels parted by wide gaps, bars, bullets or arrows; 1 for ordinary text
 */
record Shape(
    int words,
    int letters,
    int capitalised,
    int long_,
    int upper,
    boolean ended,
    boolean introduces,
    boolean quoted,
    int parts) {

  /** A sentence of this many words is prose even where it ends without a mark. */
  private static final int SURELY_PROSE = 22;

  static Shape of(CharSequence line) {
    var text = line.toString();
    var counter = new Counter();
    for (var i = 0; i < text.length(); i++) counter.take(text.charAt(i));
    counter.endWord();
    var last = lastMark(text);
    return new Shape(
        counter.words,
        counter.letters,
        counter.capitalised,
        counter.longWords,
        counter.upper,
        isTerminator(last),
        last == ':' || last == '：',
        counter.quoted,
        counter.parts);
  }

  /** Running text: a sentence that ends, or so many words that it must be one. */
  boolean isProse() {
    return parts < 4
        && (ended && words >= 5 || words >= SURELY_PROSE || letters > 120 && words < 5);
  }

  /** A label, a headline, a name: short, and not ended as a sentence is. */
  boolean isLabel() {
    return !ended && !introduces && words < SURELY_PROSE;
  }

  boolean isAllCapitalised() {
    return long_ > 0 && capitalised == long_;
  }

  /** Section names side by side. */
  boolean isMenu() {
    return parts >= 3 && !ended && words <= parts * 4;
  }

  /** Marks and digits alone. */
  boolean isWordless() {
    return letters == 0;
  }

  private static char lastMark(String line) {
    var at = line.length() - 1;
    while (at >= 0) {
      var c = line.charAt(at);
      if (Characters.isSpace(c)
          || Characters.isDoubleMark(c)
          || Characters.isSingleMark(c)
          || c == ')'
          || c == ']'
          || c == '#'
          || c == '*') at--;
      else return c;
    }
    return 0;
  }

  static boolean isTerminator(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔' -> true;
      default -> false;
    };
  }

  /** Counts in one pass. */
  private static final class Counter {
    int words;
    int letters;
    int capitalised;
    int longWords;
    int upper;
    boolean quoted;
    int parts = 1;

    private static final char FIRST_IDEOGRAPHIC = '\u0E00';

    private int length;
    private int unspaced;
    private int capitals;
    private boolean first;
    private boolean hasPart;
    private int gap;

    /** Most characters are ASCII letters; the order of questions is theirs. */
    void take(char c) {
      if (c >= 'a' && c <= 'z') letter(false);
      else if (c >= 'A' && c <= 'Z') letter(true);
      else any(c);
    }

    private void letter(boolean isUpper) {
      gap = 0;
      if (!hasPart) first = isUpper;
      hasPart = true;
      letters++;
      length++;
      if (isUpper) {
        upper++;
        capitals++;
      }
    }

    private void any(char c) {
      if (Characters.isDoubleMark(c)) quoted = true;
      if (Characters.isSpace(c)) {
        endWord();
        if (++gap == 2 && words > 0) parts++;
        return;
      }
      gap = 0;
      if (c == '|' || c == '•' || c == '·' || c == '›' || c == '»' && !hasPart) {
        if (words > 0) parts++;
      }
      if (!Characters.isWordPart(c)) return;
      if (c >= FIRST_IDEOGRAPHIC && isUnspaced(c)) {
        if (++unspaced % 2 == 0) words++;
        letters++;
        return;
      }
      if (Character.isLetter(c)) {
        letter(Character.isUpperCase(c));
        return;
      }
      if (!hasPart) first = Character.isUpperCase(c);
      hasPart = true;
    }

    /** Scripts that write without spaces: two characters count as a word. */
    private static boolean isUnspaced(char c) {
      return Character.isIdeographic(c)
          || c >= '\u3040' && c <= '\u30FF'
          || c >= '\u0E00' && c <= '\u0EFF'
          || c >= '\u1000' && c <= '\u109F'
          || c >= '\u1780' && c <= '\u17FF';
    }

    void endWord() {
      if (hasPart) {
        words++;
        if (length >= 4 || length > 1 && capitals == length) {
          longWords++;
          if (first) capitalised++;
        }
      }
      length = 0;
      capitals = 0;
      hasPart = false;
    }
  }
}
