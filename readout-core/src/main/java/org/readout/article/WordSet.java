package org.readout.article;

import org.jspecify.annotations.Nullable;

/**
 * Words in lower case that names of elements are searched for. Classes and ids are many and long, so their words are compared where
 * they stand: open addressing by {@link String#hashCode}, which a running hash over ASCII letters equals. Immutable.
 */
final class WordSet {

  private final @Nullable String[] slots;

  private WordSet(String[] words) {
    slots = new String[Integer.highestOneBit(words.length) * 4];
    for (var word : words) {
      var slot = slot(word.hashCode());
      while (slots[slot] != null) slot = slot + 1 & slots.length - 1;
      slots[slot] = word;
    }
  }

  static WordSet of(String... words) {
    return new WordSet(words);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  boolean contains(String word) {
    return contains(word, 0, word.length(), word.hashCode());
  }

  /** Whether what stands at {@code [from, to)} is in it, upper or lower case. */
  boolean contains(String text, int from, int to) {
    var hash = 0;
    for (var i = from; i < to; i++) hash = hash * 31 + lower(text.charAt(i));
    return contains(text, from, to, hash);
  }

  /** Whether one of the names' first words is in it, as {@link Words#of(CharSequence, int)} parts them. */
  boolean holdsAny(String first, String second, int most) {
    var left = most;
    for (var name : new String[] {first, second}) {
      var at = 0;
      while (at < name.length() && left > 0) {
        var hash = 0;
        var from = at;
        for (; at < name.length() && Words.isPlain(name.charAt(at)); at++)
          hash = hash * 31 + lower(name.charAt(at));
        if (at < name.length() && (name.charAt(at) >= 0x80 || name.charAt(at) == '\''))
          return holdsAny(first + ' ' + second, most);
        if (at == from) {
          at++;
          continue;
        }
        left--;
        if (contains(name, from, at, hash)) return true;
      }
    }
    return false;
  }

  private boolean holdsAny(String names, int most) {
    for (var word : Words.of(names, most)) if (contains(word)) return true;
    return false;
  }

  private boolean contains(String name, int from, int to, int hash) {
    var slot = slot(hash);
    for (var word = slots[slot]; word != null; word = slots[slot]) {
      if (word.hashCode() == hash && isAt(word, name, from, to)) return true;
      slot = slot + 1 & slots.length - 1;
    }
    return false;
  }

  private static boolean isAt(String word, String name, int from, int to) {
    if (word.length() != to - from) return false;
    for (var i = 0; i < word.length(); i++)
      if (word.charAt(i) != lower(name.charAt(from + i))) return false;
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
