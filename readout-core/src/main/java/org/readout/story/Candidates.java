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
  private static final int COMMON = 300;
  private static final int NEIGHBOURS = 40;

  private Candidates() {}

  /** Each pair once, the lower number first, ascending. */
  static List<int[]> of(List<TermVector> vectors) {
    var heaviest = vectors.stream().map(vector -> vector.heaviest(HEAVY)).toList();
    Map<Integer, List<Integer>> postings = new HashMap<>();
    for (var i = 0; i < vectors.size(); i++)
      for (var term : heaviest.get(i))
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
    var pairs = new ArrayList<int[]>();
    for (var i = 0; i < vectors.size(); i++) {
      var partners = new TreeSet<Integer>();
      for (var term : heaviest.get(i)) {
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
