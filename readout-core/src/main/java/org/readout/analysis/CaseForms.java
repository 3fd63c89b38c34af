package org.readout.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Cast.Member;
import org.readout.analysis.UntaggedWords.Listed;

/** People by their names in any case of the language: "Tamskiego" is Paweł Tamski's. */
final class CaseForms {

  /** Letters two forms of one name share at least. */
  private static final int SHARED = 3;

  /** Of those whose surnames begin alike the last so many are looked at, so that an article of nothing but names stays linear. */
  private static final int CANDIDATES = 20;

  private final Cast cast;
  private final Listed endings;
  private final Map<String, List<Member>> bySurname = new HashMap<>();
  private final Map<Member, Boolean> oblique = new HashMap<>();

  CaseForms(Cast cast, Listed endings) {
    this.cast = cast;
    this.endings = endings;
  }

  /**
   * The person of a full name, entered when new.
   *
   * @param governed whether a preposition stands before, so that the name is in no nominative
   */
  Member person(String printed, boolean governed) {
    var words = Cast.fold(printed);
    var known = named(words);
    if (known == null) {
      var person = cast.add(printed, EntityKind.PERSON);
      oblique.put(person, governed);
      enter(person);
      return person;
    }
    var better = words.size() > known.words.size()
        || words.size() == known.words.size() && !governed && oblique.getOrDefault(known, false);
    if (better) {
      cast.rename(known, printed);
      oblique.put(known, governed);
      enter(known);
    }
    return known;
  }

  private void enter(Member person) {
    var alike = bySurname.computeIfAbsent(key(last(person.words)), key -> new ArrayList<>());
    if (!alike.contains(person)) alike.add(person);
    if (alike.size() > CANDIDATES) alike.remove(0);
  }

  /** Null when nobody bears the name. */
  @Nullable
  Member named(List<String> words) {
    var exact = cast.person(words);
    if (exact != null || endings == Listed.NONE) return exact;
    var alike = bySurname.getOrDefault(key(last(words)), List.of());
    for (var i = alike.size() - 1; i >= 0; i--) {
      var known = alike.get(i).words;
      if (!areForms(last(known), last(words))) continue;
      if (words.size() == 1 || known.size() == 1 || beginAlike(known.get(0), words.get(0)))
        return alike.get(i);
    }
    return null;
  }

  private static boolean beginAlike(String a, String b) {
    return a.charAt(0) == b.charAt(0);
  }

  private boolean areForms(String a, String b) {
    var shared = 0;
    while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared))
      shared++;
    return shared >= SHARED && isEnding(a.substring(shared)) && isEnding(b.substring(shared));
  }

  private boolean isEnding(String rest) {
    return rest.isEmpty() || endings.has(rest);
  }

  private static String key(String word) {
    return word.substring(0, Math.min(SHARED, word.length()));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
