package org.readout.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
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

  // spotless:off
  private static final Set<String> BLOCK_TAGS = Set.of(
      "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
      "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search",
      "section", "select", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "caption", "video", "audio", "button", "amp-ad", "bsp-list-loadmore");

  /** Text in these is never seen. */
  private static final Set<String> UNSEEN_TAGS = Set.of(
      "script", "style", "noscript", "template", "head", "iframe", "object", "embed", "svg", "math", "canvas", "textarea", "title", "datalist", "noembed", "noframes", "map", "applet");
  // spotless:on

  private static final Set<String> CONTROL_TAGS =
      Set.of("button", "select", "option", "optgroup", "label", "input");

  final List<Block> blocks;
  final List<Box> boxes;

  /** Levels of the deepest element. */
  final int depth;

  private Blocks(Cutter cutter) {
    blocks = List.copyOf(cutter.blocks);
    boxes = List.copyOf(cutter.boxes);
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

    /** The levels of open elements that hide what is in them. */
    private final BitSet hiddenLevels = new BitSet();

    @Override
    public void head(Node node, int level) {
      if (level > deepest) deepest = level;
      if (node instanceof TextNode words) {
        if (unseen == 0) append(words.getWholeText());
        return;
      }
      if (!(node instanceof Element element)) return;
      var tag = element.normalName();
      if (UNSEEN_TAGS.contains(tag)) unseen++;
      if (unseen > 0) return;
      if (BLOCK_TAGS.contains(tag)) {
        endBlock();
        open(element);
      } else if (tag.equals("br")) endBlock();
      else if (tag.equals("td") || tag.equals("th")) append(" ");
      else if (tag.equals("a")) {
        links++;
        linksHere++;
      } else if (isBold(tag)) bold++;
      else if (isItalic(tag)) italic++;
      if (CONTROL_TAGS.contains(tag)) controls++;
      var isHidden = isHidden(element);
      hiddenLevels.set(level, isHidden);
      if (isHidden) {
        if (!BLOCK_TAGS.contains(tag)) endBlock();
        hidden++;
      }
    }

    @Override
    public void tail(Node node, int level) {
      if (!(node instanceof Element element)) return;
      var tag = element.normalName();
      if (UNSEEN_TAGS.contains(tag)) {
        unseen--;
        return;
      }
      if (unseen > 0) return;
      if (hiddenLevels.get(level)) {
        endBlock();
        hidden--;
      }
      if (BLOCK_TAGS.contains(tag)) {
        endBlock();
        close();
      } else if (tag.equals("a")) links--;
      else if (isBold(tag)) bold--;
      else if (isItalic(tag)) italic--;
      if (CONTROL_TAGS.contains(tag)) controls--;
    }

    private void open(Element element) {
      var box = new Box(boxes.size(), element, open.peek(), blocks.size());
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

    private static boolean isBold(String tag) {
      return tag.equals("b") || tag.equals("strong");
    }

    private static boolean isItalic(String tag) {
      return tag.equals("i") || tag.equals("em");
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
