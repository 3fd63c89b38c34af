package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the boxes around a block tell of it. One pass over the boxes, outer ones first; a block only looks up its own. */
final class BoxFeatures {

  /** Boxes around a block that are described one by one. */
  private static final int NEAR = 4;

  static final List<String> NAMES = names();

  private final Blocks page;
  private final Totals totals;
  private final @Nullable FurnitureReason[] believed;
  private final int allProse;

  private final int[] depth;
  private final int[] children;
  private final int[] main;
  private final int[] named;
  private final int[] property;
  private final int[] claimed;
  private final int[] standfirst;
  private final int[] post;
  private final int[] flags;
  private final double[] points;
  private final int best;
  private int articles;

  BoxFeatures(Blocks page, Totals totals, @Nullable FurnitureReason[] believed) {
    this.page = page;
    this.totals = totals;
    this.believed = believed;
    var n = page.boxes.size();
    depth = new int[n];
    children = new int[n];
    main = new int[n];
    named = new int[n];
    property = new int[n];
    claimed = new int[n];
    standfirst = new int[n];
    post = new int[n];
    flags = new int[n];
    points = new double[n];
    allProse = Math.max(1, totals.prose(0, page.blocks.size()));
    for (var box : page.boxes) inherit(box);
    score();
    best = best();
  }

  private void inherit(Box box) {
    var i = box.index;
    var up = box.parent == null ? -1 : box.parent.index;
    if (up >= 0) {
      depth[i] = depth[up] + 1;
      children[up]++;
    }
    if (box.tag.equals("article")) articles++;
    main[i] = isMain(box) ? i : up < 0 ? -1 : main[up];
    named[i] = box.names.body() ? i : up < 0 ? -1 : named[up];
    property[i] = box.name.isArticleBody() ? i : up < 0 ? -1 : property[up];
    claimed[i] = box.names.reason() != null ? i : up < 0 ? -1 : claimed[up];
    standfirst[i] = box.names.standfirst() ? i : up < 0 ? -1 : standfirst[up];
    post[i] = box.names.post() ? i : up < 0 ? -1 : post[up];
    flags[i] = (up < 0 ? 0 : flags[up]) | flag(box.tag);
  }

  private static boolean isMain(Box box) {
    return box.tag.equals("main") || box.name.isMain();
  }

  private static int flag(String tag) {
    return switch (tag) {
      case "aside" -> 1;
      case "header" -> 2;
      case "footer" -> 4;
      case "nav" -> 8;
      case "figure" -> 16;
      case "table" -> 32;
      case "ul", "ol", "dl" -> 64;
      case "blockquote" -> 128;
      case "form" -> 256;
      default -> 0;
    };
  }

  private static final int FLAGS = 9;

  /** Points for containers as Readability counts them: a paragraph's for its box and the one around it, half for the next. */
  private void score() {
    for (var block : page.blocks) {
      if (!block.isProse() || block.hidden) continue;
      var gain = (1 + Math.min(3, block.text.length() / 100)) * (1 - block.linkShare);
      var box = block.box.parent;
      for (var step = 1; box != null && step <= 2; step++, box = box.parent)
        points[box.index] += gain / step;
    }
  }

  private int best() {
    var best = 0;
    for (var i = 0; i < points.length; i++) {
      var box = page.boxes.get(i);
      points[i] *= 1 - totals.linked(box) / (double) Math.max(1, totals.words(box));
      if (points[i] > points[best]) best = i;
    }
    return best;
  }

