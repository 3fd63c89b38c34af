package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How records stand in a text. */
enum JsonShape {
  /** One a line; some lines may be broken. */
  LINES,
  /** One object, an array of them, or several one after another, over any lines. */
  DOCUMENT,
  /** Neither. */
  BROKEN;

  static JsonShape of(String text) {
    var first = firstLine(text);
    if (first != null && Json.isObject(first)) return LINES;
    if (Json.isWhole(text)) return DOCUMENT;
    return text.stripLeading().startsWith("{") && text.lines().anyMatch(Json::isObject)
        ? LINES
        : BROKEN;
  }

  /** The first line that is not blank when there is another after it, else null. */
  private static @Nullable String firstLine(String text) {
    var start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
    var end = text.indexOf('\n', start);
    return end < 0 || text.substring(end).isBlank() ? null : text.substring(start, end);
  }

  /** Whether text opens as an object with a name or an array of objects does. */
  static boolean isLikely(String text) {
    var at = space(text, 0);
    if (at == text.length()) return false;
    var next = space(text, at + 1);
    if (next >= text.length()) return false;
    return switch (text.charAt(at)) {
      case '{' -> text.charAt(next) == '"' || text.charAt(next) == '}';
      case '[' -> text.charAt(next) == '{' || text.charAt(next) == ']';
      default -> false;
    };
  }

  /** Whether the first line is one whole record. */
  static boolean opensWithRecordLine(byte[] bytes) {
    var end = 0;
    while (end < bytes.length && bytes[end] != '\n') end++;
    return end < bytes.length
        && Json.isObject(withoutMark(new String(bytes, 0, end, StandardCharsets.UTF_8)));
  }

  /** Whether what opens here is an array of records or a record laid out over lines, whatever the file's name says. */
  static boolean spansLines(byte[] head) {
    var text = withoutMark(new String(head, StandardCharsets.UTF_8)).stripLeading();
    if (text.startsWith("[")) return text.substring(1).stripLeading().startsWith("{");
    var end = text.indexOf('\n');
    return end > 0 && text.substring(0, end).strip().equals("{");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int space(String text, int from) {
    var at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    return at;
  }
}
