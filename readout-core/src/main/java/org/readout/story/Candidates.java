package org.readout.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Pairs of articles worth comparing: those that share one of each other's heaviest terms. A term that is heavy in very many articles
 * pairs only neighbours in order of id, which bounds the pairs by {@value #HEAVY} times {@value #NEIGHBOURS} an article, or half
 * {@value #COMMON} times where terms are less common.
 */
final class Candidates {

  private static final int HEAVY = 24;
  private static final int COMMON = 2000;
  private static final int NEIGHBOURS = 40;

  private Candidates() {}

  /** Each pair once, the lower number first, ascending. Where reports are in several languages, their names pair them too. */
  static List<int[]> among(List<Sketch> sketches) {
    var isOneLanguage = sketches.stream().map(Sketch::language).distinct().count() < 2;
    var keys = new ArrayList<List<Integer>>();
    for (var sketch : sketches) {
      var of = new TreeSet<>(sketch.opening().heaviest(HEAVY));
      if (!isOneLanguage) of.addAll(sketch.names().keySet());
      keys.add(List.copyOf(of));
    }
    return sharing(keys);
  }

  /** Each pair once, the lower number first, ascending. */
  static List<int[]> of(List<TermVector> vectors) {
    return sharing(vectors.stream().map(vector -> vector.heaviest(HEAVY)).toList());
  }

  private static List<int[]> sharing(List<List<Integer>> keys) {
    Map<Integer, List<Integer>> postings = new HashMap<>();
    for (var i = 0; i < keys.size(); i++)
      for (var term : keys.get(i))
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
    var pairs = new ArrayList<int[]>();
    for (var i = 0; i < keys.size(); i++) {
      var partners = new TreeSet<Integer>();
      for (var term : keys.get(i)) {
        var posting = postings.getOrDefault(term, List.of());
        var at = Collections.binarySearch(posting, i);
        var reach = posting.size() > COMMON ? NEIGHBOURS : posting.size();
        partners.addAll(posting.subList(at + 1, Math.min(posting.size(), at + 1 + reach)));
      }
      for (var partner : partners) pairs.add(new int[] {i, partner});
    }
    return pairs;
  }
}
