package org.readout.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one feed in each format, as its specification has it. */
enum FeedFormat {
  RSS_090,
  RSS_091,
  RSS_092,
  RSS_10,
  RSS_20,
  ATOM_03,
  ATOM_10;

  static final String SITE = "https://ledger.example/";

  /** Fields are markup already; null where the item lacks them. */
  record Item(
      @Nullable String id,
      @Nullable String link,
      @Nullable String title,
      @Nullable String body,
      @Nullable String excerpt,
      @Nullable String date,
      @Nullable String author,
      @Nullable String source) {}

  boolean isAtom() {
    return this == ATOM_03 || this == ATOM_10;
  }

  String itemTag() {
    return isAtom() ? "entry" : "item";
  }

  String write(List<Item> items) {
    var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(open());
    for (var item : items) text.append(item(item));
    return text.append(close()).toString();
  }

  private String open() {
    var spaces = " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:media=\"http://search.yahoo.com/mrss/\"";
    var head = "<title>The Plainfield Ledger - all news</title>\n<link>" + SITE
        + "</link>\n<description>News of Plainfield</description>\n";
    return switch (this) {
      case RSS_090 ->
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"" + spaces + ">\n<channel>\n" + head
            + "</channel>\n<image><title>Logo</title><url>logo.png</url></image>\n";
      case RSS_091 ->
        "<rss version=\"0.91\"" + spaces + ">\n<channel>\n" + head
            + "<language>en-us</language>\n<image><title>Logo</title><link>/logo</link></image>\n";
      case RSS_092 -> "<rss version=\"0.92\"" + spaces + ">\n<channel>\n" + head;
      case RSS_10 ->
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://purl.org/rss/1.0/\"" + spaces + ">\n<channel rdf:about=\"" + SITE
            + "\">\n" + head
            + "<items><rdf:Seq><rdf:li resource=\"x\"/></rdf:Seq></items>\n</channel>\n";
      case RSS_20 ->
        "<rss version=\"2.0\"" + spaces + ">\n<channel>\n" + head
            + "<ttl>60</ttl>\n<textInput><title>Search</title><link>/search</link></textInput>\n";
      case ATOM_03 ->
        "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"" + spaces
            + ">\n<title>The Plainfield Ledger</title>\n<link rel=\"alternate\" type=\"text/html\" href=\""
            + SITE + "\"/>\n";
      case ATOM_10 ->
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + spaces
            + ">\n<title>The Plainfield Ledger</title>\n<link rel=\"self\" href=\"" + SITE
            + "atom.xml\"/>\n<link href=\"" + SITE + "\"/>\n";
    };
  }

  private String close() {
    return switch (this) {
      case RSS_090, RSS_10 -> "</rdf:RDF>\n";
      case RSS_091, RSS_092, RSS_20 -> "</channel>\n</rss>\n";
      case ATOM_03, ATOM_10 -> "</feed>\n";
    };
  }

  private String item(Item item) {
    var text = new StringBuilder("<").append(itemTag()).append(">\n");
    element(text, "title", item.title);
    if (isAtom()) {
      if (item.link != null)
        text.append("<link rel=\"alternate\" href=\"").append(item.link).append("\"/>\n");
      element(text, "id", item.id);
      element(text, this == ATOM_03 ? "issued" : "published", item.date);
      if (item.author != null)
        text.append("<author><name>").append(item.author).append("</name></author>\n");
      if (item.source != null)
        text.append("<source><title>").append(item.source).append("</title></source>\n");
      typed(text, "summary", item.excerpt);
      typed(text, "content", item.body);
    } else {
      element(text, "link", item.link);
      if (item.id != null)
        text.append("<guid isPermaLink=\"false\">").append(item.id).append("</guid>\n");
      element(text, this == RSS_20 ? "pubDate" : "dc:date", item.date);
      element(text, "dc:creator", item.author);
      if (item.source != null)
        text.append("<source url=\"https://wire.example/rss\">")
            .append(item.source)
            .append("</source>\n");
      element(text, "description", item.excerpt);
      element(text, "content:encoded", item.body);
    }
    return text.append("</").append(itemTag()).append(">\n").toString();
  }

  private void typed(StringBuilder text, String name, @Nullable String value) {
    if (value == null) return;
    var type = this == ATOM_03 ? " type=\"text/html\" mode=\"escaped\"" : " type=\"html\"";
    text.append('<').append(name).append(type).append('>').append(value);
    text.append("</").append(name).append(">\n");
  }

  private static void element(StringBuilder text, String name, @Nullable String value) {
    if (value != null)
      text.append('<')
          .append(name)
          .append('>')
          .append(value)
          .append("</")
          .append(name)
          .append(">\n");
  }
}
