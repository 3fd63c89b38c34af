package org.readout.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.readout.text.Digests;

/** Makes captures of JSON records. */
final class RecordReader {

  private final String name;
  private final Sink sink;

  RecordReader(String name, Sink sink) {
    this.name = name;
    this.sink = sink;
  }

  /** Reads a line; false when it is refused. */
  boolean line(byte[] line, String place) {
    var bytes = withoutEnd(line);
    var digest = Digests.of(bytes);
    try (var parser = Json.parser(text(bytes, place))) {
      if (parser.nextToken() != JsonToken.START_OBJECT)
        return refuse(place, digest, "The line is no JSON object and is refused.");
      var fields = RecordFields.read(parser);
      if (parser.nextToken() != null)
        return refuse(place, digest, "More than one record stands in the line; it is refused.");
      return record(fields, place, digest);
    } catch (JsonProcessingException e) {
      return refuse(
          place, digest, "The line is no JSON record, for " + Json.flaw(e) + "; it is refused.");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
  }

  /** Reads one object, an array of them, or several one after another. From where it breaks, the rest is refused as one. */
  void document(String text) {
    var single = Json.isObject(text);
    var count = 0;
    try (var parser = Json.parser(text)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY
                && parser.getParsingContext().getParent().inRoot()
            || token == JsonToken.END_ARRAY) continue;
        count++;
        value(parser, text, single ? "" : "record " + count);
      }
      if (count == 0)
        refuse("", Digests.of(bytes(text)), "The list holds no record and is refused.");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      refuse(
          at == null ? "" : "line " + at.getLineNr(),
          "",
          "The document is no JSON from here, for " + Json.flaw(e) + "; the rest is refused.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(JsonParser parser, String text, String place) throws IOException {
    var start = (int) parser.currentTokenLocation().getCharOffset();
    var fields = parser.currentToken() == JsonToken.START_OBJECT ? RecordFields.read(parser) : null;
    if (fields == null) parser.skipChildren();
    var digest =
        Digests.of(bytes(text.substring(start, (int) parser.currentLocation().getCharOffset())));
    if (fields == null) refuse(place, digest, "This is no JSON object and is refused.");
    else record(fields, place, digest);
  }

  private boolean record(RecordFields fields, String place, String digest) {
    for (var field : fields.misshapen().entrySet())
      sink.problem(
          name,
          place,
          "The field " + field.getKey() + " is " + field.getValue()
              + " and no string; it is left aside.");
    var url = fields.filled("url");
    var captured = captured(fields.filled("captured"), place);
    var words = fields.filled("text");
    var page = fields.filled("html");
    var refusal = words == null && page == null ? nothing(fields) : null;
    if (refusal != null) sink.problem(name, place, refusal);
    var media = words == null && page != null ? Media.HTML : Media.RECORD_TEXT;
    var content = media == Media.HTML ? page : fields.get("text");
    sink.accept(new Capture(
        url == null ? name : url.strip(),
        url != null && Addresses.isAddress(url.strip()),
        name,
        place,
        media,
        refusal != null || content == null ? "" : clean(content, media, place),
        media == Media.HTML ? null : page,
        fields.given(),
        captured,
        digest,
        refusal));
    return refusal == null;
  }

  /** Why a record without words cannot be read; null when it can, by its title. */
  private static @Nullable String nothing(RecordFields fields) {
    if (fields.misshapen().containsKey("text"))
      return "The record's text is " + fields.misshapen().get("text")
          + " and no string; it is refused.";
    return fields.filled("title") == null
        ? "The record has neither text nor html nor a title and is refused."
        : null;
  }

  /** Keeps a record's text but for what no UTF-8 can carry; leaves NUL out of a page. Both are told. */
  private String clean(String content, Media media, String place) {
    var whole = wholePairs(content);
    if (whole != content)
      sink.problem(
          name,
          place,
          "Halves of surrogate pairs stand alone, which no UTF-8 can carry; replacement characters stand for them.");
    var nul = whole.indexOf('\0');
    if (nul < 0) return whole;
    sink.problem(
        name,
        place.isEmpty() ? "character " + nul : place + ", character " + nul,
        media == Media.HTML
            ? "NUL characters stand in the record's page, the first here; they are left out."
            : "NUL characters stand in the record's text, the first here; they are kept.");
    return media == Media.HTML ? whole.replace("\0", "") : whole;
  }

  /** The same string when each surrogate has its other half, else a copy of the same length. */
  static String wholePairs(String text) {
    char[] copy = null;
    for (var i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) continue;
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (copy == null) copy = text.toCharArray();
      copy[i] = '\uFFFD';
    }
    return copy == null ? text : new String(copy);
  }

  private @Nullable Instant captured(@Nullable String value, String place) {
    if (value == null) return sink.asOf();
    var instant = CaptureTime.of(value.strip());
    if (instant == null)
      sink.problem(
          name,
          place,
          "The capture time \"" + shown(value) + "\" is no ISO date; it is left aside.");
    return instant;
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "...";
  }

  private String text(byte[] bytes, String place) {
    var decoded = Decoder.decode(bytes);
    for (var flaw : decoded.flaws())
      sink.problem(name, place + ", byte " + flaw.at(), flaw.message());
    if (decoded.flaws().isEmpty() && !decoded.charset().equals(StandardCharsets.UTF_8))
      sink.problem(
          name,
          place,
          "The record is not UTF-8, as JSON should be; it is read as "
              + decoded.charset().name() + ".");
    return decoded.text();
  }

  private boolean refuse(String place, String digest, String reason) {
    sink.refuse(name, place, digest, reason);
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withoutEnd(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? Arrays.copyOf(line, line.length - 1)
        : line;
  }
}
