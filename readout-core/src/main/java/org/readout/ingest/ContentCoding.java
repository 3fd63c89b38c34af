package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks what an HTTP answer was packed with (RFC 9110, section 8.4.1): gzip and deflate. Many archives keep the name and not the packing. */
final class ContentCoding {

  private ContentCoding() {}

  /** The body unpacked; null when its coding is not known here. */
  static @Nullable InputStream open(InputStream body, String coding, Limits limits)
      throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "none", "utf-8" -> body;
      case "gzip", "x-gzip" -> Packing.open(body, limits);
      case "deflate" -> deflate(new BufferedInputStream(body));
      default -> null;
    };
  }

  /** With zlib's header or, as some servers send it, without. Bounded by the document's size alone. */
  private static InputStream deflate(BufferedInputStream body) throws IOException {
    body.mark(2);
    var first = body.read();
    var second = body.read();
    body.reset();
    if (first == '<' || first == '\r' || first == '\n') return body;
    var zlib = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
    return new InflaterInputStream(body, new Inflater(!zlib));
  }
}
