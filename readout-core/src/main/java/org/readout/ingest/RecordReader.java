package org.readout.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.readout.text.Digests;

/** Reads JSON records: one a line, or an object or array of objects over several. A broken record is refused alone. */
final class RecordReader {

  private static final int DEPTH = 200;
  private static final String[] FIELDS = {"id", "title", "date", "outlet", "source", "lang", "kind"
  };

  private final String name;
  private final Limits limits;
  private final Sink sink;
  private final ObjectMapper mapper;

  RecordReader(String name, Limits limits, Sink sink) {
    this.name = name;
    this.limits = limits;
    this.sink = sink;
    var constraints = StreamReadConstraints.builder()
        .maxNestingDepth(DEPTH)
        .maxStringLength((int) Math.min(Integer.MAX_VALUE, limits.documentBytes()))
        .build();
    this.mapper = new ObjectMapper(
        JsonFactory.builder().streamReadConstraints(constraints).build());
  }

  /** One record a line; blank lines are skipped, a line longer than a document may be is refused without being held. */
  void lines(InputStream stream) throws IOException {
    var line = new ByteArrayOutputStream();
    var piece = new byte[1 << 16];
    var number = 1;
    var tooLong = false;
    int n;
    while ((n = stream.read(piece)) >= 0) {
      var from = 0;
      for (var i = 0; i < n; i++) {
        if (piece[i] != '\n') continue;
        if (!tooLong) line.write(piece, from, i - from);
        line(line, number++, tooLong);
        line.reset();
        tooLong = false;
        from = i + 1;
      }
      if (!tooLong) line.write(piece, from, n - from);
      tooLong = tooLong || line.size() > limits.documentBytes();
      if (tooLong) line.reset();
    }
    line(line, number, tooLong);
  }

  private void line(ByteArrayOutputStream line, int number, boolean tooLong) {
    var place = "line " + number;
    if (tooLong || line.size() > limits.documentBytes()) {
      sink.refuse(
          name,
          place,
          "",
          "The record is larger than " + DocumentReader.size(limits.documentBytes()) + ".");
      return;
    }
    var bytes = trimmed(line.toByteArray());
    if (bytes.length > 0) record(bytes, place);
  }

  private static byte[] trimmed(byte[] bytes) {
    var to = bytes.length;
    while (to > 0 && (bytes[to - 1] == '\r' || bytes[to - 1] == ' ' || bytes[to - 1] == '\t')) to--;
    var from =
        to >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
            ? 3
            : 0;
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private void record(byte[] bytes, String place) {
    try {
      var node = mapper.readTree(text(bytes, place));
      record(node, place, Digests.of(bytes));
    } catch (JsonProcessingException e) {
      sink.refuse(name, place, Digests.of(bytes), "The line is no JSON record: " + reason(e) + ".");
    }
  }

  private String text(byte[] bytes, String place) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0
        && !java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes))
      sink.problem(
          name,
          place,
          "The record is not UTF-8; replacement characters stand for the bytes that are not.");
    return text;
  }

  /** A whole document: one record, or an array of records. */
  void document(byte[] bytes) {
    JsonNode root;
    try {
      root = mapper.readTree(text(bytes, ""));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      sink.refuse(
          name,
          at == null ? "" : "line " + at.getLineNr(),
          Digests.of(bytes),
          "The document is no JSON record: " + reason(e) + ".");
      return;
    }
    if (!root.isArray()) {
      record(root, "", Digests.of(bytes));
      return;
    }
    if (root.isEmpty()) sink.refuse(name, "", Digests.of(bytes), "The array holds no record.");
    for (var i = 0; i < root.size(); i++)
      record(
          root.get(i),
          "record " + (i + 1),
          Digests.of(root.get(i).toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void record(JsonNode node, String place, String digest) {
    if (node == null || !node.isObject()) {
      sink.refuse(name, place, digest, "This is no JSON object.");
      return;
    }
    var given = given(node);
    var text = string(node, "text");
    var html = string(node, "html");
    if (text == null && html == null && given.title() == null) {
      sink.refuse(name, place, digest, given, "The record has no text, html or title.");
      return;
    }
    var url = string(node, "url");
    var uri = url == null || url.isBlank() ? name : url;
    var address = uri.startsWith("http://") || uri.startsWith("https://");
    var page = text == null && html != null;
    var content = text != null ? text : html != null ? html : "";
    if (content.indexOf('\0') >= 0) {
      sink.problem(
          name,
          place,
          "The text holds NUL characters, the first at " + content.indexOf('\0')
              + (page ? "; they are left out." : "; it is kept as it is."));
      if (page) content = content.replace("\0", "");
    }
    sink.accept(new Capture(
        uri,
        address,
        name,
        place,
        page ? Media.HTML : Media.RECORD_TEXT,
        content,
        page ? null : html,
        given,
        captured(node, place),
        digest,
        null));
  }

  private Given given(JsonNode node) {
    var fields = new HashMap<String, String>();
    for (var field : FIELDS) {
      var value = string(node, field);
      if (value != null) fields.put(field, value);
    }
    var series = string(node, "series"); // passim's word for the outlet
    if (series != null) fields.putIfAbsent("source", series);
    return Given.of(fields);
  }

  /** A field as text: a string as it is, a number or truth value as written; null when missing or of another kind. An object's name stands for it. */
  private static @Nullable String string(JsonNode node, String field) {
    var value = node.get(field);
    if (value == null || value.isNull()) return null;
    if (value.isObject()) return string(value, "name");
    return value.isValueNode() ? value.asText() : null;
  }

  private @Nullable Instant captured(JsonNode node, String place) {
    var value = string(node, "captured");
    if (value == null) return sink.asOf();
    var instant = instant(value.strip());
    if (instant == null)
      sink.problem(name, place, "The capture time \"" + value.strip() + "\" is no ISO 8601 date.");
    return instant;
  }

  /** An ISO 8601 date, with or without time and zone; without zone in UTC, without time at midnight. */
  static @Nullable Instant instant(String value) {
    try {
      if (value.length() <= 10)
        return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
      var iso =
          value.charAt(10) == ' ' ? value.substring(0, 10) + "T" + value.substring(11) : value;
      var zoned = iso.endsWith("Z") || iso.indexOf('+', 11) > 0 || iso.indexOf('-', 11) > 0;
      return zoned
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String reason(JsonProcessingException e) {
    var message = e.getOriginalMessage();
    var line = message.indexOf('\n');
    return line < 0 ? message : message.substring(0, line);
  }
}
