package org.readout.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing fetched, decoded to characters and not yet understood.
 *
 * @param uri the record's {@code url} or archive address, else the input's path
 * @param address whether {@code uri} is an address on the web: two captures of one address are versions of one article
 * @param input the file as the user named it, or {@code -}
 * @param place where in the input it stood ({@code line 12}); empty when it is the whole input
 * @param media the shape of {@code content}
 * @param content the page or text, decoded; empty when refused
 * @param page for {@link Media#RECORD_TEXT}, the HTML the record carries beside its text
 * @param given what a record says of itself
 * @param captured when it was fetched, where the record, the archive or the user says so; never the clock's word
 * @param digest SHA-256 in hexadecimal of the bytes as they came: a record as written, a file unpacked; empty where not all of them were read
 * @param refusal why it cannot be read any further, in one plain sentence; null when it can
 */
public record Capture(
    String uri,
    boolean address,
    String input,
    String place,
    Media media,
    String content,
    @Nullable String page,
    Given given,
    @Nullable Instant captured,
    String digest,
    @Nullable String refusal) {

  public Capture {
    if (uri.isBlank()) throw new IllegalArgumentException("a capture needs a uri, got a blank one");
    if (refusal != null && !content.isEmpty())
      throw new IllegalArgumentException(
          "a refused capture has no content, got " + content.length() + " characters");
  }

  public boolean isRefused() {
    return refusal != null;
  }
}
