package org.readout.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
 * <p>With a {@link Parting} the clusters are then parted again, from the last merge downwards: two parts stay together only if they
 * are alike across at least a share of what they are alike within. A loose threshold then joins what nothing else competes for, and
 * what forms two tight groups stays two.
 */
public final class AverageLink {

  private final double threshold;
  private final Parting parting;
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
    this(size, threshold, Parting.NONE);
  }

  /**
   * @param size how many things there are, numbered from 0
   * @param threshold least mean likeness at which two clusters are one
   * @param parting what keeps the parts of a cluster together
   */
  public AverageLink(int size, double threshold, Parting parting) {
    this.threshold = threshold;
    this.parting = parting;
    this.merged = new boolean[size];
    this.version = new int[size];
    for (var i = 0; i < size; i++) {
      sums.add(new HashMap<>());
      never.add(new HashSet<>());
      nodes.add(new Node(i, null, null, 1, 0, 0));
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
    var clusters = new ArrayList<List<Integer>>();
    var left = new ArrayDeque<Node>();
    for (var i = 0; i < merged.length; i++) if (!merged[i]) left.add(nodes.get(i));
    while (!left.isEmpty()) {
      var node = left.remove();
      if (node.holds(parting)) clusters.add(node.things());
      else node.partInto(left);
    }
    clusters.sort(Comparator.comparing(list -> list.get(0)));
    return clusters;
  }

  private void offer(int a, int b) {
    if (never.get(a).contains(b)) return;
    var pairs = (double) nodes.get(a).size() * nodes.get(b).size();
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
   * What keeps two parts of a cluster together.
   *
   * <p>Of three things the two most alike are merged first, so one pair's likeness overstates how alike a cluster is within: it is
   * averaged with that of imagined pairs.
   *
   * @param share least likeness across the parts, as a share of the mean likeness within them; 0 parts nothing
   * @param usual likeness of an imagined pair
   * @param pairs how many imagined pairs, at least 0
   */
  public record Parting(double share, double usual, double pairs) {
    public static final Parting NONE = new Parting(0, 0, 0);
  }

  /**
   * A thing, or two nodes merged.
   *
   * @param thing its number; of a merged node the lowest
   * @param size how many things are in it
   * @param across sum of the likenesses of pairs with one thing on either side
   * @param within sum of the likenesses of all its pairs
   */
  private record Node(
      int thing, @Nullable Node one, @Nullable Node other, int size, double across, double within) {

    static Node of(Node one, Node other, double across) {
      return new Node(
          Math.min(one.thing, other.thing),
          one,
          other,
          one.size + other.size,
          across,
          one.within + other.within + across);
    }

    boolean holds(Parting parting) {
      if (one == null || other == null) return true;
      var pairsWithin = one.pairs() + other.pairs();
      if (pairsWithin == 0) return true;
      var meanWithin =
          (within - across + parting.pairs * parting.usual) / (pairsWithin + parting.pairs);
      return across / ((double) one.size * other.size) >= parting.share * meanWithin;
    }

    double pairs() {
      return size * (size - 1.0) / 2;
    }

    void partInto(ArrayDeque<Node> parts) {
      if (one != null) parts.add(one);
      if (other != null) parts.add(other);
    }

    /** Ascending. A long chain of merges is a deep tree, so no recursion. */
    List<Integer> things() {
      var things = new ArrayList<Integer>();
      var left = new ArrayDeque<Node>();
      left.add(this);
      while (!left.isEmpty()) {
        var node = left.remove();
        if (node.one == null) things.add(node.thing);
        else node.partInto(left);
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
