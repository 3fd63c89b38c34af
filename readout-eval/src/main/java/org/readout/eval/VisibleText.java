package org.readout.eval;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
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

  /**
   * Whether every visible character of the page is in the article's text or its furniture, once, in order. What the page's scripts would
   * draw may follow, if it stands in one of them.
   */
  static boolean isAccountedFor(String html, Article article) {
    var page = parsed(html);
    var shown = ofPage(page);
    var read = ofArticle(article);
    return read.startsWith(shown)
        && (read.length() == shown.length() || isScripted(page, read.substring(shown.length())));
  }

  private static boolean isScripted(Document page, String text) {
    for (var script : page.select("script"))
      if (ofPage(parsed(unescaped(script.data()))).contains(text)) return true;
    return false;
  }

  private static String unescaped(String script) {
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\[nrt]|\\\\(.)")
        .matcher(script)
        .replaceAll(escape -> Matcher.quoteReplacement(
            escape.group(1) != null
                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                : escape.group(2) != null ? escape.group(2) : " "));
  }

  private static Document parsed(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  private static String ofPage(Document page) {
    var text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int unseen;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && UNSEEN.contains(element.normalName())) unseen++;
            if (node instanceof TextNode words && unseen == 0) append(words.getWholeText(), text);
            // What is no markup and yet shown, as in xmp.
            if (node instanceof DataNode words && unseen == 0) append(words.getWholeData(), text);
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
