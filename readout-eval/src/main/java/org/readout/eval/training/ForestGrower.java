package org.readout.eval.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.readout.article.Forest;

/**
 * Grows gradient-boosted trees for yes-or-no questions, leaf by leaf over histograms (J. Friedman 2001,
 * doi:10.1214/aos/1013203451; the histograms and the order of growth as in LightGBM, G. Ke et al. 2017).
 *
 * <p>Seeded: the same rows give the same forest. Costs rows times columns for each level of each tree.
 */
final class ForestGrower {

  /**
   * @param trees how many
   * @param leaves of each tree, at most
   * @param rate what part of a tree's answer is taken
   * @param smoothing added to the weight of each leaf
   * @param leastWeight of a leaf: sum of p(1-p) over its rows
   * @param columns share of the columns a tree may look at
   * @param bags how many times the trees are grown, by other chances; the answer is the mean, which errs less than each
   */
  record Settings(
      int trees,
      int leaves,
      double rate,
      double smoothing,
      double leastWeight,
      double columns,
      int bags) {}

  private final Settings settings;
  private final Bins bins;
  private final int width;
  private final float[] labels;
  private final float[] weights;
  private final SplittableRandom chance;

  private final ArrayList<Integer> roots = new ArrayList<>();
  private final ArrayList<Node> nodes = new ArrayList<>();

  private final double[] scores;
  private final float[] slopes;
  private final float[] curves;
  private int[] order = new int[0];
  private int[] spare = new int[0];

  private static final class Node {
    short feature = Forest.LEAF;
    float threshold;
    int left;
    int right;
  }

  /** A leaf that may be split: its rows and where it is best cut. */
  private static final class Leaf {
    int node;
    int from;
    int to;
    double[] sums = new double[0];
    double slope;
    double curve;
    double gain;
    int column = -1;
    int bin;
  }

  /**
   * @param width columns looked at, the first ones
   * @param labels by row, 0 or 1
   * @param weights by row
   */
  ForestGrower(
      Settings settings, Bins bins, int width, float[] labels, float[] weights, long seed) {
    this.settings = settings;
    this.bins = bins;
    this.width = width;
    this.labels = labels;
    this.weights = weights;
    chance = new SplittableRandom(seed);
    scores = new double[labels.length];
    slopes = new float[labels.length];
    curves = new float[labels.length];
  }

  /** A forest grown on some of the rows. For one call. */
  Forest grow(int[] rows) {
    order = rows.clone();
    spare = new int[rows.length];
    double yes = 1e-6;
    double all = 2e-6;
    for (var row : rows) {
      yes += weights[row] * labels[row];
      all += weights[row];
    }
    var base = StrictMath.log(yes / (all - yes));
    for (var bag = 0; bag < settings.bags; bag++) {
      System.arraycopy(rows, 0, order, 0, rows.length);
      Arrays.fill(scores, base);
      for (var tree = 0; tree < settings.trees; tree++) addTree(rows);
    }
    return forest(base);
  }

  private void addTree(int[] rows) {
    for (var row : rows) {
      var p = 1 / (1 + StrictMath.exp(-scores[row]));
      slopes[row] = (float) (weights[row] * (labels[row] - p));
      curves[row] = (float) (weights[row] * p * (1 - p));
    }
    var columns = columns();
    var leaves = new ArrayList<Leaf>();
    var root = new Leaf();
    root.node = node();
    root.to = order.length;
    roots.add(root.node);
    measure(root, columns);
    best(root, columns);
    leaves.add(root);
    while (leaves.size() < settings.leaves) {
      Leaf widest = leaves.get(0);
      for (var leaf : leaves) if (leaf.gain > widest.gain) widest = leaf;
      if (widest.column < 0 || widest.gain <= 1e-9) break;
      leaves.remove(widest);
      split(widest, leaves, columns);
    }
    for (var leaf : leaves) settle(leaf);
  }

  private int[] columns() {
    var all = new int[width];
    for (var i = 0; i < width; i++) all[i] = i;
    var count = (int) Math.max(1, Math.round(width * settings.columns));
    for (var i = 0; i < count; i++) {
      var other = i + chance.nextInt(width - i);
      var kept = all[i];
      all[i] = all[other];
      all[other] = kept;
    }
    return Arrays.copyOf(all, count);
  }

