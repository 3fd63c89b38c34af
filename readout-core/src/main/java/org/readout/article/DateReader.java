package org.readout.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * Finds calendar dates in prose: {@code 14 November 2016}, {@code Nov. 14, 2016}, {@code 14. November}, {@code 14 de noviembre de
 * 2016}, {@code 2016-11-14}, {@code 14.11.2016}, {@code ngày 14 tháng 11 năm 2016}.
 *
 * <p>A word such as "may" or "mar" counts only beside a day. One pass over the tokens of the first characters of a text.
 */
final class DateReader {

  private static final int MOST_CHARACTERS = 20_000;

  /** News pages are not older, and none is from a later century. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  private DateReader() {}

  /**
   * A date read.
   *
   * @param value {@code 2016-11-14}, or {@code --11-14} where no year is given
   * @param span where it stands
   */
  record Found(String value, Span span) {
    boolean hasYear() {
      return value.charAt(0) != '-';
    }
  }

  private record Token(String text, int start, int end, boolean number) {
    int value() {
      return number && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
  }

  /**
   * @param monthFirst whether {@code 4/5/2016} is the fifth of April
   */
  static List<Found> find(String text, boolean monthFirst) {
    var tokens = tokens(text);
    var found = new ArrayList<Found>();
    for (var i = 0; i < tokens.size(); i++) {
      var date = at(text, tokens, i, monthFirst);
      if (date == null) continue;
      found.add(date);
      while (i + 1 < tokens.size() && tokens.get(i + 1).end <= date.span.end()) i++;
    }
    return found;
  }

  private static @Nullable Found at(String text, List<Token> tokens, int i, boolean monthFirst) {
    var first = tokens.get(i);
    if (first.number) {
      var ideographic = ideographic(tokens, i);
      if (ideographic != null) return ideographic;
      var numeric = numeric(text, tokens, i, monthFirst);
      if (numeric != null) return numeric;
      if (isYear(first.value())) return yearFirst(text, tokens, i);
      return isDay(first.value()) ? dayFirst(text, tokens, i) : null;
    }
    var month = Months.number(first.text);
    return month == 0 ? null : monthFirst(text, tokens, i, month);
  }

  /** {@code 2016年11月14日}, {@code 2016년 11월 14일}. */
  private static @Nullable Found ideographic(List<Token> tokens, int i) {
    if (i + 4 >= tokens.size()) return null;
    var year = tokens.get(i + 1).text;
    var month = tokens.get(i + 3).text;
    if (!(year.equals("年") && month.equals("月")) && !(year.equals("년") && month.equals("월")))
      return null;
    var day = tokens.get(i + 4);
    return date(
        tokens.get(i).value(),
        tokens.get(i + 2).value(),
        day.value(),
        tokens.get(i).start,
        day.end);
  }

  private static @Nullable Found numeric(
      String text, List<Token> tokens, int i, boolean monthFirst) {
    if (i + 2 >= tokens.size()) return null;
    var a = tokens.get(i);
    var b = tokens.get(i + 1);
    var c = tokens.get(i + 2);
    var separator = separator(text, a, b);
    if (!b.number || !c.number || separator == 0 || separator != separator(text, b, c)) return null;
    var from = a.start;
    if (a.text.length() == 4 && b.text.length() <= 2 && c.text.length() <= 2)
      return date(a.value(), b.value(), c.value(), from, c.end);
    if (a.text.length() > 2 || b.text.length() > 2) return null;
    var year = c.text.length() == 4
        ? c.value()
        : c.text.length() == 2 && separator != '-' ? 2000 + c.value() : -1;
    if (year < 0) return null;
    var american = separator == '/' && monthFirst;
    var month = american ? a.value() : b.value();
    var day = american ? b.value() : a.value();
    if (month > 12 && day <= 12) return date(year, day, month, from, c.end);
    return date(year, month, day, from, c.end);
  }

