package org.readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers by words: which of a vast cast a name can mean at all, so that a story of a hundred thousand names takes no more than its share of
 * time for each.
 */
final class NameIndex {

  /** A word more names than this share tells none of them from another. */
  private static final int COMMON = 200;

  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /** Enters a name under the words it begins and ends with, as initials and by its initials. */
  void enter(String name, int number) {
    enter(ends(name), number);
  }

  /** Enters a number under each of some words. */
  void enter(Set<String> keys, int number) {
    for (var key : keys) byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
  }

  /** All that share an end or initials with a name, ascending; those of other names may be among them. */
  Set<Integer> near(String name) {
    return under(ends(name));
  }

  /** All entered under one of the words, ascending. */
  Set<Integer> under(Set<String> keys) {
    var numbers = new TreeSet<Integer>();
    for (var key : keys) {
      var sharing = byKey.getOrDefault(key, List.of());
      if (sharing.size() <= COMMON) numbers.addAll(sharing);
    }
    return numbers;
  }

  private static Set<String> ends(String name) {
    var words = Names.words(name);
    var keys = new LinkedHashSet<String>();
    if (words.isEmpty()) return keys;
    keys.add(words.get(0));
    keys.add(words.get(words.size() - 1));
    keys.add(initialsKey(name.replace(".", "").toLowerCase(Locale.ROOT)));
    var initials = new StringBuilder();
    for (var word : words) initials.append(word.charAt(0));
    keys.add(initialsKey(initials.toString()));
    return keys;
  }

  private static String initialsKey(String letters) {
    return "=" + letters;
  }
}
