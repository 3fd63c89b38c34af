package org.readout.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and times of day and normalises them against the article's own date: "14 November", "on Monday", "yesterday", "last week",
 * "10:05 p.m.". Our own grammar over tokens: general date parsers tag "now", "may" and "sat".
 */
final class TimeFinder {

  private static final Map<String, Integer> MONTHS = Map.ofEntries(
      Map.entry("january", 1),
      Map.entry("february", 2),
      Map.entry("march", 3),
      Map.entry("april", 4),
      Map.entry("may", 5),
      Map.entry("june", 6),
      Map.entry("july", 7),
      Map.entry("august", 8),
      Map.entry("september", 9),
      Map.entry("october", 10),
      Map.entry("november", 11),
      Map.entry("december", 12),
      Map.entry("jan", 1),
      Map.entry("feb", 2),
      Map.entry("mar", 3),
      Map.entry("apr", 4),
      Map.entry("jun", 6),
      Map.entry("jul", 7),
      Map.entry("aug", 8),
      Map.entry("sep", 9),
      Map.entry("sept", 9),
      Map.entry("oct", 10),
      Map.entry("nov", 11),
      Map.entry("dec", 12));

  private static final Set<String> FUTURE =
      Set.of("will", "next", "would", "shall", "set", "due", "scheduled");

  private final CharSequence text;
  private final @Nullable LocalDate published;
  private final Set<String> weekdays;

  /** @param published ISO 8601 date or time of the article; null when undated, a day without its year counts as none */
  TimeFinder(CharSequence text, @Nullable String published, WordLists lists) {
    this.text = text;
    this.published = day(published);
    weekdays = lists.of("weekdays");
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    if (iso == null || iso.length() < 10 || iso.startsWith("-")) return null;
    try {
      return LocalDate.parse(iso.substring(0, 10));
    } catch (java.time.format.DateTimeParseException malformed) {
      return null;
    }
  }

  List<TimeExpression> find(List<Words> sentences) {
    var times = new ArrayList<TimeExpression>();
    for (var words : sentences)
      for (var i = 0; i < words.size(); ) {
        var found = at(words, i);
        if (found == null) {
          i++;
          continue;
        }
        times.add(new TimeExpression(words.span(i, found.end), found.value, found.relative));
        i = found.end;
      }
    return times;
  }

  private record Found(int end, String value, boolean relative) {}

  private @Nullable Found at(Words words, int i) {
    var found = calendarDay(words, i);
    if (found == null) found = relativeDay(words, i);
    if (found == null) found = weekday(words, i);
    if (found == null) found = span(words, i);
    if (found == null) found = year(words, i);
    if (found == null) found = isoDay(words, i);
    return found;
  }

  // --- "14 November 2016", "November 14", "Nov. 14, 2016", "November 2016"
  // ------------------------------------------------

  private static int month(Words words, int i) {
    var word = words.folded(i);
    if (word.endsWith(".")) word = word.substring(0, word.length() - 1);
    return words.isCapitalised(i) ? MONTHS.getOrDefault(word, 0) : 0;
  }

  private static int number(Words words, int i, int most) {
    var word = words.folded(i);
    if (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"))
      word = word.substring(0, word.length() - 2);
    if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9'))
      return 0;
    var value = Integer.parseInt(word);
    return value <= most ? value : 0;
  }

  private static int yearAt(Words words, int i) {
    var word = words.folded(i);
    if (word.length() != 4) return 0;
    var value = number(words, i, 2199);
    return value >= 1500 ? value : 0;
  }

  private @Nullable Found calendarDay(Words words, int i) {
    var from = i;
    if (weekdays.contains(words.folded(i))) {
      from = words.is(i + 1, ",") || words.is(i + 1, "the") ? i + 2 : i + 1;
      if (month(words, from) == 0 && number(words, from, 31) == 0) return null;
    }
    var month = month(words, from);
    int day;
    int next;
    if (month > 0) {
      if (number(words, from + 1, 31) > 0
          && words.word(from + 1).length() < 5
          && yearAt(words, from + 1) == 0) {
        day = number(words, from + 1, 31);
        next = from + 2;
      } else return monthOnly(words, from, month);
    } else {
      day = number(words, from, 31);
      var at = words.is(from + 1, "of") ? from + 2 : from + 1;
      month = day > 0 ? month(words, at) : 0;
      if (month == 0) return null;
      next = at + 1;
    }
    var year = yearAt(words, next);
    if (year > 0) next++;
    else if (words.is(next, ",") && yearAt(words, next + 1) > 0) {
      year = yearAt(words, next + 1);
      next += 2;
    }
    if (day > YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth()) return null;
    if (year > 0) return new Found(next, iso(year, month, day), false);
    if (published == null) return new Found(next, "--%02d-%02d".formatted(month, day), false);
    return new Found(next, nearest(words, i, month, day).toString(), false);
  }

  private @Nullable Found monthOnly(Words words, int i, int month) {
    var year = yearAt(words, i + 1);
    if (year > 0) return new Found(i + 2, "%d-%02d".formatted(year, month), false);
    if (words.is(i, "may") || words.is(i, "march") || words.is(i, "august")) {
      var before = words.folded(i - 1);
      if (!Set.of("in", "last", "next", "since", "until", "by", "early", "late", "mid", "this")
          .contains(before)) return null;
    }
    if (words.folded(i).length() < 4 && !words.is(i, "may")) return null;
    if (published == null || words.pos(i) != PartOfSpeech.PROPN) return null;
    var day = nearest(words, i, month, 1);
    return new Found(i + 1, "%d-%02d".formatted(day.getYear(), month), false);
  }

  private static String iso(int year, int month, int day) {
    return "%04d-%02d-%02d".formatted(year, month, day);
  }

  /** The year a day and month without one mean: the article's, or the next when it lies more than half a year back and is spoken of as to come. */
  private LocalDate nearest(Words words, int i, int month, int day) {
    if (published == null) throw new IllegalStateException("undated");
    var best = published;
    var distance = Long.MAX_VALUE;
    var past = words.is(i - 1, "since") || words.is(i - 1, "last");
    var future = !past && looksAhead(words, i);
    for (var year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) continue;
      var candidate = LocalDate.of(year, month, day);
      var apart = candidate.toEpochDay() - published.toEpochDay();
      var cost = Math.abs(apart)
          + (future && apart < -31 || !future && apart > 62 ? 200 : 0)
          + (past && apart > 0 ? 400 : 0);
      if (cost >= distance) continue;
      best = candidate;
      distance = cost;
    }
    return best;
  }

