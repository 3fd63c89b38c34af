package org.readout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Average-link clustering over a sparse graph of likeness, with pairs that may never meet.
 *
 * <p>Two clusters' likeness is the mean over all pairs of their members, pairs without an edge counting 0, so that A~B and B~C do not
 * drag C to A. Clusters holding a forbidden pair never merge. Ties are broken by the lowest members, so the order of edges changes
 * nothing. O(e log e) for e edges.
 */
public final class AverageLink {

  private final double threshold;
  private final List<TreeMap<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Set<Integer>> never = new ArrayList<>();
  private final int[] version;
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(Comparator.comparingDouble((Merge merge) -> -merge.likeness)
          .thenComparing(Merge::a)
          .thenComparing(Merge::b));

  /**
   * @param size how many things there are, numbered from 0
   * @param threshold least mean likeness at which two clusters are one
   */
  public AverageLink(int size, double threshold) {
    this.threshold = threshold;
    this.version = new int[size];
    for (var i = 0; i < size; i++) {
      sums.add(new TreeMap<>());
      never.add(new TreeSet<>());
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Says how alike two things are, 0 to 1; the last word counts. */
  public void link(int a, int b, double likeness) {
    sums.get(a).put(b, likeness);
    sums.get(b).put(a, likeness);
  }

  /** Keeps two things apart for good. */
  public void forbid(int a, int b) {
    never.get(a).add(b);
    never.get(b).add(a);
  }

  /** The clusters, each ascending, sorted by their first members. */
  public List<List<Integer>> clusters() {
    for (var a = 0; a < sums.size(); a++) for (var b : sums.get(a).keySet()) if (a < b) offer(a, b);
    while (!queue.isEmpty()) {
      var best = queue.poll();
      if (best.versionA == version[best.a] && best.versionB == version[best.b])
        merge(best.a, best.b);
    }
    return members.stream()
        .filter(list -> !list.isEmpty())
        .map(list -> list.stream().sorted().toList())
        .sorted(Comparator.comparing(list -> list.get(0)))
        .toList();
  }

  private void offer(int a, int b) {
    if (never.get(a).contains(b)) return;
    var pairs = (double) members.get(a).size() * members.get(b).size();
    var likeness = sums.get(a).getOrDefault(b, 0.0) / pairs;
    if (likeness >= threshold) queue.add(new Merge(likeness, a, b, version[a], version[b]));
  }

  private void merge(int a, int b) {
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
    sums.get(a).remove(b);
    for (var entry : sums.get(b).entrySet()) {
      int other = entry.getKey();
      if (other == a) continue;
      sums.get(other).remove(b);
      var sum = sums.get(a).merge(other, entry.getValue(), Double::sum);
      sums.get(other).put(a, sum);
    }
    sums.get(b).clear();
    for (var other : never.get(b)) {
      never.get(other).remove(b);
      forbid(a, other);
    }
    never.get(b).clear();
    version[a]++;
    version[b]++;
    for (var other : sums.get(a).keySet()) offer(Math.min(a, other), Math.max(a, other));
  }

  private record Merge(double likeness, int a, int b, int versionA, int versionB) {}
}
