package org.readout.attribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When and how something was uttered, as far as the article tells.
 *
 * @param kind by what means
 * @param place where; null when not told
 * @param date ISO 8601 as far as known; null when not told
 */
public record Occasion(
    Kind kind, @Nullable String place, @Nullable String date) {

  public static final Occasion UNKNOWN = new Occasion(Kind.UNKNOWN, null, null);

  /** By what means something was uttered. */
  public enum Kind {
    STATEMENT,
    CALL,
    MEETING,
    NEWS_CONFERENCE,
    INTERVIEW,
    SPEECH,
    DOCUMENT,
    POST,
    HEARING,
    UNKNOWN;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