  private static boolean looksAhead(Words words, int i) {
    if (words.is(i - 1, "by") || words.is(i - 1, "until")) return true;
    for (var j = Math.max(0, i - 8); j < i; j++)
      if (FUTURE.contains(words.folded(j)) || words.is(j, "'ll") || aims(words, j, i)) return true;
    return false;
  }

  /** "to meet Monday", "to be heard on Monday"; in "lifeguards who rushed to the beach Monday" the day is past. */
  private static boolean aims(Words words, int j, int i) {
    return i - j <= 4
        && words.is(j, "to")
        && (words.pos(j + 1) == PartOfSpeech.VERB || words.pos(j + 1) == PartOfSpeech.AUX);
  }

  private static @Nullable Found isoDay(Words words, int i) {
    if (yearAt(words, i) == 0 || !words.is(i + 1, "-") || !words.is(i + 3, "-")) return null;
    var month = number(words, i + 2, 12);
    var day = number(words, i + 4, 31);
    if (month == 0 || day == 0 || day > YearMonth.of(yearAt(words, i), month).lengthOfMonth())
      return null;
    return new Found(i + 5, iso(yearAt(words, i), month, day), false);
  }

  // --- counted from the article's date
  // ------------------------------------------------------------------------------------

  private @Nullable Found relativeDay(Words words, int i) {
    if (published == null) return null;
    var shift =
        switch (words.folded(i)) {
          case "yesterday" -> -1;
          case "today", "tonight" -> 0;
          case "tomorrow" -> 1;
          default -> 9;
        };
    if (shift == 9) return null;
    return told(words, i + 1, published.plusDays(shift));
  }

  /** "yesterday (14 November)": the day in brackets is the better word. */
  private Found told(Words words, int end, LocalDate day) {
    if (words.is(end, "(")) {
      var inner = calendarDay(words, end + 1);
      if (inner != null && words.is(inner.end, ")"))
        return new Found(inner.end + 1, inner.value, true);
    }
    return new Found(end, day.toString(), true);
  }

  private @Nullable Found weekday(Words words, int i) {
    if (published == null) return null;
    var at = i;
    var last = words.is(i, "last");
    var next = words.is(i, "next");
    if (last || next) at++;
    var weekday = weekdayOf(words, at);
    if (weekday == null) return null;
    var back = Math.floorMod(published.getDayOfWeek().getValue() - weekday.getValue(), 7);
    var ahead = next || !last && looksAhead(words, i) && !words.is(i - 1, "on") && back != 0;
    if (last && back == 0) back = 7;
    var day = ahead ? published.plusDays(7 - back) : published.minusDays(back);
    return told(words, at + 1, day);
  }

  private @Nullable DayOfWeek weekdayOf(Words words, int i) {
    if (!words.isCapitalised(i)
        || !weekdays.contains(words.folded(i))
        || words.word(i).length() < 6) return null;
    return DayOfWeek.valueOf(words.word(i).toUpperCase(java.util.Locale.ROOT));
  }

  /** "last week", "this month", "last year", "three days ago". */
  private @Nullable Found span(Words words, int i) {
    if (published == null) return null;
    var shift =
        switch (words.folded(i)) {
          case "last" -> -1;
          case "this" -> 0;
          case "next" -> 1;
          default -> 9;
        };
    if (shift != 9)
      return switch (words.folded(i + 1)) {
        case "week" -> new Found(i + 2, week(published.plusWeeks(shift)), true);
        case "month" ->
          new Found(i + 2, YearMonth.from(published).plusMonths(shift).toString(), true);
        case "year" -> new Found(i + 2, String.valueOf(published.getYear() + shift), true);
        default -> null;
      };
    var ago = words.is(i + 2, "ago");
    var count = ago ? Numerals.small(words.folded(i)) : 0;
    if (count <= 0) return null;
    return switch (words.folded(i + 1)) {
      case "day", "days" -> new Found(i + 3, published.minusDays(count).toString(), true);
      case "week", "weeks" -> new Found(i + 3, week(published.minusWeeks(count)), true);
      case "month", "months" ->
        new Found(i + 3, YearMonth.from(published).minusMonths(count).toString(), true);
      case "year", "years" -> new Found(i + 3, String.valueOf(published.getYear() - count), true);
      default -> null;
    };
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(
            day.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
            day.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static @Nullable Found year(Words words, int i) {
    var year = yearAt(words, i);
    if (year < 1900 || year > 2100) return null;
    var before = words.folded(i - 1);
    var told = Set.of(
            "in", "since", "by", "until", "of", "during", "from", "before", "after", "early",
            "late")
        .contains(before);
    return told && words.pos(i + 1) != PartOfSpeech.NOUN
        ? new Found(i + 1, String.valueOf(year), false)
        : null;
  }
}
