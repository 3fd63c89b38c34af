package org.readout.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The utterance carriers relay: a party on an occasion.
 *
 * @param kind whose word it is
 * @param party the party's name, resolved across the story; for {@link Kind#OUTLET} the outlet, owner or agency
 * @param speaker who uttered it, where the reports tell; null otherwise
 * @param occasion in words ("statement", "news conference, Lima"); null when not told
 * @param date ISO 8601 as far as known; null when not told
 * @param carriers how many carriers of the story relay it
 */
public record Origin(
    OriginId id,
    Kind kind,
    String party,
    @Nullable String speaker,
    @Nullable String occasion,
    @Nullable String date,
    int carriers) {

  /** The same with another count. */
  Origin withCarriers(int count) {
    return new Origin(id, kind, party, speaker, occasion, date, count);
  }

  /** Whose word an origin is. */
  public enum Kind {
    PARTY,
    OUTLET,
    PRIMARY;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
