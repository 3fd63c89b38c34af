package org.readout.ingest;

import java.net.URI;
import java.net.URISyntaxException;

/** Resolves a feed's links, also those with characters that belong in none. */
final class FeedLinks {

  private FeedLinks() {}

  /** The link seen from {@code base}; as it is when nothing can be made of either. */
  static String resolve(String base, String link) {
    var written = link.strip();
    if (Addresses.isAddress(written)) return written;
    try {
      if (written.startsWith("//"))
        return (base.regionMatches(true, 0, "http:", 0, 5) ? "http:" : "https:") + written;
      if (base.isEmpty()) return written;
      var from = new URI(escaped(base));
      if (from.getRawPath() != null && from.getRawPath().isEmpty()) from = from.resolve("/");
      return from.resolve(new URI(escaped(written))).toString();
    } catch (URISyntaxException e) {
      return written;
    }
  }

  private static String escaped(String link) {
    var escaped = new StringBuilder();
    for (var i = 0; i < link.length(); i++) {
      var c = link.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0)
        escaped.append(String.format("%%%02X", (int) c));
      else escaped.append(c);
    }
    return escaped.toString();
  }
}