  private int node() {
    nodes.add(new Node());
    return nodes.size() - 1;
  }

  private void measure(Leaf leaf, int[] columns) {
    leaf.sums = new double[columns.length * Bins.MOST * 2];
    // Each column adds its rows in one order, so any number of threads gives the same sums.
    IntStream.range(0, columns.length).parallel().forEach(c -> measure(leaf, columns[c], c));
    total(leaf);
  }

  private void measure(Leaf leaf, int of, int at) {
    var column = bins.column(of);
    var base = at * Bins.MOST * 2;
    for (var i = leaf.from; i < leaf.to; i++) {
      var row = order[i];
      var bin = base + column[row] * 2;
      leaf.sums[bin] += slopes[row];
      leaf.sums[bin + 1] += curves[row];
    }
  }

  private void total(Leaf leaf) {
    for (var i = leaf.from; i < leaf.to; i++) {
      leaf.slope += slopes[order[i]];
      leaf.curve += curves[order[i]];
    }
  }

  private void best(Leaf leaf, int[] columns) {
    var whole = worth(leaf.slope, leaf.curve);
    for (var c = 0; c < columns.length; c++) {
      double slope = 0;
      double curve = 0;
      var base = c * Bins.MOST * 2;
      for (var bin = 0; bin + 1 < bins.count(columns[c]); bin++) {
        slope += leaf.sums[base + bin * 2];
        curve += leaf.sums[base + bin * 2 + 1];
        if (curve < settings.leastWeight) continue;
        if (leaf.curve - curve < settings.leastWeight) break;
        var gain = worth(slope, curve) + worth(leaf.slope - slope, leaf.curve - curve) - whole;
        if (gain <= leaf.gain) continue;
        leaf.gain = gain;
        leaf.column = columns[c];
        leaf.bin = bin;
      }
    }
  }

  private double worth(double slope, double curve) {
    return slope * slope / (curve + settings.smoothing);
  }

  private void split(Leaf leaf, ArrayList<Leaf> leaves, int[] columns) {
    var column = bins.column(leaf.column);
    var left = leaf.from;
    var right = 0;
    for (var i = leaf.from; i < leaf.to; i++) {
      var row = order[i];
      if (column[row] <= leaf.bin) order[left++] = row;
      else spare[right++] = row;
    }
    System.arraycopy(spare, 0, order, left, right);
    var some = new Leaf();
    some.node = node();
    some.from = leaf.from;
    some.to = left;
    var others = new Leaf();
    others.node = node();
    others.from = left;
    others.to = leaf.to;
    var node = nodes.get(leaf.node);
    node.feature = (short) leaf.column;
    node.threshold = bins.cut(leaf.column, leaf.bin);
    node.left = some.node;
    node.right = others.node;
    var smaller = left - leaf.from <= right ? some : others;
    var larger = smaller == some ? others : some;
    measure(smaller, columns);
    larger.sums = leaf.sums;
    for (var i = 0; i < larger.sums.length; i++) larger.sums[i] -= smaller.sums[i];
    total(larger);
    best(some, columns);
    best(others, columns);
    leaves.add(some);
    leaves.add(others);
  }

  private void settle(Leaf leaf) {
    var value = (float) (settings.rate * leaf.slope / (leaf.curve + settings.smoothing));
    nodes.get(leaf.node).threshold = value;
    for (var i = leaf.from; i < leaf.to; i++) scores[order[i]] += value;
  }

  private Forest forest(double base) {
    var features = new short[nodes.size()];
    var thresholds = new float[nodes.size()];
    var lefts = new int[nodes.size()];
    var rights = new int[nodes.size()];
    for (var i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      features[i] = node.feature;
      thresholds[i] = node.threshold;
      lefts[i] = node.left;
      rights[i] = node.right;
    }
    return new Forest(
        base,
        settings.bags,
        roots.stream().mapToInt(Integer::intValue).toArray(),
        features,
        thresholds,
        lefts,
        rights);
  }
}
