package org.readout.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.article.PublicationDate;

/**
 * The day of a publication, as far as it is known: stories compare millions.
 *
 * @param date null when undated, not a date, or of an unknown year
 * @param yearless a day whose year is unknown; else null
 */
record Day(@Nullable LocalDate date, @Nullable MonthDay yearless) {

  /** For two days whose years are unknown: a leap year, so that each day has its place. */
  private static final int SOME_YEAR = 2000;

  private static final Day UNKNOWN = new Day(null, null);

  static Day of(PublicationDate published) {
    var value = published.value();
    if (value == null) return UNKNOWN;
    try {
      return value.startsWith("--")
          ? new Day(null, MonthDay.parse(value))
          : new Day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))), null);
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }

  /** Whole days, at least 0; a day whose year is unknown is taken in the other's year; null when either is unknown. */
  @Nullable
  Long between(Day other) {
    var one = in(other);
    var another = other.in(this);
    return one == null || another == null ? null : Math.abs(ChronoUnit.DAYS.between(one, another));
  }

  private @Nullable LocalDate in(Day other) {
    if (yearless == null) return date;
    return yearless.atYear(other.date == null ? SOME_YEAR : other.date.getYear());
  }
}
