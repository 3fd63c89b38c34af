package org.readout.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells text of two or four bytes a character: by its byte order mark, else by where its spaces and line ends stand. */
final class Wide {

  private static final int LOOKED_AT = 1 << 12;

  /** Least share of spaces and line ends among characters; running text of any alphabet has one in 6 to 12. */
  private static final double SPACES = 0.02;

  private Wide() {}

  /** UTF-16 or UTF-32 of either byte order; null when the bytes are neither. */
  static @Nullable Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return Charset.forName("UTF-32LE");
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return Charset.forName("UTF-32BE");
    if (startsWith(bytes, 0xff, 0xfe)) return StandardCharsets.UTF_16LE;
    if (startsWith(bytes, 0xfe, 0xff)) return StandardCharsets.UTF_16BE;
    if (looksWide(bytes, 1)) return StandardCharsets.UTF_16LE;
    return looksWide(bytes, 0) ? StandardCharsets.UTF_16BE : null;
  }

  /** Length of the byte order mark, in bytes; 0 when there is none. */
  static int mark(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return 4;
    return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) ? 2 : 0;
  }

  /** @param high which byte of each pair is the higher: 0 or 1 */
  private static boolean looksWide(byte[] bytes, int high) {
    var units = Math.min(bytes.length, LOOKED_AT) / 2;
    var spaces = 0;
    for (var i = 0; i < units; i++) {
      var unit = (bytes[2 * i + high] & 0xff) << 8 | bytes[2 * i + 1 - high] & 0xff;
      if (unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t') spaces++;
      else if (unit < ' ' || unit >= 0xfff0) return false;
    }
    return units >= 8 && spaces > SPACES * units;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (var i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
    return true;
  }
}
