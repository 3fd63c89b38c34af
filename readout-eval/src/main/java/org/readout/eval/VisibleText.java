package org.readout.eval;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.readout.article.Article;

/**
 * Holds an article against its page: text and furniture together, each piece at its place, are all that the page shows, in its
 * order. Taken from the page by another way than the extractor's; white space and characters nobody sees do not count.
 */
final class VisibleText {

  private static final int DEEPEST = 400;

  private static final Set<String> UNSEEN = Set.of(
      "script",
      "style",
      "noscript",
      "template",
      "head",
      "iframe",
      "object",
      "embed",
      "svg",
      "math",
      "canvas",
      "textarea",
      "title",
      "datalist",
      "noembed",
      "noframes",
      "map",
      "applet");

  private VisibleText() {}

  /** Whether every visible character of the page is in the article's text or its furniture, once, in order. */
  static boolean isAccountedFor(String html, Article article) {
    return ofPage(html).equals(ofArticle(article));
  }

  private static String ofPage(String html) {
    var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    var text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int unseen;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && UNSEEN.contains(element.normalName())) unseen++;
            if (node instanceof TextNode words && unseen == 0) append(words.getWholeText(), text);
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && UNSEEN.contains(element.normalName())) unseen--;
          }
        },
        page.body());
    return text.toString();
  }

  private static String ofArticle(Article article) {
    var text = new StringBuilder();
    var from = 0;
    for (var furniture : article.furniture()) {
      append(article.text().substring(from, furniture.at()), text);
      from = furniture.at();
      append(furniture.text(), text);
    }
    append(article.text().substring(from), text);
    return text.toString();
  }

  private static void append(String from, StringBuilder to) {
    for (var i = 0; i < from.length(); i++) {
      var c = from.charAt(i);
      var isSeen = !Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != 0
          && c != '\u00AD'
          && c != '\u200B'
          && c != '\u2060'
          && c != '\uFEFF';
      if (isSeen) to.append(c);
    }
  }
}
