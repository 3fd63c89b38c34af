package org.readout.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.article.PublicationDate;

/** Days between publication dates, as far as they are known. */
final class Days {

  private Days() {}

  /** Whole days, at least 0; a day whose year is unknown is taken in the other's year; null when either is undated or not a date. */
  static @Nullable Long between(PublicationDate a, PublicationDate b) {
    var one = a.value();
    var other = b.value();
    if (one == null || other == null) return null;
    try {
      if (one.startsWith("--") && other.startsWith("--"))
        return gap(inYear(one, 2000), inYear(other, 2000));
      if (one.startsWith("--")) return gap(inYear(one, day(other).getYear()), day(other));
      if (other.startsWith("--")) return gap(day(one), inYear(other, day(one).getYear()));
      return gap(day(one), day(other));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(String value) {
    return LocalDate.parse(value.substring(0, Math.min(10, value.length())));
  }

  private static LocalDate inYear(String monthDay, int year) {
    return MonthDay.parse(monthDay).atYear(year);
  }

  private static long gap(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
