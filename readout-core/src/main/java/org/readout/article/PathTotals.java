package org.readout.article;

import java.util.List;

/** What the blocks under one path of tags have in common: a page sets its paragraphs alike. */
final class PathTotals {

  static final List<String> NAMES = List.of(
      "pathWords",
      "pathProse",
      "pathBlocks",
      "pathLinkShare",
      "pathLength",
      "classWords",
      "classProse",
      "classBlocks",
      "classLinkShare",
      "classLength");

  private static final class Sum {
    int blocks;
    int words;
    int prose;
    int linked;
  }

  private final Sum[] byTags;
  private final Sum[] byClasses;
  private final int words;
  private final int prose;

  PathTotals(Blocks page, Totals totals) {
    byTags = sums(page.tagPaths);
    byClasses = sums(page.classPaths);
    for (var block : page.blocks) {
      add(byTags[block.box.tagPath], block, totals);
      add(byClasses[block.box.classPath], block, totals);
    }
    words = Math.max(1, totals.words(0, page.blocks.size()));
    prose = Math.max(1, totals.prose(0, page.blocks.size()));
  }

  private static void add(Sum sum, Block block, Totals totals) {
    sum.blocks++;
    sum.words += block.shape.words();
    sum.prose += totals.prose(block.index, block.index + 1);
    sum.linked += totals.linked(block.index, block.index + 1);
  }

  /** Writes a block's columns; returns the place after them. */
  int put(Block block, float[] row, int at) {
    var next = put(byTags[block.box.tagPath], row, at);
    return put(byClasses[block.box.classPath], row, next);
  }

  private static Sum[] sums(int count) {
    var sums = new Sum[count];
    for (var i = 0; i < count; i++) sums[i] = new Sum();
    return sums;
  }

  private int put(Sum sum, float[] row, int at) {
    row[at] = sum.words / (float) words;
    row[at + 1] = sum.prose / (float) prose;
    row[at + 2] = Math.min(sum.blocks, 200);
    row[at + 3] = sum.linked / (float) Math.max(1, sum.words);
    row[at + 4] = sum.words / (float) Math.max(1, sum.blocks);
    return at + 5;
  }
}
