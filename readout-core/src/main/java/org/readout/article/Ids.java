package org.readout.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.readout.ingest.Capture;
import org.readout.text.ArticleId;

/** Names articles: a given id verbatim, else the first 16 hexadecimal digits of SHA-256 over address, NUL and the bytes' digest. */
final class Ids {

  private static final int BYTES = 8;

  private Ids() {}

  static ArticleId of(Capture capture) {
    var given = capture.given().id();
    if (given != null && !given.isBlank()) return new ArticleId(given);
    return new ArticleId(digest(capture.uri() + '\0' + capture.digest()));
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
