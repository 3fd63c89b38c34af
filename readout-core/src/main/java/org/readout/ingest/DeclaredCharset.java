package org.readout.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its own charset, in a meta tag or an XML declaration.
 *
 * @param label as written, in lower case
 * @param charset what browsers take it for; null when nobody knows it
 */
record DeclaredCharset(String label, @Nullable Charset charset) {

  /** Browsers look at 1024 bytes (HTML, 13.2.3.2); many pages say it later. */
  private static final int LOOKED_AT = 1 << 14;

  /** Null when the page says nothing. */
  static @Nullable DeclaredCharset of(byte[] page) {
    var head = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
    var start = head.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) return null; // a page within JSON
    var label = start.startsWith("<?xml") ? inDeclaration(start) : null;
    if (label == null) label = inMeta(head);
    return label == null ? null : new DeclaredCharset(label, known(label));
  }

  private static @Nullable String inDeclaration(String head) {
    var at = head.indexOf("encoding");
    return at >= 0 && at < head.indexOf("?>") ? value(head, at + 8) : null;
  }

  private static @Nullable String inMeta(String head) {
    for (var at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
      var end = head.indexOf('>', at);
      var charset = head.indexOf("charset", at);
      if (charset < 0) return null;
      var label = charset < end ? value(head, charset + 7) : null;
      if (label != null) return label;
    }
    return null;
  }

  /** What stands after an equals sign, quoted or not. */
  private static @Nullable String value(String head, int from) {
    var at = from;
    while (at < head.length() && head.charAt(at) == ' ') at++;
    if (at == head.length() || head.charAt(at) != '=') return null;
    at++;
    while (at < head.length() && " \"'".indexOf(head.charAt(at)) >= 0) at++;
    var end = at;
    while (end < head.length() && isLabel(head.charAt(end))) end++;
    return end == at ? null : head.substring(at, end);
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_:.+".indexOf(c) >= 0;
  }

  /**
   * Old labels stand for larger sets (WHATWG Encoding, 4.2). A label that can be read byte by byte rules out UTF-16 (HTML, 13.2.3.2) and
   * whatever else writes ASCII otherwise.
   */
  private static @Nullable Charset known(String label) {
    try {
      var charset = Charset.forName(
          switch (label) {
            case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9", "iso8859-9", "latin5" -> "windows-1254";
            case "iso-8859-11", "tis-620" -> "x-windows-874";
            case "gb2312", "gbk", "x-gbk" -> "GB18030";
            case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "big5" -> "Big5-HKSCS";
            case "koi8-r", "koi8" -> "KOI8-U";
            case "unicode", "utf-16", "utf-16le", "utf-16be", "utf-32", "utf8" -> "UTF-8";
            default -> label;
          });
      return label.equals(new String(label.getBytes(StandardCharsets.US_ASCII), charset))
          ? charset
          : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
