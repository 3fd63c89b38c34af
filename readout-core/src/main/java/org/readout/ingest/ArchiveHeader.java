package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first line and the named fields of a WARC record (ISO 28500:2017, section 4) or of the HTTP message in it (RFC 9112, section 2).
 * Of two fields of one name the first counts; a line that is no field is passed over.
 */
final class ArchiveHeader {

  private static final int LONGEST = 1 << 16;

  private final String first;
  private final Map<String, String> fields;
  private final int length;

  private ArchiveHeader(String first, Map<String, String> fields, int length) {
    this.first = first;
    this.fields = fields;
    this.length = length;
  }

  /** Up to and with the blank line; null when the stream ends before, or no blank line comes within 64 KiB. */
  static @Nullable ArchiveHeader read(InputStream stream) throws IOException {
    var fields = new HashMap<String, String>();
    var line = new StringBuilder();
    String first = null;
    for (var length = 1; length <= LONGEST; length++) {
      var b = stream.read();
      if (b < 0) return null;
      if (b != '\n') {
        line.append((char) b);
        continue;
      }
      var text = utf8(line);
      line.setLength(0);
      if (first == null) first = text;
      else if (text.isEmpty()) return new ArchiveHeader(first, fields, length);
      else {
        var colon = text.indexOf(':');
        if (colon > 0)
          fields.putIfAbsent(
              text.substring(0, colon).strip().toLowerCase(Locale.ROOT),
              text.substring(colon + 1).strip());
      }
    }
    return null;
  }

  private static String utf8(StringBuilder line) {
    var text =
        new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return text.stripTrailing();
  }

  String first() {
    return first;
  }

  /** A field by its name in small letters; empty when it is missing. */
  String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Bytes of the header, its blank line included. */
  int length() {
    return length;
  }

  /** A field's number; -1 when it is none. */
  long number(String name) {
    var value = get(name);
    if (value.isEmpty() || value.length() > 18) return -1;
    for (var i = 0; i < value.length(); i++)
      if (value.charAt(i) < '0' || value.charAt(i) > '9') return -1;
    return Long.parseLong(value);
  }

  /** The media type without its parameters, in small letters. */
  String type() {
    var value = get("content-type");
    var end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
