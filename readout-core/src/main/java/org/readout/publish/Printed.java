package org.readout.publish;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.statement.Origin;
import org.readout.text.Span;

/** How things are put in words, the same in all readable outputs. */
final class Printed {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  private Printed() {}

  /** The outlet's name, else the file's. */
  static String outlet(Article article) {
    var name = article.outlet().name();
    return name != null ? name : fileName(article.uri());
  }

  /** The last part of a path or address. */
  static String fileName(String uri) {
    var end = uri.length();
    while (end > 1 && uri.charAt(end - 1) == '/') end--;
    return uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
  }

  /** {@code 2016-11-14} as "14 November 2016", with the time of day where one is given; other values as they are. */
  static String date(@Nullable String iso) {
    if (iso == null) return "";
    if (iso.startsWith("--") && iso.length() == 7)
      return day(iso.substring(5)) + month(iso.substring(2, 4));
    var year = iso.substring(0, Math.min(4, iso.length()));
    if (iso.length() == 7 && iso.charAt(4) == '-') return month(iso.substring(5)) + " " + year;
    if (iso.length() < 10 || iso.charAt(4) != '-') return iso;
    var date = day(iso.substring(8, 10)) + month(iso.substring(5, 7)) + " " + year;
    return iso.length() < 16 ? date : date + ", " + iso.substring(11, 16) + zone(iso.substring(16));
  }

  /** The span of days from the first to the last of the dates given; empty when none has a day and a year. */
  static String days(List<@Nullable String> dates) {
    var days = dates.stream()
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .filter(date -> date.length() >= 10)
        .map(date -> date.substring(0, 10))
        .sorted()
        .distinct()
        .toList();
    if (days.isEmpty()) return "";
    var first = days.get(0);
    var last = days.get(days.size() - 1);
    if (first.equals(last)) return date(first);
    if (first.startsWith(last.substring(0, 7)))
      return day(first.substring(8)).trim() + "–" + date(last);
    if (first.startsWith(last.substring(0, 4)))
      return date("--" + first.substring(5)) + " – " + date(last);
    return date(first) + " – " + date(last);
  }

  /** A party on an occasion: "the ministry, Ann Lee, statement, 14 November 2016". */
  static String origin(Origin origin) {
    var words = new StringBuilder(origin.party());
    if (origin.speaker() != null && !origin.speaker().equals(origin.party()))
      words.append(" (").append(origin.speaker()).append(')');
    if (origin.occasion() != null) words.append(", ").append(origin.occasion());
    if (origin.date() != null) words.append(", ").append(date(origin.date()));
    return words.toString();
  }

  /** The passage's words; what stands between its spans is shown as left out. */
  static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  /** {@code 1 report}, {@code 2 reports}. */
  static String count(long n, String noun) {
    var plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? noun : plural);
  }

  static String citations(List<Integer> numbers) {
    return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
  }

  private static String day(String digits) {
    return (digits.startsWith("0") ? digits.substring(1) : digits) + " ";
  }

  private static String month(String digits) {
    for (var i = 0; i < MONTHS.length; i++)
      if (digits.equals(String.format(Locale.ROOT, "%02d", i + 1))) return MONTHS[i];
    return digits;
  }

  private static String zone(String rest) {
    if (rest.endsWith("Z")) return " UTC";
    var sign = Math.max(rest.lastIndexOf('+'), rest.lastIndexOf('-'));
    return sign < 0 ? "" : " " + rest.substring(sign);
  }
}
