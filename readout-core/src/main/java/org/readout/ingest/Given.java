package org.readout.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What a JSON record says of itself beside its text. Every part may be missing.
 *
 * @param id echoed verbatim
 * @param title headline
 * @param date publication date as written
 * @param outlet who published it ({@code outlet}, else {@code source}, else passim's {@code series})
 * @param language {@code lang} as written
 * @param kind {@code kind} as written, such as {@code article} or {@code primary}
 */
public record Given(
    @Nullable String id,
    @Nullable String title,
    @Nullable String date,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String kind) {

  /** A file that says nothing of itself. */
  public static final Given NOTHING = new Given(null, null, null, null, null, null);
}
