package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, whatever state their XML is in. The text is cut at its items and each is parsed by
 * itself, so that damage stays within one and no more than one is held. No DTD is ever read: entities beyond HTML's own stand as written.
 */
final class FeedReader {

  /** Most characters of one item; the longest of real reports stay below a tenth. */
  private static final int LONGEST_ITEM = 1 << 22;

  private static final int LONGEST_FRAME = 1 << 20;
  private static final int LONGEST_NAME = 300;
  private static final int LOOKED_AT = 1 << 16;

  private static final Pattern ROOT =
      Pattern.compile("<(?:([a-z][\\w.-]{0,30}):)?(rss|feed|rdf|channel)(?=[\\s>/])");
  private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][\\w:-]{0,40}[\\s/>]|!--)");
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("&lt;/?[a-zA-Z][\\w-]*(?:\\s[^<]{0,400})?/?&gt;");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private final FeedSink sink;
  private FeedElements frame;
  private boolean atom;
  private String base = "";
  private @Nullable String feedTitle;
  private @Nullable String feedLanguage;
  private List<String> feedAuthors = List.of();

  FeedReader(FeedSink sink) {
    this.sink = sink;
    this.frame = FeedElements.of("", null);
  }

  /** Where a feed's own element starts; -1 when the text is no feed. */
  static int root(String text) {
    var head = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    if (head.contains("<html") || head.contains("<!doctype html")) {
      var html = head.indexOf("<html") < 0 ? head.indexOf("<!doctype html") : head.indexOf("<html");
      head = head.substring(0, html);
    }
    var root = ROOT.matcher(head);
    while (root.find()) {
      if (isInComment(head, root.start())) continue;
      return switch (root.group(2)) {
        case "rdf" ->
          head.contains("rss/1.0") || head.contains("rdf/simple/0.9") ? root.start() : -1;
        case "feed" ->
          head.indexOf("entry", root.start()) > 0 || head.contains("atom") ? root.start() : -1;
        default -> root.start();
      };
    }
    return -1;
  }

  private static boolean isInComment(String head, int at) {
    return head.lastIndexOf("<!--", at) > head.lastIndexOf("-->", at);
  }

  /** @param root where the feed's own element starts */
  void read(String text, int root) {
    var tag = ROOT.matcher(
        text.substring(root, Math.min(text.length(), root + 64)).toLowerCase(Locale.ROOT));
    if (!tag.find()) throw new IllegalArgumentException("no feed starts at " + root);
    atom = tag.group(2).equals("feed");
    tellDoctype(text.substring(0, root));
    var name = atom ? "entry" : "item";
    var prefix = tag.group(1) == null ? "" : tag.group(1);
    frame = FeedElements.of(head(text, name, prefix), null);
    base = base();
    feedTitle = frame.text("title");
    feedLanguage = language(frame);
    feedAuthors = atom ? authors(frame) : List.of();
    var cutter = new FeedCutter(text, name, prefix, LONGEST_FRAME);
    var count = 0;
    for (var cut = cutter.next(); cut != null; cut = cutter.next()) {
      count++;
      item(text, cut, "item " + count);
    }
    if (count == 0) sink.refuse("", "", "The feed holds no item and is refused.");
    else if (!isEnded(text, tag.group().substring(1)))
      sink.problem("character " + text.length(), "The feed breaks off; what came before is read.");
  }

  private static boolean isEnded(String text, String root) {
    var end = text.lastIndexOf("</");
    return end >= 0 && text.regionMatches(true, end + 2, root, 0, root.length());
  }

  private void tellDoctype(String before) {
    if (before.toLowerCase(Locale.ROOT).contains("<!entity"))
      sink.problem(
          "character " + before.toLowerCase(Locale.ROOT).indexOf("<!entity"),
          "The feed declares entities of its own, which are not read; references to them stand as written.");
  }

  /** Everything around the items that tells of all of them; most of it stands before the first. */
  private static String head(String text, String name, String prefix) {
    var cutter = new FeedCutter(text, name, prefix, LONGEST_FRAME);
    while (cutter.next() != null) continue;
    return cutter.frame();
  }

  private void item(String text, FeedCutter.Cut cut, String place) {
    var written = text.substring(cut.start(), cut.end());
    if (written.length() > LONGEST_ITEM) {
      sink.refuse(
          place, "", "The item is longer than " + LONGEST_ITEM + " characters and is refused.");
      return;
    }
    if (!cut.closed())
      sink.problem(place, "The item has no end tag; it is read up to where the next thing begins.");
    var fields = FeedElements.of(written, frame);
    var language = language(fields);
    sink.accept(
        new FeedItem(
            fields.text("guid", "id"),
            link(fields),
            title(fields),
            body(fields),
            date(
                fields,
                "pubdate",
                "published",
                "issued",
                "dcterms:issued",
                "dc:date",
                "date",
                "created",
                "dcterms:created",
                "updated",
                "modified"),
            date(fields, "updated", "modified", "dcterms:modified"),
            author(fields),
            outlet(fields, link(fields)),
            language == null ? feedLanguage : language),
        place,
        written);
  }

  private static @Nullable String date(FeedElements fields, String... names) {
    var written = fields.text(names);
    if (written == null) return null;
    var iso = FeedTime.iso(written);
    return iso == null ? written : iso;
  }

  private @Nullable String title(FeedElements fields) {
    for (var name : List.of("title", "dc:title", "media:title"))
      for (var element : fields.all(name)) {
        var text = plain(fields.text(element), !element.attr("type").equals("text") || !atom);
        if (!text.isEmpty()) return text;
      }
    return null;
  }

  /** One line of plain text; markup and entities in it are resolved where {@code html} allows any. */
  private static String plain(String text, boolean html) {
    var plain = html && TAG.matcher(text).find()
        ? Jsoup.parse(text).text()
        : html && text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return plain.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private @Nullable String link(FeedElements fields) {
    var original = fields.text("feedburner:origlink");
    if (original != null) return FeedLinks.resolve(base, original);
    for (var element : fields.all("link")) {
      var relation = element.attr("rel");
      var href = element.attr("href").isBlank() ? fields.text(element) : element.attr("href");
      if ((relation.isEmpty() || relation.equals("alternate")) && !href.isBlank())
        return FeedLinks.resolve(fields.base(element, base), href);
    }
    for (var element : fields.all("guid"))
      if (!element.attr("ispermalink").equalsIgnoreCase("false")
          && Addresses.isAddress(fields.text(element).strip()))
        return fields.text(element).strip();
    var id = fields.text("id");
    if (id != null && Addresses.isAddress(id)) return id;
    var about = fields.attribute("rdf:about");
    return about.isEmpty() ? null : FeedLinks.resolve(base, about);
  }

  /** What the feed's links resolve against: {@code xml:base}, else the site's address, else its own. */
  private String base() {
    var site = "";
    for (var element : frame.all("link")) {
      var href = element.attr("href").isBlank() ? frame.text(element) : element.attr("href");
      var usual = element.attr("rel").isEmpty() || element.attr("rel").equals("alternate");
      if (Addresses.isAddress(href.strip()) && (site.isEmpty() || usual)) site = href.strip();
    }
    var own = frame.attribute("xml:base");
    return own.isEmpty() ? site : FeedLinks.resolve(site, own);
  }

  /** The longest of what an item holds of its text. */
  private String body(FeedElements fields) {
    var longest = "";
    for (var name : List.of(
        "content:encoded",
        "content",
        "xhtml:body",
        "body",
        "xhtml:div",
        "description",
        "summary",
        "dc:description",
        "media:description",
        "itunes:summary"))
      for (var element : fields.all(name)) {
        if (element.attr("src").isEmpty()) {
          var html = html(fields, element);
          if (length(html) > length(longest)) longest = html;
        }
      }
    return longest;
  }

  private static int length(String html) {
    return TAG.matcher(html).replaceAll("").length();
  }

  private String html(FeedElements fields, Element element) {
    var type = element.attr("type").toLowerCase(Locale.ROOT);
    if (element.attr("mode").equals("base64")
        || type.startsWith("image/")
        || type.startsWith("audio/")
        || type.startsWith("video/")) return "";
    var markup = fields.markup(element).strip();
    if (markup.isEmpty()) return "";
    var literal = atom
        && (type.isEmpty() && !element.attr("mode").equals("escaped")
            || type.equals("text")
            || type.equals("text/plain"));
    if (literal && !TAG.matcher(markup).find()) return paragraphsOf(markup);
    if (!TAG.matcher(markup).find() && ESCAPED_TAG.matcher(markup).find())
      markup = Parser.unescapeEntities(markup, false);
    return TAG.matcher(markup).find() ? markup : paragraphs(markup);
  }

  /** Plain text as HTML. */
  static String paragraphsOf(String text) {
    return paragraphs(text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static String paragraphs(String text) {
    return "<p>" + text.strip().replaceAll("\\R\\s*\\R", "</p>\n<p>") + "</p>";
  }

  private @Nullable String author(FeedElements fields) {
    var names = authors(fields);
    if (names.isEmpty()) names = feedAuthors;
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static List<String> authors(FeedElements fields) {
    var names = new ArrayList<String>();
    for (var field : List.of("dc:creator", "author", "itunes:author")) {
      for (var element : fields.all(field)) {
        var called = element.children().stream()
            .filter(
                child -> child.normalName().equals("name") || child.normalName().endsWith(":name"))
            .findFirst();
        var written =
            called.map(Element::wholeText).orElse(fields.text(element)).strip();
        var mail = MAIL.matcher(written.length() > LONGEST_NAME ? "" : written);
        var name = plain(mail.matches() ? mail.group(1) : written, true);
        if (!name.isEmpty() && !name.contains("@") && !names.contains(name)) names.add(name);
      }
      if (!names.isEmpty()) return names;
    }
    return names;
  }

  /** Whom the item credits. The feed's own title stands in only where no link tells the outlet: many say "World news". */
  private @Nullable String outlet(FeedElements fields, @Nullable String link) {
    for (var source : fields.all("source")) {
      var title = source.getElementsByTag("title").first();
      var name = plain(title == null ? fields.text(source) : title.wholeText(), true);
      if (!name.isEmpty()) return name;
    }
    var publisher = fields.text("dc:publisher");
    if (publisher != null) return plain(publisher, true);
    var feed = link != null && Addresses.isAddress(link) ? null : feedTitle;
    return feed == null ? null : plain(feed, true);
  }

  private static @Nullable String language(FeedElements fields) {
    var told = fields.text("dc:language", "language");
    var language = told == null ? fields.attribute("xml:lang") : told;
    return language.isBlank() ? null : language.strip();
  }
}
