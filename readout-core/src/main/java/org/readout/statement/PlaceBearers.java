package org.readout.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.text.PlaceWords;

/**
 * Speakers by the words of their names and roles: which of them bear a place's name, or what its people are called. "Drosnian minister"
 * bears "Drosna".
 *
 * <p>Words are sorted, so a place looks at those that begin as it does and no others, and only until two parties bear its name: ten
 * thousand places that speak cost ten thousand looks, not their square.
 */
final class PlaceBearers {

  private record Bearer(int figure, Set<String> words) {}

  private final TreeMap<String, List<Bearer>> byWord = new TreeMap<>();

  /** @param words of a figure's names and roles, as {@link Names#words} cuts them */
  void enter(Set<String> words, int figure) {
    var bearer = new Bearer(figure, words);
    for (var word : words) byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(bearer);
  }

  /**
   * The one party whose speakers bear a place's name; null when there is none, or more than one.
   *
   * @param head the party of a figure
   */
  @Nullable
  Integer only(String place, IntUnaryOperator head) {
    var names = Names.words(place);
    if (names.isEmpty()) return null;
    var name = names.get(0);
    var parties = new HashSet<Integer>();
    if (names.size() > 1) {
      for (var bearer : byWord.getOrDefault(name, List.of()))
        if (bearer.words.containsAll(names) && isSecond(parties, bearer, head)) return null;
    } else {
      var stem = name.substring(0, Math.max(Math.min(4, name.length()), name.length() - 2));
      for (var entry : byWord.tailMap(stem, true).entrySet()) {
        if (!entry.getKey().startsWith(stem)) break;
        if (!entry.getKey().equals(name) && !PlaceWords.areKin(entry.getKey(), name)) continue;
        for (var bearer : entry.getValue()) if (isSecond(parties, bearer, head)) return null;
      }
    }
    return parties.isEmpty() ? null : parties.iterator().next();
  }

  private static boolean isSecond(Set<Integer> parties, Bearer bearer, IntUnaryOperator head) {
    parties.add(head.applyAsInt(bearer.figure));
    return parties.size() > 1;
  }
}
