package org.readout.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Average-link clustering over a sparse graph of likeness, with pairs that may never meet.
 *
 * <p>Two clusters' likeness is the mean over all pairs of their members, pairs without an edge counting 0, so that A~B and B~C do not
 * drag C to A. Clusters holding a forbidden pair never merge. Ties are broken by the lowest members, so the order of edges changes
 * nothing. O(e log e) for e edges.
 *
 * <p>Who wants to judge the merges themselves takes the {@link #trees} with a low threshold and cuts them where he sees fit.
 */
public final class AverageLink {

  private final double threshold;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final boolean[] merged;
  private final List<Set<Integer>> never = new ArrayList<>();
  private final int[] version;
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();

  /**
   * @param size how many things there are, numbered from 0
   * @param threshold least mean likeness at which two clusters are one
   */
  public AverageLink(int size, double threshold) {
    this.threshold = threshold;
    this.merged = new boolean[size];
    this.version = new int[size];
    for (var i = 0; i < size; i++) {
      sums.add(new HashMap<>());
      never.add(new HashSet<>());
      nodes.add(new Node(i, null, null, 1, 0));
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
    return trees().stream().map(Node::things).toList();
  }

  /** The same with the merges that made them. */
  public List<Node> trees() {
    for (var a = 0; a < sums.size(); a++) for (var b : sums.get(a).keySet()) if (a < b) offer(a, b);
    while (!queue.isEmpty()) {
      var best = queue.poll();
      if (best.versionA == version[best.a] && best.versionB == version[best.b])
        merge(best.a, best.b);
    }
    var trees = new ArrayList<Node>();
    for (var i = 0; i < merged.length; i++) if (!merged[i]) trees.add(nodes.get(i));
    return trees;
  }

  private void offer(int a, int b) {
    if (never.get(a).contains(b)) return;
    var pairs = (double) nodes.get(a).size * nodes.get(b).size;
    var likeness = sums.get(a).getOrDefault(b, 0.0) / pairs;
    if (likeness >= threshold) queue.add(new Merge(likeness, a, b, version[a], version[b]));
  }

  private void merge(int a, int b) {
    var across = sums.get(a).getOrDefault(b, 0.0);
    nodes.set(a, Node.of(nodes.get(a), nodes.get(b), across));
    merged[b] = true;
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

  /**
   * A thing, or two nodes merged.
   *
   * @param thing its number; of a merged node the lowest
   * @param one the first of the two; null for a thing
   * @param other the second; null for a thing
   * @param size how many things are in it
   * @param across mean likeness of the pairs with one thing on either side, 0 to 1; 0 for a thing
   */
  public record Node(
      int thing, @Nullable Node one, @Nullable Node other, int size, double across) {

    static Node of(Node one, Node other, double sum) {
      return new Node(
          Math.min(one.thing, other.thing),
          one,
          other,
          one.size + other.size,
          sum / ((double) one.size * other.size));
    }

    /** Ascending. A long chain of merges is a deep tree, so no recursion. */
    public List<Integer> things() {
      var things = new ArrayList<Integer>();
      var left = new ArrayDeque<Node>();
      left.add(this);
      while (!left.isEmpty()) {
        var node = left.remove();
        if (node.one != null) left.add(node.one);
        if (node.other != null) left.add(node.other);
        if (node.one == null) things.add(node.thing);
      }
      things.sort(null);
      return things;
    }
  }

  /** Two clusters as they were; the most alike first, then those of the lowest members. A vast story compares millions. */
  private record Merge(double likeness, int a, int b, int versionA, int versionB)
      implements Comparable<Merge> {

    @Override
    public int compareTo(Merge other) {
      if (likeness != other.likeness) return likeness > other.likeness ? -1 : 1;
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }
}
