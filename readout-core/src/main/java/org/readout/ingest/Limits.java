package org.readout.ingest;

/**
 * How much of a hostile input is read.
 *
 * @param documentBytes most bytes of one document, unpacked: a page, a text, a record's line
 * @param unpackingRatio most bytes a packed byte may unpack to, once past a mebibyte; deflate itself reaches 1032 (RFC 1951), news pages stay below 20
 * @param depth most folders inside each other
 */
public record Limits(long documentBytes, int unpackingRatio, int depth) {

  /** No document can be larger, in bytes: it has to fit an array, and its text another of two bytes a character. */
  public static final long LARGEST_DOCUMENT = 1L << 30;

  public static final Limits DEFAULT = new Limits(32L << 20, 200, 64);

  public Limits {
    if (documentBytes < 1 || documentBytes > LARGEST_DOCUMENT)
      throw new IllegalArgumentException(
          "need 1 <= documentBytes <= " + LARGEST_DOCUMENT + ", got " + documentBytes);
    if (unpackingRatio < 1)
      throw new IllegalArgumentException("need unpackingRatio >= 1, got " + unpackingRatio);
    if (depth < 0) throw new IllegalArgumentException("need depth >= 0, got " + depth);
  }
}
