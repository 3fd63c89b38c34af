package org.readout.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON record says of itself beside its text. Every part may be missing.
 *
 * @param id echoed verbatim
 * @param title headline
 * @param date publication date as written
 * @param outlet who published it ({@code outlet}, else {@code source})
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

  /** From a record's string fields by their JSON names. */
  public static Given of(Map<String, String> fields) {
    return new Given(
        fields.get("id"),
        fields.get("title"),
        fields.get("date"),
        fields.getOrDefault("outlet", fields.get("source")),
        fields.get("lang"),
        fields.get("kind"));
  }
}
