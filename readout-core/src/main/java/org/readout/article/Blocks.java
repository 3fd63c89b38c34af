package org.readout.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
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

  /** Its style or attributes keep what is in it from being seen. */
  private static final int HIDDEN = 256;

  // spotless:off
  /** What a tag means for the cutting, all that holds of it together. */
  private static final Map<String, Integer> MEANINGS = meanings(Map.of(
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

  private static Map<String, Integer> meanings(Map<Integer, String> tags) {
    var meanings = new HashMap<String, Integer>();
    tags.forEach((meaning, names) -> {
      for (var name : names.split(" ")) meanings.merge(name, meaning, Integer::sum);
    });
    return meanings;
  }

  final List<Block> blocks;
  final List<Box> boxes;

  /** How many names the boxes have between them. */
  final int names;

  /** Levels of the deepest element. */
  final int depth;

  private Blocks(Cutter cutter) {
    blocks = List.copyOf(cutter.blocks);
    boxes = List.copyOf(cutter.boxes);
    names = cutter.names.size();
    depth = cutter.deepest;
  }

  static Blocks of(Document page) {
    var cutter = new Cutter();
    NodeTraversor.traverse(cutter, page.body());
    cutter.endBlock();
    return new Blocks(cutter);
  }

  private static final class Cutter implements NodeVisitor {
    final List<Block> blocks = new ArrayList<>();
    final List<Box> boxes = new ArrayList<>();
    final BoxName.Register names = new BoxName.Register();
    final ArrayDeque<Box> open = new ArrayDeque<>();
    int deepest;

    private final StringBuilder text = new StringBuilder();
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
    private int hidden;

    /** What the open elements mean, by level. */
    private int[] meanings = new int[64];

    @Override
    public void head(Node node, int level) {
      if (level > deepest) deepest = level;
      if (node instanceof TextNode words) {
        if (unseen == 0) append(words.getWholeText());
        return;
      }
      if (!(node instanceof Element element)) return;
      if (level >= meanings.length) meanings = Arrays.copyOf(meanings, 2 * level);
      var meaning = (int) MEANINGS.getOrDefault(element.normalName(), 0);
      if ((meaning & UNSEEN) != 0) unseen++;
      else if (unseen == 0 && isHidden(element)) meaning |= HIDDEN;
      meanings[level] = meaning;
      if (unseen > 0 || meaning == 0) return;
      if ((meaning & (BLOCK | BREAK | HIDDEN)) != 0) endBlock();
      if ((meaning & BLOCK) != 0) open(element);
      if ((meaning & CELL) != 0) append(" ");
      if ((meaning & LINK) != 0) linksHere++;
      count(meaning, 1);
    }

    @Override
    public void tail(Node node, int level) {
      if (!(node instanceof Element)) return;
      var meaning = meanings[level];
      if ((meaning & UNSEEN) != 0) {
        unseen--;
        return;
      }
      if (unseen > 0 || meaning == 0) return;
      if ((meaning & (BLOCK | HIDDEN)) != 0) endBlock();
      if ((meaning & BLOCK) != 0) close();
      count(meaning, -1);
    }

    /** How many elements of each meaning are open. */
    private void count(int meaning, int change) {
      if ((meaning & LINK) != 0) links += change;
      if ((meaning & BOLD) != 0) bold += change;
      if ((meaning & ITALIC) != 0) italic += change;
      if ((meaning & CONTROL) != 0) controls += change;
      if ((meaning & HIDDEN) != 0) hidden += change;
    }

    private void open(Element element) {
      var box = new Box(boxes.size(), element, names.of(element), open.peek(), blocks.size());
      boxes.add(box);
      open.push(box);
    }

    private void close() {
      var box = open.pop();
      box.last = blocks.size();
      box.end = boxes.size();
    }

    /** White space of any kind and length is one space; characters nobody sees are left out. */
    private void append(String words) {
      var spaced = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
      var count = 0;
      for (var i = 0; i < words.length(); i++) {
        var c = words.charAt(i);
        if (c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u00AD' || c == 0) continue;
        if (Characters.isSpace(c)) {
          if (!spaced) text.append(' ');
          spaced = true;
          continue;
        }
        text.append(c);
        spaced = false;
        count++;
      }
      characters += count;
      if (links > 0) linkCharacters += count;
      if (bold > 0) boldCharacters += count;
      if (italic > 0) italicCharacters += count;
    }

    void endBlock() {
      var end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') end--;
      if (end > 0 && !open.isEmpty())
        blocks.add(new Block(blocks.size(), text.substring(0, end), open.element(), markup()));
      text.setLength(0);
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
          hidden > 0,
          controls > 0);
    }

    private static boolean isHidden(Element element) {
      if (element.attributesSize() == 0) return false;
      if (element.hasAttr("hidden")) return true;
      var style = element.attr("style");
      if (style.isEmpty()) return false;
      var squeezed = style.replace(" ", "");
      return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }
  }
}
