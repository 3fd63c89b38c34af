package org.readout.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), one item after another. */
final class JsonFeedReader {

  private static final int LOOKED_AT = 1 << 13;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern VERSION =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}(?:www\\.)?jsonfeed\\.org");

  private final FeedSink sink;
  private String home = "";
  private String title = "";
  private String language = "";
  private String author = "";

  JsonFeedReader(FeedSink sink) {
    this.sink = sink;
  }

  static boolean isFeed(String text) {
    return text.stripLeading().startsWith("{")
        && VERSION
            .matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
            .find();
  }

  void read(String text) {
    pass(text, false);
    if (pass(text, true) == 0) sink.refuse("", "", "The feed holds no item and is refused.");
  }

  /** What the feed says of itself, which may stand behind its items, or its items; how many there are. */
  private int pass(String text, boolean items) {
    var count = 0;
    try (var parser = Json.parser(text)) {
      parser.setCodec(MAPPER);
      if (parser.nextToken() != JsonToken.START_OBJECT) return 0;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var field = parser.currentName();
        var token = parser.nextToken();
        if (!items) head(field, token, parser);
        else if (field.equals("items") && token == JsonToken.START_ARRAY)
          while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null)
            item(parser, text, "item " + ++count);
        else parser.skipChildren();
      }
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      if (items)
        sink.problem(
            at == null ? "" : "line " + at.getLineNr(),
            "The feed is no JSON from here, for " + Json.flaw(e) + "; what came before is read.");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return count;
  }

  private void head(String field, JsonToken token, JsonParser parser) throws IOException {
    if (token == JsonToken.VALUE_STRING)
      switch (field) {
        case "home_page_url" -> home = parser.getText();
        case "title" -> title = parser.getText();
        case "language" -> language = parser.getText();
        case "feed_url" -> home = home.isEmpty() ? parser.getText() : home;
        default -> {}
      }
    else if (field.equals("authors") || field.equals("author"))
      author = names(parser.readValueAsTree());
    else parser.skipChildren();
  }

  private void item(JsonParser parser, String text, String place) throws IOException {
    var start = (int) parser.currentTokenLocation().getCharOffset();
    JsonNode item = parser.readValueAsTree();
    var written = text.substring(start, (int) parser.currentLocation().getCharOffset());
    if (!item.isObject()) {
      sink.refuse(place, written, "The item is no JSON object and is refused.");
      return;
    }
    var id = text(item, "id");
    var link = first(text(item, "url"), text(item, "external_url"), isAddress(id) ? id : null);
    if (link != null) link = FeedLinks.resolve(home, link);
    var words = first(text(item, "content_text"), text(item, "summary"));
    var html = text(item, "content_html");
    var by = names(item.has("authors") ? item.get("authors") : item.path("author"));
    sink.accept(
        new FeedItem(
            id,
            link,
            text(item, "title"),
            html != null ? html : words == null ? "" : FeedReader.paragraphsOf(words),
            first(date(item, "date_published"), date(item, "date_modified")),
            date(item, "date_modified"),
            first(by, author),
            isAddress(link) ? null : first(title),
            first(text(item, "language"), language)),
        place,
        written);
  }

  private static boolean isAddress(@Nullable String link) {
    return link != null && Addresses.isAddress(link);
  }

  private static @Nullable String date(JsonNode item, String name) {
    var written = text(item, name);
    var iso = written == null ? null : FeedTime.iso(written);
    return iso == null ? written : iso;
  }

  private static @Nullable String text(JsonNode item, String name) {
    var value = item.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText().strip()
        : null;
  }

  private static String names(JsonNode authors) {
    var names = new ArrayList<String>();
    if (authors.isObject()) names.add(authors.path("name").asText());
    for (var author : authors)
      if (author.isObject()) names.add(author.path("name").asText());
    names.removeIf(String::isBlank);
    return String.join(", ", names);
  }

  private static @Nullable String first(@Nullable String... values) {
    for (var value : values) if (value != null && !value.isBlank()) return value;
    return null;
  }
}
