package org.readout.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.readout.text.Characters;

/**
 * Cuts a parsed page into leaf blocks and the boxes around them, in one pass over the tree, without recursion.
 *
 * <p>Every piece of visible text is in exactly one block. Inline elements join their text with nothing between; a block-level
 * element and a line break part it; the cells of a table row are parted by a space.
 */
final class Blocks {

  private static final int BLOCK = 1;

  /** Text in these is never seen. */
  private static final int UNSEEN = 2;

  private static final int CONTROL = 4;
  private static final int BREAK = 8;
  private static final int CELL = 16;
  private static final int LINK = 32;
  private static final int BOLD = 64;
  private static final int ITALIC = 128;

  // spotless:off
  /** What a tag means for the cutting, all that holds of it together. */
  private static final int[] MEANINGS = meanings(Map.of(
      BLOCK, "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main "
          + "menu nav ol optgroup option p pre search section select summary table tbody tfoot thead tr ul caption video audio button amp-ad bsp-list-loadmore",
      UNSEEN, "script style noscript template head iframe object embed svg math canvas textarea title datalist noembed noframes map applet",
      CONTROL, "button select option optgroup label input",
      BREAK, "br",
      CELL, "td th",
      LINK, "a",
      BOLD, "b strong",
      ITALIC, "i em"));
  // spotless:on

  /** By the tags' indexes. */
  private static int[] meanings(Map<Integer, String> tags) {
    var meanings = new int[Tag.count()];
    tags.forEach((meaning, names) -> {
      for (var name : names.split(" ")) meanings[Tag.of(name).index] += meaning;
    });
    if (meanings[0] != 0) throw new IllegalStateException("a tag has a meaning and is not known");
    return meanings;
  }

  /** Whether a tag parts the text before it from that behind it. */
  static boolean parts(Tag tag) {
    return (MEANINGS[tag.index] & (BLOCK | BREAK | CELL)) != 0;
  }

  /** Characters that take no room and part nothing. */
  static boolean isInvisible(char c) {
    return switch (c) {
      case 0, '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
      default -> false;
    };
  }

  final List<Block> blocks;
  final List<Box> boxes;

  /** How many paths of tags lead to the boxes, and how many of classes. */
  final int tagPaths;

  final int classPaths;

  /** How many names the boxes have between them. */
  final int names;

  private Blocks(Cutter cutter) {
    blocks = List.copyOf(cutter.blocks);
    boxes = List.copyOf(cutter.boxes);
    tagPaths = cutter.paths.tags.size();
    classPaths = cutter.paths.classes.size();
    names = cutter.page.names();
  }

  static Blocks of(PageTree page) {
    var cutter = new Cutter(page);
    page.visit(cutter);
    cutter.endBlock();
    return new Blocks(cutter);
  }

  private static final class Cutter implements PageTree.Visitor {
    final List<Block> blocks = new ArrayList<>();
    final List<Box> boxes = new ArrayList<>();
    final Box.Paths paths = new Box.Paths();
    final ArrayDeque<Box> open = new ArrayDeque<>();

    private final PageTree page;

    /** Text of the block being cut, white space folded. */
    private char[] text = new char[1024];

    private int length;
    private int linkCharacters;
    private int boldCharacters;
    private int italicCharacters;
    private int linksHere;
    private int bold;
    private int italic;
    private int characters;
    private int unseen;
    private int links;
    private int controls;

    /** Hidden elements that are open, the inner ones last. */
    private final ArrayDeque<Integer> hidden = new ArrayDeque<>();

    Cutter(PageTree page) {
      this.page = page;
    }

    @Override
    public void text(int event, int from, int to) {
      if (unseen == 0) append(from, to);
    }

    @Override
    public void open(int element) {
      var meaning = MEANINGS[page.tag(element).index];
      if ((meaning & UNSEEN) != 0) unseen++;
      if (unseen > 0) return;
      if (page.hasAttributes(element) && isHidden(element)) {
        endBlock();
        hidden.push(element);
      }
      if (meaning == 0) return;
      if ((meaning & (BLOCK | BREAK)) != 0) endBlock();
      if ((meaning & BLOCK) != 0) openBox(element);
      if ((meaning & CELL) != 0) space();
      if ((meaning & LINK) != 0) linksHere++;
      count(meaning, 1);
    }

    @Override
    public void close(int element) {
      var meaning = MEANINGS[page.tag(element).index];
      if ((meaning & UNSEEN) != 0) {
        unseen--;
        return;
      }
      if (unseen > 0) return;
      if (!hidden.isEmpty() && hidden.contains(element)) {
        endBlock();
        hidden.remove(element);
      }
      if (meaning == 0) return;
      if ((meaning & BLOCK) != 0) {
        endBlock();
        closeBox();
      }
      count(meaning, -1);
    }

    /** How many elements of each meaning are open. */
    private void count(int meaning, int change) {
      if ((meaning & LINK) != 0) links += change;
      if ((meaning & BOLD) != 0) bold += change;
      if ((meaning & ITALIC) != 0) italic += change;
      if ((meaning & CONTROL) != 0) controls += change;
    }

    private void openBox(int element) {
      var box = new Box(boxes.size(), page.name(element), open.peek(), paths, blocks.size());
      boxes.add(box);
      open.push(box);
    }

    private void closeBox() {
      var box = open.pop();
      box.last = blocks.size();
      box.end = boxes.size();
    }

    /** White space of any kind and length is one space; characters nobody sees are left out. */
    private void append(int from, int to) {
      if (length + to - from > text.length)
        text = Arrays.copyOf(text, Math.max(2 * text.length, length + to - from));
      var count = 0;
      for (var i = from; i < to; i++) {
        var c = page.chars[i];
        if (c > ' ' && c < 0x7F || !isInvisible(c) && !Characters.isSpace(c)) {
          text[length++] = c;
          count++;
        } else if (!isInvisible(c)) space();
      }
      characters += count;
      if (links > 0) linkCharacters += count;
      if (bold > 0) boldCharacters += count;
      if (italic > 0) italicCharacters += count;
    }

    private void space() {
      if (length == 0 || text[length - 1] == ' ') return;
      if (length == text.length) text = Arrays.copyOf(text, 2 * length);
      text[length++] = ' ';
    }

    void endBlock() {
      var end = length > 0 && text[length - 1] == ' ' ? length - 1 : length;
      if (end > 0 && !open.isEmpty())
        blocks.add(new Block(blocks.size(), new String(text, 0, end), open.element(), markup()));
      length = 0;
      linkCharacters = 0;
      boldCharacters = 0;
      italicCharacters = 0;
      linksHere = 0;
      characters = 0;
    }

    private Markup markup() {
      var all = (double) Math.max(1, characters);
      return new Markup(
          linkCharacters / all,
          boldCharacters / all,
          italicCharacters / all,
          linksHere,
          !hidden.isEmpty(),
          controls > 0);
    }

    private boolean isHidden(int element) {
      if (page.has(element, "hidden")) return true;
      var style = page.attribute(element, "style");
      if (style.isEmpty()) return false;
      var squeezed = style.replace(" ", "");
      return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }
  }
}
