package org.readout.article;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Gradient-boosted binary decision trees, in flat arrays (J. Friedman 2001, doi:10.1214/aos/1013203451).
 *
 * <p>A node with a feature sends a row left when its value is at most the threshold, else right; a node without one is a leaf and
 * its threshold is the leaf's value. The sum of the leaves reached is the log-odds; trees grown several times over, in bags, give the
 * mean of theirs. Costs one comparison a level of each tree.
 * Immutable, safe to share.
 */
public final class Forest {

  /** Marks a leaf among {@link #features}. */
  public static final short LEAF = -1;

  /** Log-odds of one bag below which the others are not asked: most of a page is plainly no body. */
  private static final double SURELY_NOT = -5;

  /** Numbers a node takes among {@link #steps}. */
  private static final int STEP = 3;

  /** Rows that go down a tree side by side: one waits for memory while another steps. */
  private static final int ABREAST = 4;

  private final double base;
  private final int bags;
  private final int[] roots;
  private final short[] features;
  private final float[] thresholds;
  private final int[] lefts;
  private final int[] rights;

  /** The nodes once more, tree by tree and level by level, so that a step reads one place. */
  private final int[] steps;

  /** What a leaf is worth, by its place among them. */
  private final float[] leaves;

  private final int[] starts;

  /** By tree: steps to its deepest leaf. */
  private final int[] depths;

  /**
   * @param base log-odds before the first tree
   * @param bags into how many equal parts, one after the other, the trees fall
   * @param roots the node each tree begins at
   * @param features by node; {@link #LEAF} for a leaf
   * @param thresholds by node; a leaf's value
   * @param lefts by node: where rows go whose value is at most the threshold
   * @param rights by node: where the others go
   */
  public Forest(
      double base,
      int bags,
      int[] roots,
      short[] features,
      float[] thresholds,
      int[] lefts,
      int[] rights) {
    if (bags < 1 || roots.length % bags != 0)
      throw new IllegalArgumentException(
          "need bags that share " + roots.length + " trees equally, got " + bags);
    this.base = base;
    this.bags = bags;
    this.roots = roots.clone();
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.lefts = lefts.clone();
    this.rights = rights.clone();
    starts = new int[roots.length];
    depths = new int[roots.length];
    leaves = new float[features.length];
    steps = steps();
  }

  /**
   * Three numbers a node: feature, bits of the threshold, and where its left child begins, right behind which is the right one. A
   * leaf is its own left child and its threshold above all numbers, so that a row which has reached it may go on stepping; its value is
   * kept apart.
   */
  private int[] steps() {
    var steps = new int[STEP * features.length];
    var nodes = new int[features.length];
    var levels = new int[features.length];
    var count = 0;
    for (var tree = 0; tree < roots.length; tree++) {
      starts[tree] = count * STEP;
      nodes[count] = roots[tree];
      levels[count++] = 0;
      for (var done = count - 1; done < count; done++) {
        var node = nodes[done];
        var at = done * STEP;
        depths[tree] = levels[done];
        if (features[node] == LEAF) {
          leaves[done] = thresholds[node];
          steps[at + 1] = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);
          steps[at + 2] = at;
          continue;
        }
        steps[at] = features[node];
        steps[at + 1] = Float.floatToRawIntBits(thresholds[node]);
        steps[at + 2] = count * STEP;
        for (var child : new int[] {lefts[node], rights[node]}) {
          levels[count] = levels[done] + 1;
          nodes[count++] = child;
        }
      }
    }
    return steps;
  }

  /**
   * The probabilities for the rows that begin at these indexes, 0 to 1.
   *
   * @param froms where each row begins among {@code rows}
   */
  public double[] probabilities(float[] rows, int[] froms) {
    var each = roots.length / bags;
    var found = new double[froms.length];
    sum(rows, froms, found, 0, each);
    if (bags > 1) {
      var unsure = new int[froms.length];
      var count = 0;
      for (var i = 0; i < found.length; i++) if (base + found[i] >= SURELY_NOT) unsure[count++] = i;
      var further = new int[count];
      for (var i = 0; i < count; i++) further[i] = froms[unsure[i]];
      var sums = new double[count];
      sum(rows, further, sums, each, roots.length);
      for (var i = 0; i < count; i++) found[unsure[i]] = (found[unsure[i]] + sums[i]) / bags;
    }
    for (var i = 0; i < found.length; i++) found[i] = 1 / (1 + StrictMath.exp(-(base + found[i])));
    return found;
  }

  /** The probability for the row that begins at an index of {@code rows}, 0 to 1. */
  public double probability(float[] rows, int from) {
    return probabilities(rows, new int[] {from})[0];
  }

  /** Adds up the leaves that each row reaches, tree after tree. */
  private void sum(float[] rows, int[] froms, double[] sums, int firstTree, int endTree) {
    var i = 0;
    for (; i + ABREAST <= froms.length; i += ABREAST)
      for (var tree = firstTree; tree < endTree; tree++) fourLeaves(rows, froms, sums, i, tree);
    for (; i < froms.length; i++)
      for (var tree = firstTree; tree < endTree; tree++) {
        var at = starts[tree];
        for (var level = depths[tree]; level > 0; level--) at = next(rows, froms[i], at);
        sums[i] += leaves[at / STEP];
      }
  }

  private void fourLeaves(float[] rows, int[] froms, double[] sums, int first, int tree) {
    var a = starts[tree];
    var b = a;
    var c = a;
    var d = a;
    var rowA = froms[first];
    var rowB = froms[first + 1];
    var rowC = froms[first + 2];
    var rowD = froms[first + 3];
    for (var level = depths[tree]; level > 0; level--) {
      a = next(rows, rowA, a);
      b = next(rows, rowB, b);
      c = next(rows, rowC, c);
      d = next(rows, rowD, d);
    }
    sums[first] += leaves[a / STEP];
    sums[first + 1] += leaves[b / STEP];
    sums[first + 2] += leaves[c / STEP];
    sums[first + 3] += leaves[d / STEP];
  }

  private int next(float[] rows, int from, int at) {
    var isLeft = rows[from + steps[at]] <= Float.intBitsToFloat(steps[at + 1]);
    return steps[at + 2] + (isLeft ? 0 : STEP);
  }

  static Forest read(DataInput in) throws IOException {
    var base = in.readDouble();
    var bags = in.readInt();
    var roots = new int[in.readInt()];
    for (var i = 0; i < roots.length; i++) roots[i] = in.readInt();
    var nodes = in.readInt();
    var features = new short[nodes];
    var thresholds = new float[nodes];
    var lefts = new int[nodes];
    var rights = new int[nodes];
    for (var i = 0; i < nodes; i++) {
      features[i] = in.readShort();
      thresholds[i] = in.readFloat();
      if (features[i] == LEAF) continue;
      lefts[i] = in.readInt();
      rights[i] = in.readInt();
    }
    return new Forest(base, bags, roots, features, thresholds, lefts, rights);
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(base);
    out.writeInt(bags);
    out.writeInt(roots.length);
    for (var root : roots) out.writeInt(root);
    out.writeInt(features.length);
    for (var i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(thresholds[i]);
      if (features[i] == LEAF) continue;
      out.writeInt(lefts[i]);
      out.writeInt(rights[i]);
    }
  }
}