  /** {@code 14 November 2016}, {@code 14. November}, {@code 14 de noviembre de 2016}, {@code 14 tháng 11 năm 2016}. */
  private static @Nullable Found dayFirst(String text, List<Token> tokens, int i) {
    var day = tokens.get(i);
    var next = i + 1;
    if (next < tokens.size() && isFiller(tokens.get(next).text)) next++;
    if (next >= tokens.size() || !near(text, day, tokens.get(next))) return null;
    var month = Months.number(tokens.get(next).text);
    if (tokens.get(next).text.equals("tháng") && next + 1 < tokens.size()) {
      month = tokens.get(++next).value();
      if (month < 1 || month > 12) return null;
    }
    if (month == 0) return null;
    var last = tokens.get(next);
    var year = year(text, tokens, next);
    return year == null
        ? date(-1, month, day.value(), day.start, last.end)
        : date(year.value(), month, day.value(), day.start, year.end);
  }

  /** {@code 2016 Nov 14}. */
  private static @Nullable Found yearFirst(String text, List<Token> tokens, int i) {
    if (i + 2 >= tokens.size()) return null;
    var month = Months.number(tokens.get(i + 1).text);
    var day = tokens.get(i + 2);
    return month > 0
            && isDay(day.value())
            && near(text, tokens.get(i), tokens.get(i + 1))
            && near(text, tokens.get(i + 1), day)
        ? date(tokens.get(i).value(), month, day.value(), tokens.get(i).start, day.end)
        : null;
  }

  private static @Nullable Found monthFirst(String text, List<Token> tokens, int i, int month) {
    if (i + 1 >= tokens.size()) return null;
    var name = tokens.get(i);
    var day = tokens.get(i + 1);
    if (!day.number || !isDay(day.value()) || !near(text, name, day)) return null;
    var next = i + 1;
    if (next + 1 < tokens.size() && isOrdinal(tokens.get(next + 1).text)) next++;
    var year = year(text, tokens, next);
    return year == null
        ? date(-1, month, day.value(), name.start, day.end)
        : date(year.value(), month, day.value(), name.start, year.end);
  }

  private static @Nullable Token year(String text, List<Token> tokens, int after) {
    var next = after + 1;
    if (next < tokens.size() && isFiller(tokens.get(next).text)) next++;
    else if (isSameMonth(tokens, after, next)) next++;
    if (next >= tokens.size()) return null;
    var token = tokens.get(next);
    return token.text.length() == 4
            && isYear(token.value())
            && near(text, tokens.get(next - 1), token)
        ? token
        : null;
  }

  /** The month's second name: {@code 24 نيسان / أبريل 2020}. */
  private static boolean isSameMonth(List<Token> tokens, int one, int other) {
    var month = Months.number(tokens.get(one).text);
    return month > 0 && other < tokens.size() && Months.number(tokens.get(other).text) == month;
  }

  private static @Nullable Found date(int year, int month, int day, int start, int end) {
    try {
      if (year < 0) return new Found(MonthDay.of(month, day).toString(), new Span(start, end));
      if (!isYear(year)) return null;
      return new Found(LocalDate.of(year, month, day).toString(), new Span(start, end));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "de", "of", "del", "do", "st", "nd", "rd", "th", "er", "di", "năm", "г", "року" -> true;
      default -> false;
    };
  }

  private static boolean isOrdinal(String word) {
    return switch (word) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** One of {@code . / -} alone between two numbers, with a space behind a full stop or around a slash; 0 otherwise. */
  private static char separator(String text, Token a, Token b) {
    var c = text.charAt(a.end);
    var length = b.start - a.end;
    if (length == 1) return c == '.' || c == '/' || c == '-' ? c : 0;
    if (length == 2 && c == '.' && text.charAt(a.end + 1) == ' ') return c;
    return length == 3 && text.startsWith(" / ", a.end) ? '/' : 0;
  }

  /** A few characters apart, and no sentence, bracket or line between. */
  private static boolean near(String text, Token a, Token b) {
    if (b.start - a.end > 5) return false;
    for (var i = a.end; i < b.start; i++) {
      var c = text.charAt(i);
      if (c == '\n' || c == '(' || c == ')' || c == ';' || c == ':') return false;
    }
    return true;
  }

  private static List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    var limit = Math.min(text.length(), MOST_CHARACTERS);
    var at = 0;
    while (at < limit) {
      var c = text.charAt(at);
      var digit = isDigit(c);
      if (!digit && !Character.isLetter(c)) {
        at++;
        continue;
      }
      var from = at;
      while (at < limit && (digit ? isDigit(text.charAt(at)) : Character.isLetter(text.charAt(at))))
        at++;
      tokens.add(new Token(Words.fold(text.substring(from, at)), from, at, digit));
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
