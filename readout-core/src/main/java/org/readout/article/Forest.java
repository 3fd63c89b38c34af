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

  private final double base;
  private final int bags;
  private final int[] roots;
  private final short[] features;
  private final float[] thresholds;
  private final int[] lefts;
  private final int[] rights;

  /** The nodes once more, tree by tree and level by level, so that a step reads one place. */
  private final int[] steps;

  private final int[] starts;

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
    steps = steps();
  }

  /** Three numbers a node: feature, bits of the threshold, and where its left child begins, right behind which is the right one. */
  private int[] steps() {
    var steps = new int[STEP * features.length];
    var nodes = new int[features.length];
    var count = 0;
    for (var tree = 0; tree < roots.length; tree++) {
      starts[tree] = count * STEP;
      nodes[count++] = roots[tree];
      for (var done = count - 1; done < count; done++) {
        var node = nodes[done];
        var at = done * STEP;
        steps[at] = features[node];
        steps[at + 1] = Float.floatToRawIntBits(thresholds[node]);
        if (features[node] == LEAF) continue;
        steps[at + 2] = count * STEP;
        nodes[count++] = lefts[node];
        nodes[count++] = rights[node];
      }
    }
    return steps;
  }

  /** The probability for the row that begins at an index of {@code rows}, 0 to 1. */
  public double probability(float[] rows, int from) {
    return 1 / (1 + StrictMath.exp(-logOdds(rows, from)));
  }

  private double logOdds(float[] rows, int from) {
    var each = roots.length / bags;
    var sum = sum(rows, from, 0, each);
    if (bags == 1 || base + sum < SURELY_NOT) return base + sum;
    return base + (sum + sum(rows, from, each, roots.length)) / bags;
  }

  private double sum(float[] rows, int from, int firstTree, int endTree) {
    double sum = 0;
    for (var tree = firstTree; tree < endTree; tree++) {
      var at = starts[tree];
      for (var feature = steps[at]; feature >= 0; feature = steps[at]) {
        var isLeft = rows[from + feature] <= Float.intBitsToFloat(steps[at + 1]);
        at = steps[at + 2] + (isLeft ? 0 : STEP);
      }
      sum += Float.intBitsToFloat(steps[at + 1]);
    }
    return sum;
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
