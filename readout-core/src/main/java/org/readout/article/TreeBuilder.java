package org.readout.article;

import java.util.Arrays;

/**
 * Decides which elements are open where a tag or a text stands, after the HTML standard's section on tree construction: what ends a
 * paragraph, a list item or a cell unasked, which formatting goes on behind a block, what an end tag out of order ends.
 *
 * <p>Two things are simpler here. Text and blocks between a table's rows stay where they are written, where browsers show them above
 * the table. An element of formatting that ends inside of a block it began outside of ends there, and the block stays open; it is not
 * split into two. Costs at most the depth of nesting a tag.
 */
final class TreeBuilder {

  /** Begins what is sealed off against the formatting outside of it. */
  private static final int SEAL = -1;

  /** Elements of formatting that go on at the same time; of those that are alike the standard keeps three. */
  private static final int MOST_FORMATTING = 64;

  /** Formatting that a page goes on with, all in all: few pages forget one end tag, and none so many. */
  private static final int MOST_GONE_ON = 100_000;

  private static final int MOST_ALIKE = 3;

  private static final Tag BODY = Tag.of("body");
  private static final Tag P = Tag.of("p");
  private static final Tag TABLE = Tag.of("table");
  private static final Tag BUTTON = Tag.of("button");
  private static final Tag TR = Tag.of("tr");
  private static final Tag TBODY = Tag.of("tbody");
  private static final Tag DD = Tag.of("dd");
  private static final Tag DT = Tag.of("dt");

  private final PageTree tree;

  private final int[] stack = new int[PageParser.DEEPEST];

  /** The tags of the open elements. */
  private final Tag[] open = new Tag[PageParser.DEEPEST];

  private int size;
  private int[] formatting = new int[2 * MOST_FORMATTING];
  private int formattings;
  private int goneOn;

  /** The form that is open; only one is at a time. */
  private int form = -1;

  /** How many elements stood around the drawing that is open; -1 while none is. */
  private int drawing = -1;

  TreeBuilder(PageTree tree) {
    this.tree = tree;
    Arrays.fill(open, Tag.GONE);
  }

  /** @return the element; -1 where the tag begins none */
  int open(Tag tag, int firstAttribute, int endAttribute, boolean endsAtOnce) {
    switch (tag.name) {
      case "html":
        if (tree.html < 0) {
          tree.html = tree.open(tag, firstAttribute, endAttribute);
          tree.close(tree.html);
        }
        return -1;
      case "head", "frameset":
        return -1;
      case "body":
        if (tree.body < 0) body(firstAttribute, endAttribute);
        return -1;
      default:
    }
    if (tree.body < 0 && size == 0 && !tag.is(Tag.OF_HEAD)) body(firstAttribute, firstAttribute);
    if (drawing >= 0) {
      if (!tag.is(Tag.BREAKS_OUT) || isForeignText()) {
        var element = push(tag, firstAttribute, endAttribute);
        if (endsAtOnce) pop();
        return element;
      }
      while (drawing >= 0) pop();
    }
    if (!makeRoom(tag)) return -1;
    if (tag.is(Tag.FORMATTING) || !tag.is(Tag.SPECIAL)) goOnFormatting();
    var outer = size;
    var element = push(tag, firstAttribute, endAttribute);
    if (tag.is(Tag.VOID)) pop();
    else if (tag.is(Tag.FORMATTING)) remember(element);
    else if (tag.is(Tag.SEALED)) seal();
    else if (tag.isCalled("form")) {
      form = element;
      if (outer > 0 && open[outer - 1].is(Tag.OF_TABLE)) pop();
    } else if (tag.isCalled("svg") || tag.isCalled("math")) {
      if (endsAtOnce) pop();
      else drawing = outer;
    }
    return element;
  }

  /** Whether a drawing holds ordinary markup here. */
  private boolean isForeignText() {
    for (var i = size - 1; i >= drawing; i--) if (open[i].isCalled("foreignobject")) return true;
    return false;
  }

  private void body(int firstAttribute, int endAttribute) {
    while (size > 0) pop();
    tree.body = push(BODY, firstAttribute, endAttribute);
  }

