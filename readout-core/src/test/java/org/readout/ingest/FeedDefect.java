package org.readout.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.FeedFormat.Item;

/**
 * One thing wrong, or merely unusual, with a feed.
 *
 * @param written how items are written
 * @param meant what must be read of them: plain title, absolute link, words of the body
 * @param damage what is done to the feed's text
 * @param encoded how it becomes bytes
 * @param told words of the problem that must be told; empty when there is nothing to tell
 */
@SuppressWarnings(
    "NullAway") // null stands for what an item lacks, and each case knows what it lacks
record FeedDefect(
    String name,
    UnaryOperator<Item> written,
    UnaryOperator<Item> meant,
    BiFunction<FeedFormat, String, String> damage,
    Function<String, byte[]> encoded,
    String told) {

  private static final UnaryOperator<Item> SAME = item -> item;
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  static List<FeedDefect> all() {
    var all = new ArrayList<FeedDefect>();
    all.add(text("none", (format, text) -> text));
    all.add(text("no declaration", (format, text) -> text.replace(DECLARATION, "")));
    all.add(text("space before the declaration", (format, text) -> "\n\n  " + text));
    all.add(text(
        "a warning before the declaration",
        (format, text) ->
            "<b>Warning</b>: cannot modify header in /srv/feed.php on line 3<br />\n" + text));
    all.add(text(
        "a comment before the root",
        (format, text) -> text.replace(DECLARATION, DECLARATION + "<!-- made by <rss> hand -->")));
    all.add(text(
        "a style sheet",
        (format, text) ->
            text.replace(DECLARATION, DECLARATION + "<?xml-stylesheet href=\"a.xsl\"?>")));
    all.add(
        text(
            "an external DTD",
            (format, text) -> text.replace(
                DECLARATION,
                DECLARATION
                    + "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\">")));
    all.add(text(
        "an entity bomb",
        (format, text) -> text.replace(
                DECLARATION,
                DECLARATION
                    + "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")
            .replace("</title>", "</title><note>&c;</note>"),
        "entities"));
    all.add(text(
        "an external entity",
        (format, text) -> text.replace(
                DECLARATION,
                DECLARATION + "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>")
            .replace("Water rose", "&amp;file; Water rose"),
        "entities"));
    all.add(text("CRLF", (format, text) -> text.replace("\n", "\r\n")));
    all.add(text("one line", (format, text) -> text.replace("\n", "")));
    all.add(text("single quotes", (format, text) -> text.replace(" type=\"html\"", " type='html'")
        .replace("href=\"", "href = \"")));
    all.add(text("upper case", (format, text) -> text.replace("<title>", "<TITLE>")
        .replace("</title>", "</TITLE>")
        .replace("<item>", "<ITEM>")
        .replace("</item>", "</Item>")
        .replace("<entry>", "<Entry>")
        .replace("</entry>", "</ENTRY>")));
    all.add(text(
        "an item without end",
        (format, text) -> text.replaceFirst("</" + format.itemTag() + ">", ""),
        "no end tag"));
    all.add(text(
        "no item has an end",
        (format, text) -> text.replace("</" + format.itemTag() + ">", ""),
        "no end tag"));
    all.add(text(
        "a wrong end tag",
        (format, text) -> text.replace("</title>\n<link", "</titel></title>\n<link")));
    all.add(text(
        "cut off after the items",
        (format, text) -> text.substring(
            0, text.lastIndexOf("</" + format.itemTag()) + format.itemTag().length() + 3),
        "breaks off"));
    all.add(text(
        "cut off in the last item",
        (format, text) -> text.substring(0, text.lastIndexOf("</" + format.itemTag())),
        "breaks off"));
    all.add(text(
        "cut off in the last end tag",
        (format, text) -> text.substring(0, text.lastIndexOf("</" + format.itemTag()) + 3),
        "breaks off"));
    all.add(text(
        "an item in a comment",
        (format, text) -> text.replaceFirst(
            "<" + format.itemTag() + ">",
            "<!-- <" + format.itemTag() + "><title>Old</title></" + format.itemTag() + "> -->$0")));
    all.add(text(
        "a comment without end",
        (format, text) -> text.replaceFirst(
            "(?s)(.*)<" + format.itemTag() + ">", "$1<!-- oops <" + format.itemTag() + ">")));
    all.add(text(
        "an item's own comment",
        (format, text) -> text.replace(
            "<" + format.itemTag() + ">", "<" + format.itemTag() + "><!-- <title>No</title> -->")));
    all.add(text(
        "elements of others",
        (format, text) -> text.replace(
            "</" + format.itemTag() + ">",
            "<media:content url=\"a.jpg\"><media:title>A picture</media:title></media:content>"
                + "<media:credit>Photo</media:credit><wfw:x xmlns:wfw=\"u\">5</wfw:x></"
                + format.itemTag() + ">")));
    all.add(text(
        "attributes of items",
        (format, text) -> text.replace(
            "<" + format.itemTag() + ">", "<" + format.itemTag() + "\n xml:lang=\"en\" x = '1'>")));
    all.add(text("other prefixes", (format, text) -> text.replace("xmlns:dc=", "xmlns:d=")
        .replace("<dc:", "<d:")
        .replace("</dc:", "</d:")
        .replace("xmlns:content=", "xmlns:c=")
        .replace("<content:", "<c:")
        .replace("</content:", "</c:")));
    all.add(text(
        "undeclared prefixes",
        (format, text) -> text.replaceAll(" xmlns:(dc|content|media)=\"[^\"]*\"", "")));
    all.add(text("padded values", (format, text) -> text.replaceAll(
            "<(title|guid|id|dc:date|pubDate|published|issued|dc:creator)((?: [^>]*)?)>",
            "<$1$2>\n\t ")
        .replaceAll("</(title|guid|id|dc:date|pubDate|published|issued|dc:creator)>", " \n</$1>")));
    all.add(text("doubled empty elements", (format, text) -> text.replaceAll(
            "<title>", "<title></title><title>")
        .replace("<" + format.itemTag() + ">", "<" + format.itemTag() + "><link/><description/>")));
    all.add(text(
        "an item on itself",
        (format, text) ->
            text.replaceFirst("<" + format.itemTag() + ">", "<" + format.itemTag() + "s/>$0")));
    all.add(bytes("a byte order mark", text -> ("\uFEFF" + text).getBytes(UTF_8), ""));
    all.add(bytes("UTF-16", text -> ("\uFEFF" + text).getBytes(UTF_16LE), ""));
    all.add(bytes("gzip", FeedDefect::gzip, ""));
    all.add(bytes(
        "Latin 1, declared", text -> text.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1), ""));
    all.add(bytes(
        "UTF-8 declared as Latin 1",
        text -> text.replace("UTF-8", "ISO-8859-1").getBytes(UTF_8),
        "declares"));
    all.add(bytes("Latin 1 declared as UTF-8", text -> text.getBytes(ISO_8859_1), "utf-8"));
    all.add(items("no ids", each -> with(each, "id", null)));
    all.add(items("no dates", each -> with(each, "date", null)));
    all.add(items("no titles", each -> with(each, "title", null)));
    all.add(items("no authors", each -> with(each, "author", null)));
    all.add(items("a credited source", each -> with(each, "source", "Coast Wire")));
    all.add(items("excerpts only", each -> with(each, "body", null)));
    all.add(items("links only", each -> with(with(each, "body", null), "excerpt", null)));
    all.add(items("no excerpts", each -> with(each, "excerpt", null)));
    all.add(written(
        "relative links",
        each -> with(each, "link", each.link().replace(FeedFormat.SITE, "")),
        SAME));
    all.add(written(
        "links from the root",
        each -> with(each, "link", each.link().replace(FeedFormat.SITE, "/")),
        SAME));
    all.add(written(
        "links without scheme", each -> with(each, "link", each.link().substring(6)), SAME));
    all.add(written(
        "links with spaces around", each -> with(each, "link", " " + each.link() + "\n"), SAME));
    all.add(written(
        "no links, but ids that are addresses",
        each -> with(with(each, "id", each.link()), "link", null),
        each -> with(each, "id", each.link()),
        (format, text) -> text.replace(" isPermaLink=\"false\"", "")));
    all.add(written(
        "bodies in CDATA",
        each -> with(each, "body", "<![CDATA[" + unescaped(each.body()) + "]]>"),
        SAME));
    all.add(written(
        "titles in CDATA", each -> with(each, "title", "<![CDATA[" + each.title() + "]]>"), SAME));
    all.add(written(
        "CDATA with an item's tags in it",
        each -> with(
            each,
            "body",
            "<![CDATA[<p>Say &lt;item>: <item><entry></p>" + unescaped(each.body()) + "]]>"),
        SAME));
    all.add(written(
        "CDATA without end",
        each -> with(each, "body", "<![CDATA[" + unescaped(each.body())),
        SAME));
    all.add(written(
        "bodies escaped twice",
        each -> with(each, "body", each.body().replace("&", "&amp;")),
        SAME));
    all.add(
        written("bodies in raw markup", each -> with(each, "body", unescaped(each.body())), SAME));
    all.add(written(
        "entities of HTML in titles",
        each -> with(each, "title", "&ldquo;Flood&rdquo;&nbsp;&hellip;"),
        each -> with(each, "title", "“Flood” …")));
    all.add(written(
        "escaped entities in titles",
        each -> with(each, "title", "&amp;#8220;Flood&amp;#8221; &amp;amp; mud"),
        each -> with(each, "title", "“Flood” & mud")));
    all.add(written(
        "bare ampersands",
        each -> with(each, "title", "Mud & water at A&B"),
        each -> with(each, "title", "Mud & water at A&B")));
    all.add(written(
        "a bare less-than sign",
        each -> with(each, "title", "Level 5 < 7 metres"),
        each -> with(each, "title", "Level 5 < 7 metres")));
    all.add(written(
        "markup in titles",
        each -> with(each, "title", "&lt;b&gt;Flood&lt;/b&gt; at last"),
        each -> with(each, "title", "Flood at last")));
    all.add(written(
        "emoji and right-to-left", each -> with(each, "title", "🌊 مياه – Flood"), SAME_TITLE));
    all.add(written(
        "control characters",
        each -> with(each, "title", "Flood\u0008 at\u0001 last"),
        each -> with(each, "title", "Flood\u0008 at\u0001 last")));
    return all;
  }

  private static final UnaryOperator<Item> SAME_TITLE =
      each -> with(each, "title", "🌊 مياه – Flood");

  private static FeedDefect text(String name, BiFunction<FeedFormat, String, String> damage) {
    return text(name, damage, "");
  }

  private static FeedDefect text(
      String name, BiFunction<FeedFormat, String, String> damage, String told) {
    return new FeedDefect(name, SAME, SAME, damage, text -> text.getBytes(UTF_8), told);
  }

  private static FeedDefect bytes(String name, Function<String, byte[]> encoded, String told) {
    return new FeedDefect(name, SAME, SAME, (format, text) -> text, encoded, told);
  }

  private static FeedDefect items(String name, UnaryOperator<Item> both) {
    return written(name, both, both);
  }

  private static FeedDefect written(
      String name, UnaryOperator<Item> written, UnaryOperator<Item> meant) {
    return written(name, written, meant, (format, text) -> text);
  }

  private static FeedDefect written(
      String name,
      UnaryOperator<Item> written,
      UnaryOperator<Item> meant,
      BiFunction<FeedFormat, String, String> damage) {
    return new FeedDefect(name, written, meant, damage, text -> text.getBytes(UTF_8), "");
  }

  private static byte[] gzip(String text) {
    try {
      return Packed.gzip(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String markup) {
    return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static Item with(Item item, String field, @Nullable String value) {
    return new Item(
        field.equals("id") ? value : item.id(),
        field.equals("link") ? value : item.link(),
        field.equals("title") ? value : item.title(),
        field.equals("body") ? value : item.body(),
        field.equals("excerpt") ? value : item.excerpt(),
        field.equals("date") ? value : item.date(),
        field.equals("author") ? value : item.author(),
        field.equals("source") ? value : item.source());
  }

  @Override
  public String toString() {
    return name;
  }
}