  int put(Block block, float[] row, int from) {
    var at = from;
    var box = block.box;
    row[at++] = depth[box.index];
    Box around = box;
    for (var i = 0; i < NEAR; i++) {
      at = near(around, row, at);
      if (around.parent != null) around = around.parent;
    }
    row[at++] = share(box.article == null ? -1 : box.article.index);
    row[at++] = articles;
    row[at++] = share(main[box.index]);
    row[at++] = share(named[box.index]);
    row[at++] = up(box, named[box.index]);
    row[at++] = property[box.index] >= 0 ? 1 : 0;
    row[at++] = reason(box);
    row[at++] = up(box, claimed[box.index]);
    row[at++] = share(claimed[box.index]);
    row[at++] = believed[box.index] == null ? -1 : believed[box.index].ordinal();
    row[at++] = up(box, standfirst[box.index]);
    row[at++] = post[box.index] >= 0 ? 1 : 0;
    for (var i = 0; i < FLAGS; i++) row[at++] = flags[box.index] >> i & 1;
    var inBest = isInside(box, page.boxes.get(best));
    row[at++] = inBest ? 1 : 0;
    row[at++] = inBest ? depth[box.index] - depth[best] : -1;
    row[at++] = share(best);
    row[at++] = (float) (points[parent(box).index] / Math.max(1e-9, points[best]));
    return most(box, row, at);
  }

  /** The innermost box around a block that holds half of the page's prose, and where the block stands in it. */
  private int most(Box box, float[] row, int from) {
    var at = from;
    Box most = box;
    var levels = 0;
    while (most.parent != null && totals.prose(most) * 2 < allProse && levels < 60) {
      most = most.parent;
      levels++;
    }
    row[at++] = levels;
    row[at++] = totals.words(most) / (float) Math.max(1, totals.words(0, page.blocks.size()));
    row[at++] = most.last - most.first;
    row[at++] = (float) BlockFeatures.log(totals.prose(most.first, box.first));
    row[at++] = (float) BlockFeatures.log(totals.prose(box.last, most.last));
    return at;
  }

  private int near(Box box, float[] row, int from) {
    var at = from;
    var words = Math.max(1, totals.words(box));
    row[at++] = (float) BlockFeatures.log(totals.words(box));
    row[at++] = totals.linked(box) / (float) words;
    row[at++] = totals.prose(box) / (float) words;
    row[at++] = Math.min(200, box.last - box.first);
    row[at++] = totals.prose(box) / (float) allProse;
    row[at++] = Math.min(200, children[box.index]);
    row[at++] = BlockFeatures.tagCode(box.tag);
    row[at++] = box.names.reason() == null ? -1 : box.names.reason().ordinal();
    return at;
  }

  private float share(int index) {
    return index < 0 ? -1 : totals.prose(page.boxes.get(index)) / (float) allProse;
  }

  private int up(Box box, int index) {
    return index < 0 ? 99 : depth[box.index] - depth[index];
  }

  private int reason(Box box) {
    var index = claimed[box.index];
    var reason = index < 0 ? null : page.boxes.get(index).names.reason();
    return reason == null ? -1 : reason.ordinal();
  }

  private static Box parent(Box box) {
    return box.parent == null ? box : box.parent;
  }

  private static boolean isInside(Box inner, Box outer) {
    return outer.index <= inner.index && inner.index < outer.end;
  }

  private static List<String> names() {
    var names = new ArrayList<String>(List.of("depth"));
    for (var i = 0; i < NEAR; i++)
      for (var name : List.of(
          "Words", "LinkShare", "ProseShare", "Blocks", "Share", "Children", "Tag", "Names"))
        names.add("box" + i + name);
    names.addAll(List.of(
        "article",
        "articles",
        "main",
        "named",
        "upToNamed",
        "property",
        "claim",
        "upToClaim",
        "claimShare",
        "believed",
        "upToStandfirst",
        "post"));
    for (var name : List.of(
        "aside", "header", "footer", "nav", "figure", "table", "list", "blockquote", "form"))
      names.add(name);
    names.addAll(List.of(
        "inBest",
        "belowBest",
        "bestShare",
        "parentPoints",
        "upToMost",
        "mostShare",
        "mostBlocks",
        "mostBefore",
        "mostAfter"));
    return List.copyOf(names);
  }
}
