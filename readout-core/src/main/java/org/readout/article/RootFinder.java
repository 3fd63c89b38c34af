package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes that hold an article's body: those that name themselves so, else the innermost that keeps nearly all of the
 * page's prose.
 */
final class RootFinder {

  /** A box that calls itself the body must hold this share of the page's prose; tuned on benchmark pages. */
  private static final double LEAST_NAMED = 0.3;

  /** Going inwards may lose this much of the prose at each step. */
  private static final double KEPT_INWARDS = 0.9;

  private final Blocks page;

  /** Prose words in blocks before each index, so that a box's prose costs two look-ups. */
  private final int[] before;

  RootFinder(Blocks page) {
    this.page = page;
    before = new int[page.blocks.size() + 1];
    for (var block : page.blocks)
      before[block.index + 1] = before[block.index] + (isGood(block) ? block.shape.words() : 0);
  }

  private static boolean isGood(Block block) {
    return block.isOpen() && block.isProse() && block.linkShare < 0.35;
  }

  private int prose(Box box) {
    return before[box.last] - before[box.first];
  }

  /** The boxes whose blocks may be body; the page's whole body when it has no prose. */
  List<Box> roots() {
    var whole = page.boxes.get(0);
    var named = named(prose(whole));
    if (!named.isEmpty()) return named;
    return List.of(inwards(start(whole)));
  }

  private List<Box> named(int all) {
    var best = new ArrayList<Box>();
    var most = 0;
    for (var box : page.boxes) {
      if (!box.names.body() || isInside(box, best)) continue;
      var prose = prose(box);
      if (prose == 0) continue;
      if (!best.isEmpty() && areSiblings(best.get(0), box)) {
        best.add(box);
        most += prose;
      } else if (prose > most * 2 || best.isEmpty()) {
        best.clear();
        best.add(box);
        most = prose;
      }
    }
    return most >= LEAST_NAMED * all ? best.stream().map(this::narrowed).toList() : List.of();
  }

  /** A named box may hold another named one that has nearly all of it. */
  private Box narrowed(Box box) {
    var narrow = box;
    for (var inner : page.boxes.subList(box.index + 1, box.end))
      if (inner.names.body() && inner.index < narrow.end && prose(inner) >= 0.9 * prose(narrow))
        narrow = inner;
    return narrow;
  }

  private static boolean isInside(Box box, List<Box> boxes) {
    return !boxes.isEmpty() && box.index < boxes.get(boxes.size() - 1).end;
  }

  private static boolean areSiblings(Box a, Box b) {
    return a.parent == b.parent
        || a.parent != null && b.parent != null && a.parent.parent == b.parent.parent;
  }

  /** The article or main element with the most prose, when it has a fair share; else the whole page. */
  private Box start(Box whole) {
    var best = whole;
    var most = 0;
    for (var box : page.boxes) {
      if (!box.tag.equals("article") && !box.tag.equals("main")) continue;
      var prose = prose(box);
      if (prose > most) {
        best = box;
        most = prose;
      }
    }
    return most >= LEAST_NAMED * prose(whole) ? best : whole;
  }

  private Box inwards(Box from) {
    var box = from;
    while (true) {
      var next = heaviestChild(box);
      if (next == null || prose(next) < KEPT_INWARDS * prose(box) || isParagraph(next)) return box;
      box = next;
    }
  }

  private static boolean isParagraph(Box box) {
    return switch (box.tag) {
      case "p", "li", "blockquote", "tr", "h1", "h2", "h3", "ul", "ol" -> true;
      default -> false;
    };
  }

  private @Nullable Box heaviestChild(Box parent) {
    Box heaviest = null;
    for (var i = parent.index + 1; i < parent.end; i = page.boxes.get(i).end) {
      var child = page.boxes.get(i);
      if (heaviest == null || prose(child) > prose(heaviest)) heaviest = child;
    }
    return heaviest;
  }
}
