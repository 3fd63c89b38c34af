package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.readout.text.Characters;

/** The blocks of a page as jsoup's tree has them: slower, and by other hands. */
final class JsoupBlocks implements NodeVisitor {

  private static final Set<String> BREAKS = Set.of(
      "body",
      "div",
      "section",
      "article",
      "p",
      "ul",
      "ol",
      "li",
      "dl",
      "dt",
      "dd",
      "table",
      "tbody",
      "thead",
      "tr",
      "caption",
      "h1",
      "h2",
      "h3",
      "form",
      "button",
      "select",
      "option",
      "blockquote",
      "pre",
      "hr",
      "br");

  private static final Set<String> UNSEEN = Set.of(
      "script", "style", "noscript", "textarea", "title", "svg", "math", "iframe", "template");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int unseen;

  static List<String> of(String html) {
    var visitor = new JsoupBlocks();
    var page = Parser.htmlParser().setMaxDepth(PageParser.DEEPEST).parseInput(html, "");
    NodeTraversor.traverse(visitor, page.body());
    visitor.end();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && unseen == 0) append(words.getWholeText());
    if (node instanceof DataNode words && unseen == 0) append(words.getWholeData());
    if (!(node instanceof Element element)) return;
    if (UNSEEN.contains(element.normalName())) unseen++;
    if (unseen > 0) return;
    if (BREAKS.contains(element.normalName())) end();
    if (element.normalName().matches("td|th")) append(" ");
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) return;
    if (UNSEEN.contains(element.normalName())) unseen--;
    else if (unseen == 0 && BREAKS.contains(element.normalName())) end();
  }

  private void append(String words) {
    for (var i = 0; i < words.length(); i++) {
      var c = words.charAt(i);
      if (c == 0 || c == '\u200B' || c == '\u00AD') continue;
      if (!Characters.isSpace(c)) text.append(c);
      else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') text.append(' ');
    }
  }

  private void end() {
    var block = text.toString().trim();
    if (!block.isEmpty()) blocks.add(block);
    text.setLength(0);
  }
}
