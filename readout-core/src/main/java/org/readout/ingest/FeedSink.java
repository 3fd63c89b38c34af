package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.readout.text.Digests;

/** Makes captures of a feed's items: pages of those with text, records of those with a title alone. */
final class FeedSink {

  private final String name;
  private final String within;
  private final @Nullable Instant captured;
  private final Sink sink;

  FeedSink(String name, Sink sink) {
    this(name, "", sink.asOf(), sink);
  }

  /**
   * @param within where in the input the feed stands; empty when it is the whole input
   * @param captured when the feed was fetched
   */
  FeedSink(String name, String within, @Nullable Instant captured, Sink sink) {
    this.name = name;
    this.within = within;
    this.captured = captured;
    this.sink = sink;
  }

  private String in(String place) {
    if (within.isEmpty()) return place;
    return place.isEmpty() ? within : within + ", " + place;
  }

  void problem(String place, String message) {
    sink.problem(name, in(place), message);
  }

  void refuse(String place, String written, String reason) {
    sink.refuse(name, in(place), written.isEmpty() ? "" : digest(written), reason);
  }

  /** @param written the item as it stands in the feed */
  void accept(FeedItem item, String place, String written) {
    var link = item.link();
    var address = link != null && Addresses.isAddress(link);
    if (link != null && !address)
      problem(
          place, "The item's link is no address and the feed tells none to resolve it against.");
    if (item.body().isBlank() && item.title() == null) {
      refuse(place, written, "The item has neither a text nor a title and is refused.");
      return;
    }
    var linkOnly = item.body().isBlank();
    var page = withoutNul(page(item), place);
    sink.accept(new Capture(
        address && link != null ? link : name,
        address,
        name,
        in(place),
        linkOnly ? Media.RECORD_TEXT : Media.HTML,
        linkOnly ? "" : page,
        linkOnly ? page : null,
        new Given(item.id(), item.title(), item.published(), item.outlet(), null, null),
        captured,
        digest(written),
        null));
  }

  private String withoutNul(String page, String place) {
    if (page.indexOf('\0') < 0) return page;
    problem(place, "NUL characters stand in the item; they are left out.");
    return page.replace("\0", "");
  }

  /** Authors, language and update go the way of any page: a reader weighs them as it does a page's. */
  private static String page(FeedItem item) {
    var page = new StringBuilder("<!DOCTYPE html>\n<html");
    if (item.language() != null)
      page.append(" lang=\"").append(escaped(item.language())).append('"');
    page.append("><head>");
    meta(page, "name", "author", item.author());
    meta(page, "property", "article:modified_time", item.updated());
    return page.append("</head>\n<body><article>\n")
        .append(item.body())
        .append("\n</article></body></html>\n")
        .toString();
  }

  private static void meta(StringBuilder page, String key, String name, @Nullable String value) {
    if (value == null) return;
    page.append("<meta ").append(key).append("=\"").append(name).append("\" content=\"");
    page.append(escaped(value)).append("\">");
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static String digest(String written) {
    return Digests.of(written.getBytes(StandardCharsets.UTF_8));
  }
}
