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
 * nothing. Only the best partner of each cluster waits in the queue: no merge makes two clusters more alike than the better of the two was, so a
 * cluster looks for another partner only when its own is gone. Memory and most of the
 * time go into the edges: 5,400 reports with 3 million of them take half a minute on one busy core.
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
  private final @Nullable Merge[] best;
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();

  /**
   * @param size how many things there are, numbered from 0
   * @param threshold least mean likeness at which two clusters are one
   */
  public AverageLink(int size, double threshold) {
    this.threshold = threshold;
    this.merged = new boolean[size];
    this.version = new int[size];
    this.best = new Merge[size];
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
    for (var a = 0; a < sums.size(); a++) lookFor(a);
    while (!queue.isEmpty()) {
      var next = queue.poll();
      if (next.versionA == version[next.a] && next.versionB == version[next.b])
        merge(next.a, next.b);
    }
    var trees = new ArrayList<Node>();
    for (var i = 0; i < merged.length; i++) if (!merged[i]) trees.add(nodes.get(i));
    return trees;
  }

  /** What a cluster makes of a neighbour {@code a} that has taken in {@code b}. */
  private void lookAgain(int cluster, int a, int b) {
    var known = best[cluster];
    if (known != null && (known.isWith(cluster, a) || known.isWith(cluster, b))) {
      lookFor(cluster);
      return;
    }
    var merge = candidate(cluster, a);
    if (merge != null && (known == null || merge.compareTo(known) < 0)) {
      best[cluster] = merge;
      queue.add(merge);
    }
  }

  /** Finds a cluster's best partner anew. */
  private void lookFor(int a) {
    Merge found = null;
    for (var b : sums.get(a).keySet()) {
      var merge = candidate(a, b);
      if (merge != null && (found == null || merge.compareTo(found) < 0)) found = merge;
    }
    best[a] = found;
    if (found != null) queue.add(found);
  }

  /** Null where the two never meet or are not alike enough. */
  private @Nullable Merge candidate(int one, int other) {
    if (never.get(one).contains(other)) return null;
    var a = Math.min(one, other);
    var b = Math.max(one, other);
    var pairs = (double) nodes.get(a).size * nodes.get(b).size;
    var likeness = sums.get(a).getOrDefault(b, 0.0) / pairs;
    return likeness < threshold ? null : new Merge(likeness, a, b, version[a], version[b]);
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
    lookFor(a);
    for (var other : sums.get(a).keySet()) lookAgain(other, a, b);
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

    boolean isWith(int one, int other) {
      return a == Math.min(one, other) && b == Math.max(one, other);
    }

    @Override
    public int compareTo(Merge other) {
      if (likeness != other.likeness) return likeness > other.likeness ? -1 : 1;
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }
}
