package org.readout.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one item, or of what stands around items, by canonical name: prefixes are replaced by those in common use, and none
 * stands for RSS and Atom themselves. An element that was never closed holds those after it; they are found all the same.
 */
final class FeedElements {

  /** Deeper markup is flattened. */
  private static final int DEEPEST = 256;

  private static final int MOST_PREFIXES = 64;

  private static final Map<String, String> PREFIXES = Map.ofEntries(
      Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
      Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
      Map.entry("http://purl.org/dc/terms/", "dcterms"),
      Map.entry("http://search.yahoo.com/mrss/", "media"),
      Map.entry("http://search.yahoo.com/mrss", "media"),
      Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
      Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
      Map.entry("http://www.w3.org/2005/atom", "atom"),
      Map.entry("http://purl.org/atom/ns#", "atom"),
      Map.entry("http://purl.org/rss/1.0/", ""),
      Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
      Map.entry("http://backend.userland.com/rss2", ""),
      Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

  private static final Set<String> READ = Set.of(
      "title",
      "link",
      "id",
      "guid",
      "description",
      "summary",
      "content",
      "content:encoded",
      "body",
      "xhtml:body",
      "xhtml:div",
      "pubdate",
      "published",
      "issued",
      "created",
      "updated",
      "modified",
      "dc:date",
      "dcterms:issued",
      "dcterms:created",
      "dcterms:modified",
      "author",
      "dc:creator",
      "name",
      "itunes:author",
      "source",
      "dc:publisher",
      "dc:source",
      "dc:language",
      "language",
      "dc:title",
      "media:title",
      "dc:description",
      "media:description",
      "itunes:summary",
      "feedburner:origlink",
      "date");

  /** What holds elements of the same names about other things. */
  private static final Set<String> CLOSED =
      Set.of("author", "contributor", "image", "textinput", "media:group", "media:content");

  private final Element root;
  private final Map<String, String> prefixes;
  private final Map<String, List<Element>> found = new HashMap<>();

  private FeedElements(Element root, Map<String, String> prefixes) {
    this.root = root;
    this.prefixes = prefixes;
    collect();
  }

  /** @param outer the elements around, whose prefixes hold here too; null when there are none */
  static FeedElements of(String markup, @Nullable FeedElements outer) {
    var parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
    var document = Jsoup.parse(markup, "", parser);
    var prefixes = new HashMap<String, String>(outer == null ? Map.of() : outer.prefixes);
    for (var element : document.getAllElements())
      for (var attribute : element.attributes())
        if (attribute.getKey().startsWith("xmlns:") && prefixes.size() < MOST_PREFIXES)
          prefixes.put(
              attribute.getKey().substring(6),
              PREFIXES.getOrDefault(
                  attribute.getValue().strip().toLowerCase(Locale.ROOT),
                  attribute.getKey().substring(6)));
    return new FeedElements(document, prefixes);
  }

  private void collect() {
    Node node = root;
    while (node != null) {
      var inside = true;
      if (node instanceof Element element && element != root) {
        var name = name(element);
        if (READ.contains(name))
          found.computeIfAbsent(name, key -> new ArrayList<>(1)).add(element);
        inside = !CLOSED.contains(name) && !isOther(name, element);
      }
      node = inside && node.childNodeSize() > 0 ? node.childNode(0) : after(node);
    }
  }

  /** Markup of the text, and Atom's account of the feed an entry came from. */
  private static boolean isOther(String name, Element element) {
    return name.equals("source") && element.childrenSize() > 0
        || name.equals("body")
        || name.startsWith("xhtml:")
        || element.attr("type").equals("xhtml");
  }

  private @Nullable Node after(Node from) {
    Node node = from;
    while (node != null && node != root && node.nextSibling() == null) node = node.parent();
    return node == null || node == root ? null : node.nextSibling();
  }

  private String name(Element element) {
    var tag = element.tagName().toLowerCase(Locale.ROOT);
    var colon = tag.indexOf(':');
    if (colon < 0) return tag;
    var prefix = prefixes.getOrDefault(tag.substring(0, colon), tag.substring(0, colon));
    return prefix.isEmpty() || prefix.equals("atom") || prefix.equals("rss")
        ? tag.substring(colon + 1)
        : prefix + tag.substring(colon);
  }

  List<Element> all(String name) {
    return found.getOrDefault(name, List.of());
  }

  /** The text of the first of these elements that has any, names in the order of preference. */
  @Nullable
  String text(String... names) {
    for (var name : names)
      for (var element : all(name)) {
        var text = text(element).strip();
        if (!text.isEmpty()) return text;
      }
    return null;
  }

  /** What stands in an element, CDATA as it is, without the fields that it swallowed. */
  String text(Element element) {
    var text = new StringBuilder();
    append(element, false, text);
    return text.toString();
  }

  /** The same with its markup. */
  String markup(Element element) {
    var text = new StringBuilder();
    append(element, true, text);
    return text.toString();
  }

  private void append(Element element, boolean marked, StringBuilder to) {
    for (var child : element.childNodes()) {
      if (child instanceof CDataNode section) to.append(section.getWholeText());
      else if (child instanceof TextNode text)
        to.append(
            marked && !text.getWholeText().contains("<") && element.childrenSize() > 0
                ? text.outerHtml()
                : text.getWholeText());
      else if (child instanceof Element inner && !isField(inner))
        to.append(marked ? inner.outerHtml() : inner.wholeText());
    }
  }

  private boolean isField(Element element) {
    var name = name(element);
    return READ.contains(name) && !name.equals("xhtml:div") && !isHtmlToo(element, name);
  }

  /** A field's name that HTML has as well is HTML's where it carries none of a field's text. */
  private static boolean isHtmlToo(Element element, String name) {
    return (name.equals("source") || name.equals("link")) && !element.hasText();
  }

  /** The base that links in an element resolve against: {@code xml:base} from outside in. */
  String base(Element element, String outer) {
    var base = outer;
    var parents = new ArrayList<Element>(element.parents());
    for (var i = parents.size() - 1; i >= 0; i--) base = resolved(base, parents.get(i));
    return resolved(base, element);
  }

  private static String resolved(String base, Element element) {
    var own = element.attr("xml:base");
    return own.isEmpty() ? base : FeedLinks.resolve(base, own);
  }

  /** The attribute of the outermost elements that have it; empty when none has. */
  String attribute(String key) {
    for (var element : root.getAllElements()) if (element.hasAttr(key)) return element.attr(key);
    return "";
  }
}
