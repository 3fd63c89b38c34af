package org.readout.eval;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * A text with names replaced, and where each of its indices went.
 *
 * @param text after the replacements
 * @param words what was replaced, in reading order
 */
record RenamedText(String text, List<Word> words) {
  RenamedText {
    words = List.copyOf(words);
  }

  /**
   * A replaced word.
   *
   * @param from in the original
   * @param to in the renamed text
   */
  record Word(Span from, Span to) {}

  /** Where an index of the original went; one inside a replaced word goes no farther than the end of its replacement. */
  int map(int index) {
    Word before = null;
    var low = 0;
    for (var high = words.size(); low < high; ) {
      var middle = (low + high) >>> 1;
      if (words.get(middle).from().start() <= index) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before = words.get(low - 1);
    if (before == null) return index;
    if (index >= before.from().end())
      return before.to().end() + index - before.from().end();
    return Math.min(
        before.to().start() + index - before.from().start(), before.to().end());
  }

  Span map(Span span) {
    return new Span(map(span.start()), map(span.end()));
  }

  /** Builds a renamed text from left to right. */
  static final class Builder {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private int done;

    Builder(String original) {
      this.original = original;
    }

    void replace(int start, int length, String replacement) {
      text.append(original, done, start);
      var to = text.length();
      text.append(replacement);
      done = start + length;
      words.add(new Word(new Span(start, done), new Span(to, text.length())));
    }

    RenamedText build() {
      text.append(original, done, original.length());
      return new RenamedText(text.toString(), words);
    }
  }
}
