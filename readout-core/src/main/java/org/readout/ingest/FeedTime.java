package org.readout.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds: RFC 822 and 2822 with all that is common in them (no weekday or a wrong one, two digits of a year, no
 * seconds, zones by name), RFC 3339, W3C-DTF, ISO 8601 basic format, asctime.
 */
final class FeedTime {

  private static final int LONGEST = 64;

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?");
  private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])(\\d{2}):?(\\d{2})?");
  private static final Pattern ISO = Pattern.compile(
      "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?\\s*(.*)");
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?\\s*(.*)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** RFC 822, section 5.1, and what feeds of Europe and Asia write; hours. Military letters but Z were defined the wrong way round and mean nothing (RFC 2822, 4.3). */
  private static final Map<String, String> ZONES = Map.ofEntries(
      Map.entry("Z", "Z"),
      Map.entry("UT", "Z"),
      Map.entry("UTC", "Z"),
      Map.entry("GMT", "Z"),
      Map.entry("EST", "-05:00"),
      Map.entry("EDT", "-04:00"),
      Map.entry("CST", "-06:00"),
      Map.entry("CDT", "-05:00"),
      Map.entry("MST", "-07:00"),
      Map.entry("MDT", "-06:00"),
      Map.entry("PST", "-08:00"),
      Map.entry("PDT", "-07:00"),
      Map.entry("BST", "+01:00"),
      Map.entry("WEST", "+01:00"),
      Map.entry("CET", "+01:00"),
      Map.entry("CEST", "+02:00"),
      Map.entry("EET", "+02:00"),
      Map.entry("EEST", "+03:00"),
      Map.entry("MSK", "+03:00"),
      Map.entry("JST", "+09:00"));

  private FeedTime() {}

  /** In ISO 8601: a day, or a time of it with its zone, in UTC where none is known. Null when it is no date. */
  static @Nullable String iso(String written) {
    var value = written.strip();
    if (value.isEmpty() || value.length() > LONGEST) return null;
    try {
      var iso = ISO.matcher(value);
      if (iso.matches()) return numeric(iso);
      var basic = BASIC.matcher(value);
      if (basic.matches()) return numeric(basic);
      return named(value);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String numeric(java.util.regex.Matcher parts) {
    var day = LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    if (parts.group(4) == null) return day.toString();
    return at(day, time(parts.group(4), parts.group(5), parts.group(6)), zone(parts.group(7)));
  }

  /** {@code Mon, 14 Nov 2016 18:05:00 GMT}, {@code Nov 14, 2016 6:05 PM}, {@code Mon Nov 14 18:05:00 2016}. */
  private static @Nullable String named(String value) {
    var month = 0;
    var day = 0;
    var year = 0;
    LocalTime time = null;
    var zone = "";
    for (var word : value
        .replace(',', ' ')
        .replaceAll("(?<=\\d)-(?=[A-Za-z])|(?<=[A-Za-z])-(?=\\d)", " ")
        .split("\\s+")) {
      var clock = TIME.matcher(word);
      if (clock.matches()) time = time(clock.group(1), clock.group(2), clock.group(3));
      else if (time != null && word.equalsIgnoreCase("PM") && time.getHour() < 12)
        time = time.plusHours(12);
      else if (time != null && word.equalsIgnoreCase("AM") && time.getHour() == 12)
        time = time.minusHours(12);
      else if (month == 0 && month(word) > 0) month = month(word);
      else if (word.matches("\\d{1,2}(?:st|nd|rd|th)?") && day == 0)
        day = number(word.replaceAll("\\D", ""));
      else if (word.matches("\\d{4}") && year == 0) year = number(word);
      else if (word.matches("\\d{2}") && year == 0)
        year = number(word) + (number(word) < 70 ? 2000 : 1900);
      else if (time != null) zone = zone + word;
    }
    if (month == 0 || day == 0 || year == 0) return null;
    var date = LocalDate.of(year, month, day);
    return time == null ? date.toString() : at(date, time, zone(zone));
  }

  private static int month(String word) {
    return word.length() < 3
        ? 0
        : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static String at(LocalDate day, LocalTime time, ZoneOffset zone) {
    var text = day.atTime(time).atOffset(zone).toString();
    // Java leaves seconds out when they are zero; a fixed form is easier on readers.
    return text.replaceFirst("T(\\d\\d:\\d\\d)(?=[Z+-])", "T$1:00");
  }

  private static LocalTime time(String hour, String minute, @Nullable String second) {
    var seconds =
        second == null ? 0 : Math.min(59, number(second)); // a leap second is the one before
    return number(hour) == 24 && number(minute) == 0
        ? LocalTime.of(23, 59, 59)
        : LocalTime.of(number(hour), number(minute), seconds);
  }

  private static ZoneOffset zone(@Nullable String written) {
    var name = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
    var offset = OFFSET.matcher(name);
    if (offset.lookingAt()) {
      var minutes = offset.group(3) == null ? "00" : offset.group(3);
      return ZoneOffset.of(offset.group(1) + offset.group(2) + ":" + minutes);
    }
    return ZoneOffset.of(ZONES.getOrDefault(name, "Z"));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
