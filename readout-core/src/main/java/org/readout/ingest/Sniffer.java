package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells by first bytes what an input is. */
final class Sniffer {

  /** Share of control characters from which bytes are no text; news pages hold none, UTF-16 is told apart before. */
  private static final double CONTROL_SHARE = 0.05;

  private static final String[][] MAGIC = {
    {"%PDF", "PDF"},
    {"\u0089PNG", "PNG"},
    {"\u00ff\u00d8\u00ff", "JPEG"},
    {"GIF8", "GIF"},
    {"PK\u0003\u0004", "ZIP"},
    {"\u007fELF", "ELF"},
    {"\u00d0\u00cf\u0011\u00e0", "Office document"},
    {"Rar!", "RAR"},
    {"\u00fd7zXZ", "XZ"},
    {"BZh", "bzip2"},
    {"(\u00b5/\u00fd", "Zstandard"},
    {"\u00ca\u00fe\u00ba\u00be", "Java class"},
    {"SQLite format 3", "SQLite"},
  };

  private Sniffer() {}

  static boolean isBinary(byte[] head) {
    return magic(head) != null || (!isUtf16(head) && controls(head) > CONTROL_SHARE * head.length);
  }

  static String binaryKind(byte[] head) {
    var kind = magic(head);
    return kind == null ? "unknown kind" : kind;
  }

  /** Whether every second byte is mostly NUL: text of Latin letters in UTF-16 without its mark. */
  static boolean isUtf16(byte[] head) {
    if (head.length >= 2
        && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
            || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff))) return true;
    var even = 0;
    var odd = 0;
    for (var i = 0; i < head.length; i++) {
      if (head[i] != 0) continue;
      if (i % 2 == 0) even++;
      else odd++;
    }
    var half = head.length / 2;
    return half > 8
        && (even > 0.7 * half && odd < 0.05 * half || odd > 0.7 * half && even < 0.05 * half);
  }

  private static double controls(byte[] head) {
    var controls = 0;
    for (var b : head)
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b
          || b == 0x7f) controls++;
    return controls;
  }

  private static @org.jspecify.annotations.Nullable String magic(byte[] head) {
    for (var known : MAGIC) {
      var mark = known[0].getBytes(StandardCharsets.ISO_8859_1);
      if (head.length >= mark.length
          && java.util.Arrays.equals(head, 0, mark.length, mark, 0, mark.length)) return known[1];
    }
    return null;
  }

  /** Whether the first line is a whole JSON object and another line follows: records, one a line. */
  static boolean opensRecordLine(byte[] head) {
    var start = skipSpace(head, 0);
    if (start == head.length || head[start] != '{') return false;
    var end = start;
    while (end < head.length && head[end] != '\n') end++;
    var last = end - 1;
    while (last > start && (head[last] == '\r' || head[last] == ' ')) last--;
    return end < head.length && head[last] == '}' && last > start;
  }

  /** Whether bytes open as a JSON object with a name or an array of objects. */
  static boolean looksLikeRecords(byte[] bytes) {
    var at = skipSpace(bytes, 0);
    if (at == bytes.length) return false;
    var next = skipSpace(bytes, at + 1);
    if (next >= bytes.length) return false;
    return bytes[at] == '{' && bytes[next] == '"'
        || bytes[at] == '[' && (bytes[next] == '{' || bytes[next] == ']');
  }

  private static int skipSpace(byte[] bytes, int from) {
    var at = from;
    if (at == 0
        && bytes.length > 2
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf) at = 3;
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) at++;
    return at;
  }

  /** Whether text is a page: by its name, else because it opens with a tag or holds a page's own tags near its start. */
  static boolean isHtml(String text, Kinds kind) {
    if (kind == Kinds.HTML) return true;
    var head =
        text.substring(0, Math.min(text.length(), 2048)).stripLeading().toLowerCase(Locale.ROOT);
    if (kind == Kinds.TEXT) return head.startsWith("<!doctype html") || head.startsWith("<html");
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.contains("<head")
        || head.contains("<body")
        || (head.startsWith("<")
            && (head.contains("<p") || head.contains("<div") || head.contains("<article")));
  }
}