  /** Ends what cannot hold an element; false where the element has no place at all. */
  private boolean makeRoom(Tag tag) {
    if (tag.is(Tag.CLOSES_PARAGRAPH)) {
      switch (tag.name) {
        case "li" -> endItem(tag, tag);
        case "dd", "dt" -> endItem(DD, DT);
        case "form" -> {
          if (form >= 0) return false;
        }
        case "table" -> endTablePart();
        default -> {}
      }
      if (isWithin(P, true)) close(P);
      if (tag.is(Tag.HEADING) && top().is(Tag.HEADING)) pop();
      return true;
    }
    switch (tag.name) {
      case "a" -> {
        if (isFormatting(tag)) endFormatting(tag);
      }
      case "button" -> {
        if (isWithin(tag, false)) endBlock(tag);
      }
      case "option", "optgroup" -> {
        if (top().isCalled("option")) pop();
        if (tag.isCalled("optgroup") && top().isCalled("optgroup")) pop();
      }
      case "rt", "rp" -> {
        if (top().isCalled("rt") || top().isCalled("rp")) pop();
      }
      case "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "col", "colgroup" -> {
        return makeRoomInTable(tag);
      }
      default -> {}
    }
    return true;
  }

  /** The list item that is open ends, unless a block stands between. */
  private void endItem(Tag one, Tag other) {
    for (var i = size - 1; i >= 0; i--) {
      if (open[i] == one || open[i] == other) {
        popTo(i);
        return;
      }
      if (open[i].is(Tag.SPECIAL) && !isPlainBlock(open[i])) return;
    }
  }

  private static boolean isPlainBlock(Tag tag) {
    return tag == P || tag.isCalled("div") || tag.isCalled("address");
  }

  /** A table right inside of a table's rows is the next table. */
  private void endTablePart() {
    if (top().is(Tag.OF_TABLE)) close(TABLE);
  }

  private boolean makeRoomInTable(Tag tag) {
    var table = size - 1;
    while (table >= 0 && open[table] != TABLE) {
      if (open[table].isCalled("template")) return false;
      table--;
    }
    if (table < 0) return false;
    var cell = tag.isCalled("td") || tag.isCalled("th");
    var row = cell || tag.isCalled("tr");
    // What stays open: the table, its part, and for a cell the row.
    var stays = table + 1;
    while (stays < size && (row && isPart(open[stays]) || cell && open[stays] == TR)) stays++;
    while (size > stays) pop();
    if (row && top() == TABLE) push(TBODY, 0, 0);
    if (cell && top() != TR) push(TR, 0, 0);
    return true;
  }

  private static boolean isPart(Tag tag) {
    return tag.isCalled("tbody") || tag.isCalled("thead") || tag.isCalled("tfoot");
  }

  void close(Tag tag) {
    if (size == 0) return;
    if (drawing >= 0 && closeDrawn(tag)) return;
    if (tag.is(Tag.FORMATTING)) {
      endFormatting(tag);
      return;
    }
    switch (tag.name) {
      case "html", "body", "head" -> {}
      case "br" -> open(tag, 0, 0, false);
      case "p" -> {
        if (!isWithin(P, true)) open(tag, 0, 0, false);
        endBlock(P);
      }
      case "form" -> endForm();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> endHeading();
      case "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption" -> endInTable(tag);
      case "li" -> {
        for (var i = size - 1; i >= 0 && !open[i].is(Tag.SCOPE) && !isList(open[i]); i--)
          if (open[i] == tag) {
            popTo(i);
            return;
          }
      }
      default -> {
        if (tag.is(Tag.SPECIAL)) endBlock(tag);
        else endInline(tag);
      }
    }
  }

  private static boolean isList(Tag tag) {
    return tag.isCalled("ol") || tag.isCalled("ul");
  }

  /** False where the tag ends nothing that is drawn. */
  private boolean closeDrawn(Tag tag) {
    for (var i = size - 1; i >= drawing; i--)
      if (open[i].isSame(tag)) {
        popTo(i);
        return true;
      }
    return tag.isCalled("p") || tag.isCalled("br") ? breakOut() : false;
  }

  private boolean breakOut() {
    while (drawing >= 0) pop();
    return false;
  }

  /** The form ends where its end tag stands, and what was opened in it stays open. */
  private void endForm() {
    for (var i = size - 1; i >= 0; i--)
      if (stack[i] == form) {
        if (i == size - 1) pop();
        else open[i] = Tag.GONE;
        break;
      }
    form = -1;
  }

  private void endHeading() {
    for (var i = size - 1; i >= 0 && !open[i].is(Tag.SCOPE); i--)
      if (open[i].is(Tag.HEADING)) {
        popTo(i);
        return;
      }
  }

  private void endInTable(Tag tag) {
    for (var i = size - 1; i >= 0; i--) {
      if (open[i] == tag) {
        popTo(i);
        return;
      }
      if (open[i] == TABLE || open[i].isCalled("template")) return;
    }
  }

  private void endBlock(Tag tag) {
    for (var i = size - 1; i >= 0; i--) {
      if (open[i] == tag) {
        popTo(i);
        return;
      }
      if (open[i].is(Tag.SCOPE)) return;
    }
  }

  private void endInline(Tag tag) {
    for (var i = size - 1; i >= 0; i--) {
      if (open[i].isSame(tag)) {
        popTo(i);
        return;
      }
      if (open[i].is(Tag.SPECIAL)) return;
    }
  }

  void text(int from, int to) {
    if (tree.body < 0 && size == 0) {
      if (isBlank(from, to)) return;
      body(0, 0);
    }
    if (drawing < 0 && !top().is(Tag.OF_TABLE)) goOnFormatting();
    tree.addText(from, to);
  }

  private boolean isBlank(int from, int to) {
    for (var i = from; i < to; i++)
      if (tree.chars[i] > ' ' && tree.chars[i] != '\uFEFF') return false;
    return true;
  }

  /** The page is over. */
  void end() {
    if (tree.body < 0) body(0, 0);
    while (size > 0) pop();
  }

  private Tag top() {
    return size == 0 ? Tag.GONE : open[size - 1];
  }

  /** Whether an element is open that a tag here can reach; buttons are in a paragraph's way. */
  private boolean isWithin(Tag tag, boolean notBeyondButton) {
    for (var i = size - 1; i >= 0; i--) {
      if (open[i] == tag) return true;
      if (open[i].is(Tag.SCOPE) || notBeyondButton && open[i] == BUTTON) return false;
    }
    return false;
  }

  private int push(Tag tag, int firstAttribute, int endAttribute) {
    makeRoomInStack();
    var element = tree.open(tag, firstAttribute, endAttribute);
    open[size] = tag;
    stack[size++] = element;
    return element;
  }

  /** What lies deeper stands at the deepest level that is read. */
  private void makeRoomInStack() {
    if (size < stack.length) return;
    tree.cutOff = true;
    pop();
  }

  private void popTo(int level) {
    while (size > level) pop();
  }

  private void pop() {
    do {
      var tag = open[--size];
      if (tree.isOpen(stack[size])) tree.close(stack[size]);
      if (tag.is(Tag.SEALED)) unseal();
    } while (size > 0 && open[size - 1] == Tag.GONE);
    if (size <= drawing) drawing = -1;
  }

  private void seal() {
    reserve();
    formatting[formattings++] = SEAL;
  }

  private void unseal() {
    while (formattings > 0 && formatting[--formattings] != SEAL) {}
  }

  private void reserve() {
    if (formattings == formatting.length) formatting = Arrays.copyOf(formatting, 2 * formattings);
  }

  /** Formatting goes on until its end tag, in all blocks that follow. */
  private void remember(int element) {
    var alike = 0;
    var all = 0;
    var first = formattings;
    for (var i = formattings - 1; i >= 0 && formatting[i] != SEAL; i--) {
      all++;
      first = i;
      if (tree.tag(formatting[i]) == tree.tag(element)
          && tree.haveSameAttributes(formatting[i], element)
          && ++alike == MOST_ALIKE) {
        forget(i);
        all--;
        break;
      }
    }
    if (all >= MOST_FORMATTING) forget(first);
    reserve();
    formatting[formattings++] = element;
  }

  private void forget(int index) {
    System.arraycopy(formatting, index + 1, formatting, index, --formattings - index);
  }

  /** Opens again what formatting was cut off by the end of a block. */
  private void goOnFormatting() {
    var from = formattings;
    while (from > 0 && formatting[from - 1] != SEAL && !tree.isOpen(formatting[from - 1])) from--;
    goneOn += formattings - from;
    if (goneOn > MOST_GONE_ON || size + formattings - from > stack.length) return;
    for (var i = from; i < formattings; i++) {
      var element = tree.openAgain(formatting[i]);
      open[size] = tree.tag(element);
      stack[size++] = element;
      formatting[i] = element;
    }
  }

  private boolean isFormatting(Tag tag) {
    for (var i = formattings - 1; i >= 0 && formatting[i] != SEAL; i--)
      if (tree.tag(formatting[i]) == tag) return true;
    return false;
  }

  private void endFormatting(Tag tag) {
    var index = formattings - 1;
    while (index >= 0 && formatting[index] != SEAL && tree.tag(formatting[index]) != tag) index--;
    if (index < 0 || formatting[index] == SEAL) {
      endInline(tag);
      return;
    }
    var element = formatting[index];
    if (!tree.isOpen(element)) {
      forget(index);
      return;
    }
    var level = size - 1;
    var block = false;
    for (; stack[level] != element; level--) {
      if (open[level].is(Tag.SCOPE)) return;
      block |= open[level].is(Tag.SPECIAL);
    }
    forget(index);
    if (!block) popTo(level);
    else {
      tree.close(element);
      open[level] = Tag.GONE;
    }
  }
}
