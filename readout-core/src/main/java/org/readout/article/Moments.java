package org.readout.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads points of time as machines write them on pages, and brings them to ISO 8601. The offset stays as written: the day is the outlet's. */
final class Moments {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private Moments() {}

  /** {@code 2016-11-14T10:05:00+01:00}, {@code 2016-11-14} or {@code --11-14}; null when there is no date in it. */
  static @Nullable String read(String text, boolean monthFirst) {
    var trimmed = LineCutter.trim(text);
    if (trimmed.length() < 6 || trimmed.length() > 120) return null;
    var iso = iso(trimmed);
    if (iso != null) return iso;
    var mail = mail(trimmed);
    if (mail != null) return mail;
    var compact = compact(trimmed);
    if (compact != null) return compact;
    var clock = clock(trimmed);
    if (clock != null) return clock;
    var found = DateReader.find(trimmed, monthFirst);
    return found.isEmpty() ? null : found.get(0).value();
  }

  private static @Nullable String iso(String text) {
    if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
    try {
      var day = LocalDate.parse(text.substring(0, 10));
      if (day.getYear() < 1990) return null;
      if (text.length() < 16 || text.charAt(13) != ':') return day.toString();
      var time = LocalTime.parse(text.substring(11, secondsEnd(text)));
      var zone = zone(text.substring(secondsEnd(text)));
      var value = SECONDS.format(LocalDateTime.of(day, time.withNano(0)));
      return zone == null ? value : value + zone.getId();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int secondsEnd(String text) {
    return text.length() >= 19 && text.charAt(16) == ':' ? 19 : 16;
  }

  /** Past a fraction: {@code Z}, {@code +01:00}, {@code +0100}, {@code +01}; null when none is written. */
  private static @Nullable ZoneOffset zone(String rest) {
    var at = 0;
    while (at < rest.length()
        && (Character.isDigit(rest.charAt(at)) || rest.charAt(at) == '.' || rest.charAt(at) == ' '))
      at++;
    var zone = rest.substring(at).strip();
    if (zone.isEmpty()) return null;
    if (zone.equalsIgnoreCase("z") || zone.equals("UTC") || zone.equals("GMT"))
      return ZoneOffset.UTC;
    try {
      return ZoneOffset.of(zone.length() > 6 ? zone.substring(0, 6) : zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code Mon, 14 Nov 2016 10:05:00 GMT}. */
  private static @Nullable String mail(String text) {
    if (text.indexOf(',') != 3) return null;
    try {
      var moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return SECONDS.format(moment) + moment.getOffset().getId();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** {@code Mon Nov 14 10:05:00 CET 2016}: the year stands behind the time. */
  private static @Nullable String clock(String text) {
    var words = text.split(" ", 8);
    if (words.length < 5 || words.length > 7 || words[3].length() < 5 || words[3].charAt(2) != ':')
      return null;
    var found = DateReader.find(words[1] + " " + words[2] + " " + words[words.length - 1], true);
    return found.isEmpty() || !found.get(0).hasYear() ? null : found.get(0).value();
  }

  /** {@code 20161114}, {@code 20161114T100500}, seconds or milliseconds since 1970. */
  private static @Nullable String compact(String text) {
    var digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) digits++;
    try {
      if (digits == 8 || digits == 14)
        return LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
            .toString();
      if (digits == text.length() && (digits == 10 || digits == 13)) {
        var seconds = Long.parseLong(text) / (digits == 13 ? 1000 : 1);
        return Instant.ofEpochSecond(seconds).toString();
      }
    } catch (DateTimeException e) {
      return null;
    }
    return null;
  }

  /** Days written as eight digits alone between other characters, as in {@code /20161114/} and {@code -20161114.html}. */
  static List<String> compactDays(String text) {
    var days = new ArrayList<String>();
    for (var at = 0; at < text.length(); at++) {
      if (!Character.isDigit(text.charAt(at))) continue;
      var end = at;
      while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
      if (end - at == 8) {
        var day = compact(text.substring(at, end));
        if (day != null && isNewsDay(day)) days.add(day);
      }
      at = end;
    }
    return days;
  }

  /** Digits of a number that happens to read as a day seldom fall in these years. */
  private static boolean isNewsDay(String day) {
    return day.compareTo("1995") > 0 && day.compareTo("2100") < 0;
  }

  /** Whether a time in UTC can fall on a day somewhere on earth: offsets run from -12 to +14 hours. */
  static boolean canBe(String utc, LocalDate day) {
    var moment = OffsetDateTime.parse(utc);
    return !moment.plusHours(14).toLocalDate().isBefore(day)
        && !moment.minusHours(12).toLocalDate().isAfter(day);
  }

  /** Whether a time in UTC is a day's first second in the zone from Madrid to Warsaw, in summer or winter: it tells that day. */
  static boolean isMidnightInCentralEurope(String utc) {
    return utc.endsWith("T22:00:00Z") || utc.endsWith("T23:00:00Z");
  }

  /** The day of a value this class made; null for a day without a year. */
  static @Nullable LocalDate day(String value) {
    return value.startsWith("--") ? null : LocalDate.parse(value.substring(0, 10));
  }

  static PublicationDate.Precision precision(String value) {
    if (value.startsWith("--")) return PublicationDate.Precision.MONTH_DAY;
    return value.length() > 10 ? PublicationDate.Precision.SECOND : PublicationDate.Precision.DAY;
  }
}
