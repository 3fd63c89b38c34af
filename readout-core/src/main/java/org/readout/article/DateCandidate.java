package org.readout.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day somebody tells for an article's.
 *
 * @param value ISO 8601, as {@link Moments} and {@link DateReader} make it
 * @param where what told it, for whoever reads the evidence
 * @param place the same, for whoever weighs it
 */
record DateCandidate(String value, String where, Place place) {

  /** Null for a day without a year. */
  @Nullable
  LocalDate day() {
    return Moments.day(value);
  }

  /** Whether it tells a time, and that in UTC: what day that is depends on the outlet's zone. */
  boolean isInUtc() {
    return value.endsWith("Z");
  }

  boolean isTimed() {
    return value.length() > 10;
  }

  /** Whether the page's markup says it to machines, under a name that means this and nothing else. */
  boolean isMetadata() {
    return place == Place.JSON_LD || place == Place.META;
  }

  /** Whether a reader sees it right by the headline. */
  boolean isShownNear() {
    return place == Place.SHOWN || place == Place.SHOWN_PLAIN;
  }

  /**
   * Where a candidate stands, and what its vote weighs. The weights were set by hand on the 1,800 dated pages of four development corpora.
   */
  enum Place {
    GIVEN(1000, Family.GIVEN),
    JSON_LD(5, Family.JSON_LD),
    META(4.5, Family.META),
    META_DATED(2.6, Family.META),
    SHOWN(4, Family.SHOWN),
    SHOWN_PLAIN(3.4, Family.SHOWN),
    SHOWN_AFAR(2.5, Family.SHOWN),
    SHOWN_LATER(1.5, Family.SHOWN),
    SHOWN_UPDATED(1.1, Family.SHOWN),
    SHOWN_ASIDE(0.6, Family.SHOWN),
    LINE(4, Family.SHOWN),
    LATER_LINE(1.2, Family.SHOWN),
    ADDRESS(3.6, Family.ADDRESS),
    FILE_NAME(2, Family.ADDRESS),
    TEXT(2, Family.TEXT),
    DATELINE(1.5, Family.TEXT),
    TITLE(1.2, Family.TEXT),
    EDGE(1, Family.TEXT),
    WEAK(0, Family.TEXT),
    CREATED(1.2, Family.HIDDEN),
    SCRIPT(0.9, Family.HIDDEN),
    PICTURE(0.5, Family.HIDDEN);

    final double weight;
    final Family family;

    Place(double weight, Family family) {
      this.weight = weight;
      this.family = family;
    }
  }

  /** Places filled from the same data: they are no two witnesses. */
  enum Family {
    GIVEN,
    JSON_LD,
    META,
    SHOWN,
    ADDRESS,
    TEXT,
    HIDDEN
  }
}
