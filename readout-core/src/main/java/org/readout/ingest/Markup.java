package org.readout.ingest;

import java.util.Locale;
import java.util.Set;

/** Tells pages from plain text and from XML that is no page. */
final class Markup {

  private static final int LOOKED_AT = 1 << 13;

  /** Roots of feeds, site maps, lists of feeds and news exchange formats. */
  private static final Set<String> FOREIGN = Set.of(
      "rss",
      "feed",
      "rdf:rdf",
      "urlset",
      "sitemapindex",
      "opml",
      "nitf",
      "newsml",
      "newsitem",
      "newsmessage",
      "svg");

  private Markup() {}

  static boolean isPage(String text, FileKind kind) {
    if (kind == FileKind.HTML) return true;
    var head = head(text);
    var root = root(head);
    if (root.equals("html")) return true;
    return kind != FileKind.TEXT
        && (head.contains("<head")
            || head.contains("<body")
            || !root.isEmpty()
                && (head.contains("<p") || head.contains("<div") || head.contains("<article")));
  }

  /** Whether text is XML of some other kind than a page. */
  static boolean isForeign(String text, FileKind kind) {
    var head = head(text);
    var root = root(head);
    return FOREIGN.contains(root)
        || kind == FileKind.UNKNOWN && head.startsWith("<?xml") && !root.equals("html");
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LOOKED_AT)).strip().toLowerCase(Locale.ROOT);
  }

  /** The name of the document's element, when nothing but declarations and comments stand before it, else empty. */
  private static String root(String head) {
    var at = 0;
    while (at < head.length()) {
      while (at < head.length() && Character.isWhitespace(head.charAt(at))) at++;
      if (head.startsWith("<!--", at)) at = after(head, "-->", at);
      else if (head.startsWith("<?", at)) at = after(head, "?>", at);
      else if (head.startsWith("<!doctype html", at)) return "html";
      else if (head.startsWith("<!", at)) at = after(head, ">", at);
      else break;
    }
    if (at >= head.length() || head.charAt(at) != '<') return "";
    var end = at + 1;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0))
      end++;
    return head.substring(at + 1, end);
  }

  private static int after(String head, String mark, int from) {
    var at = head.indexOf(mark, from);
    return at < 0 ? head.length() : at + mark.length();
  }
}
