package org.readout.article;

import java.util.List;

/**
 * What a second look at a block sees besides the first: how likely the first found the block itself, its neighbours, the boxes
 * around it and the page. Columns behind those of {@link BlockFeatures}.
 */
final class SecondLook {

  private static final int NEAR = 3;

  static final List<String> NAMES = List.of(
      "own",
      "-3",
      "-2",
      "-1",
      "+1",
      "+2",
      "+3",
      "box",
      "box1",
      "box2",
      "box3",
      "page",
      "before",
      "after",
      "window",
      "sinceLikely",
      "untilLikely",
      "likelyBefore",
      "likelyAfter",
      "siblings",
      "likelyBeforeIsBeside",
      "likelyAfterIsBeside",
      "tags",
      "classes",
      "shareBefore",
      "shareAfter",
      "boxShare",
      "parentShare",
      "label",
      "sinceLabel",
      "labelIsBeside",
      "belowLabel");

  private final List<Block> blocks;
  private final double[] first;

  /** Expected words of body before each block, and words. */
  private final double[] mass;

  private final int[] words;
  private final int[] likelyBefore;
  private final int[] likelyAfter;
  private final PathMeans paths;

  /** The nearest heading or label above each block; -1 for none. */
  private final int[] labels;

  SecondLook(Blocks page, double[] first) {
    this.first = first;
    blocks = page.blocks;
    paths = new PathMeans(page, first);
    var n = blocks.size();
    mass = new double[n + 1];
    words = new int[n + 1];
    likelyBefore = new int[n];
    likelyAfter = new int[n];
    for (var i = 0; i < n; i++) {
      var count = weight(blocks.get(i));
      mass[i + 1] = mass[i] + count * first[i];
      words[i + 1] = words[i] + count;
    }
    labels = new int[n];
    var label = -1;
    for (var i = 0; i < n; i++) {
      labels[i] = label;
      if (isLabel(blocks.get(i))) label = i;
    }
    var last = -1;
    for (var i = 0; i < n; i++) {
      likelyBefore[i] = last;
      if (isLikely(i)) last = i;
    }
    last = -1;
    for (var i = n - 1; i >= 0; i--) {
      likelyAfter[i] = last;
      if (isLikely(i)) last = i;
    }
  }

  private static int weight(Block block) {
    return block.shape.words() + 1;
  }

  private boolean isLikely(int i) {
    return first[i] > 0.7 && blocks.get(i).shape.words() >= 8;
  }

  /** Fills the columns of every row. */
  void fill(float[] rows, int width) {
    for (var block : blocks) put(block, rows, (block.index + 1) * width - NAMES.size());
  }

  private void put(Block block, float[] row, int from) {
    var i = block.index;
    var n = blocks.size();
    var at = from;
    row[at++] = (float) first[i];
    for (var k = -NEAR; k <= NEAR; k++)
      if (k != 0) row[at++] = i + k < 0 || i + k >= n ? -1 : (float) first[i + k];
    Box box = block.box;
    for (var k = 0; k < 4; k++) {
      row[at++] = mean(box.first, box.last);
      if (box.parent != null) box = box.parent;
    }
    row[at++] = mean(0, n);
    row[at++] = (float) BlockFeatures.log(mass[i]);
    row[at++] = (float) BlockFeatures.log(mass[n] - mass[i + 1]);
    row[at++] = mean(Math.max(0, i - 5), Math.min(n, i + 6));
    row[at++] = likelyBefore[i] < 0 ? 100 : Math.min(100, i - likelyBefore[i]);
    row[at++] = likelyAfter[i] < 0 ? 100 : Math.min(100, likelyAfter[i] - i);
    row[at++] = likelyBefore[i] < 0 ? -1 : (float) first[likelyBefore[i]];
    row[at++] = likelyAfter[i] < 0 ? -1 : (float) first[likelyAfter[i]];
    row[at++] = siblings(block);
    row[at++] = isBeside(block, likelyBefore[i]);
    row[at++] = isBeside(block, likelyAfter[i]);
    row[at++] = paths.ofTags(block);
    row[at++] = paths.ofClasses(block);
    var all = Math.max(1, mass[n]);
    row[at++] = (float) (mass[i] / all);
    row[at++] = (float) ((mass[n] - mass[i + 1]) / all);
    row[at++] = (float) ((mass[block.box.last] - mass[block.box.first]) / all);
    var parent = block.box.parent == null ? block.box : block.box.parent;
    row[at++] = (float) ((mass[parent.last] - mass[parent.first]) / all);
    label(block, row, at);
  }

  /** How likely the heading or label is that stands above a block, and what stands between them. */
  private void label(Block block, float[] row, int from) {
    var at = from;
    var label = labels[block.index];
    row[at++] = label < 0 ? -1 : (float) first[label];
    row[at++] = label < 0 ? 100 : Math.min(100, block.index - label);
    row[at++] = isBeside(block, label);
    row[at] = label < 0 ? -1 : mean(label + 1, block.index + 1);
  }

  private static boolean isLabel(Block block) {
    return block.isHeading()
        || block.shape.words() < 10
            && (block.shape.introduces() || block.markup.boldShare() > 0.9 && !block.shape.ended());
  }

  /** The mean over the box around the block's own, itself left out; -1 when nothing is beside it. */
  private float siblings(Block block) {
    var around = block.box.parent == null ? block.box : block.box.parent;
    var own = weight(block);
    var others = words[around.last] - words[around.first] - own;
    if (others <= 0) return -1;
    return (float) ((mass[around.last] - mass[around.first] - own * first[block.index]) / others);
  }

  private int isBeside(Block block, int other) {
    return other >= 0 && blocks.get(other).box.parent == block.box.parent ? 1 : 0;
  }

  private float mean(int from, int to) {
    return (float) ((mass[to] - mass[from]) / Math.max(1, words[to] - words[from]));
  }
}
