package org.readout.analysis;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop without ending a sentence. */
final class Abbreviations {

  /** Always followed by what they abbreviate for: a name, a number. */
  private final Set<String> leading;

  /** May stand last in a sentence. */
  private final Set<String> trailing;

  Abbreviations(WordLists words) {
    leading = words.of("abbreviations-leading");
    trailing = words.of("abbreviations-trailing");
  }

  /** Whether {@code word}, without its full stop, never ends a sentence: {@code Mr}, {@code Sen}. */
  boolean leads(String word) {
    return leading.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word}, without its last full stop, is short for something and may end a sentence: {@code Inc}, {@code U.S}. */
  boolean trails(String word) {
    return isDotted(word) || trailing.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean knows(String word) {
    return leads(word) || trails(word) || isInitial(word);
  }

  /** One capital letter: {@code J}. */
  static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Single letters parted by full stops: {@code U.S}, {@code a.m}. */
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) return false;
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') return false;
    }
    return true;
  }
}
