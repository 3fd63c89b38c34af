package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the boxes around a block stand among others: beside how many of their kind, and how far from the main heading. */
final class TreeFeatures {

  static final List<String> NAMES = List.of(
      "articlesAround",
      "inHeadingsArticle",
      "upToHeading",
      "alike0",
      "alike1",
      "alike2",
      "alikeMost",
      "linkedBefore",
      "digits",
      "colonInside");

  private static final int MOST_LEVELS = 60;

  private final Blocks page;
  private final int[] articles;

  /** Siblings that share a box's tag and class, itself among them. */
  private final int[] alike;

  /** The most of them at any level from a box up, the page's outermost boxes aside. */
  private final int[] alikeMost;

  /** The boxes around the heading. */
  private final boolean[] holdsHeading;

  private final @Nullable Box headingArticle;

  TreeFeatures(Blocks page, int heading) {
    this.page = page;
    var n = page.boxes.size();
    articles = new int[n];
    alike = new int[n];
    alikeMost = new int[n];
    holdsHeading = new boolean[n];
    countAlike();
    for (var box : page.boxes) {
      var up = box.parent == null ? -1 : box.parent.index;
      articles[box.index] = (up < 0 ? 0 : articles[up]) + (box.tag.equals("article") ? 1 : 0);
      alikeMost[box.index] = Math.max(up < 0 ? 0 : alikeMost[up], alike[box.index]);
    }
    var heads = heading < 0 ? null : page.blocks.get(heading).box;
    for (Box box = heads; box != null; box = box.parent) holdsHeading[box.index] = true;
    headingArticle = heads == null ? null : heads.article;
  }

  private void countAlike() {
    var kinds = new LongIndex();
    var counts = new int[alike.length];
    for (var box : page.boxes) counts[alike[box.index] = kinds.of(key(box))]++;
    for (var i = 0; i < alike.length; i++) alike[i] = counts[alike[i]];
  }

  private static long key(Box box) {
    long kind = box.tag.hashCode() * 31 + box.name.className.hashCode();
    return kind << 32 ^ (box.parent == null ? -1 : box.parent.index);
  }

  /** Writes a block's columns; returns the place after them. */
  int put(Block block, float[] row, int from) {
    var at = from;
    Box box = block.box;
    row[at++] = articles[box.index];
    row[at++] = inHeadingsArticle(box);
    row[at++] = upToHeading(box);
    for (var level = 0; level < 3; level++) {
      row[at++] = Math.min(50, alike[box.index]);
      if (box.parent != null) box = box.parent;
    }
    row[at++] = Math.min(50, alikeMost[block.box.index]);
    row[at++] = linkedBefore(block);
    row[at++] = digits(block.text);
    row[at++] = colon(block.text);
    return at;
  }

  private int inHeadingsArticle(Box from) {
    if (headingArticle == null) return -1;
    return headingArticle.index <= from.index && from.index < headingArticle.end ? 1 : 0;
  }

  private int upToHeading(Box from) {
    var levels = 0;
    for (Box box = from; box != null && levels < MOST_LEVELS; box = box.parent, levels++)
      if (holdsHeading[box.index]) return levels;
    return -1;
  }

  /** Blocks right before it that are mostly links, one after the other. */
  private int linkedBefore(Block block) {
    var count = 0;
    for (var i = block.index - 1; i >= 0 && count < 10; i--, count++)
      if (page.blocks.get(i).linkShare < 0.5) break;
    return count;
  }

  private static float digits(String text) {
    var count = 0;
    for (var i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) count++;
    return count / (float) text.length();
  }

  /** Where the first colon stands, as a share of the text; -1 without one. */
  private static float colon(String text) {
    var at = text.indexOf(':');
    return at < 0 ? -1 : at / (float) text.length();
  }
}
