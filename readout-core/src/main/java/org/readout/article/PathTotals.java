package org.readout.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final Map<Long, Sum> byTags = new HashMap<>();
  private final Map<Long, Sum> byClasses = new HashMap<>();
  private final int words;
  private final int prose;

  PathTotals(Blocks page, Totals totals) {
    for (var block : page.blocks) {
      add(byTags.computeIfAbsent(block.box.tagPath, k -> new Sum()), block, totals);
      add(byClasses.computeIfAbsent(block.box.classPath, k -> new Sum()), block, totals);
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
    var next = put(sum(byTags, block.box.tagPath), row, at);
    return put(sum(byClasses, block.box.classPath), row, next);
  }

  private static Sum sum(Map<Long, Sum> sums, long key) {
    return sums.getOrDefault(key, new Sum());
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
