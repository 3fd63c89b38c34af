package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.statement.Origin;
import org.readout.statement.Verdict;
import org.readout.text.Span;

/** How things are put in words, the same in all readable outputs. */
public final class Phrases {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  /** In UTF-16 units. */
  private static final int LONGEST_PASSAGE = 700;

  private Phrases() {}

  /** The outlet's name, else the file's. */
  static String outlet(Article article) {
    var name = article.outlet().name();
    return name != null ? name : fileName(article.uri());
  }

  /** The last part of a path or address. */
  public static String fileName(String uri) {
    var end = uri.length();
    while (end > 1 && uri.charAt(end - 1) == '/') end--;
    return uri.substring(uri.lastIndexOf('/', end - 2) + 1, end);
  }

  /** {@code 2016-11-14} as "14 November 2016", with the time of day where one is given; what is no such date as it is. */
  public static String date(@Nullable String iso) {
    if (iso == null) return "";
    if (iso.startsWith("--") && iso.length() == 7 && isMonth(iso, 2))
      return day(iso.substring(5)) + month(iso, 2);
    if (iso.length() < 7 || iso.charAt(4) != '-' || !isMonth(iso, 5)) return iso;
    var year = iso.substring(0, 4);
    if (iso.length() == 7) return month(iso, 5) + " " + year;
    if (iso.length() < 10 || iso.charAt(7) != '-') return iso;
    var date = day(iso.substring(8, 10)) + month(iso, 5) + " " + year;
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
  public static String origin(Origin origin) {
    var words = new StringBuilder(origin.party());
    if (origin.speaker() != null && !origin.speaker().equals(origin.party()))
      words.append(" (").append(origin.speaker()).append(')');
    if (origin.occasion() != null) words.append(", ").append(origin.occasion());
    if (origin.date() != null) words.append(", ").append(date(origin.date()));
    return words.toString();
  }

  /** The passage's words; gaps are shown as in {@code Wording.text()}. */
  static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ... "));
  }

  /** How much there is: "5 reports · 2 stories · 131 statements". */
  public static String overview(Layout layout) {
    return count(layout.captures().articles(), "report") + " · "
        + count(layout.stories(), "story") + " · "
        + count(layout.statements(), "statement");
  }

  /** How wide a story is told, when, and on whose word. */
  public static String facts(Layout.Sheet sheet) {
    return count(sheet.reports().size(), "report") + " of " + count(sheet.outlets(), "outlet")
        + (sheet.dates().isEmpty() ? "" : " · " + sheet.dates()) + " · "
        + count(sheet.parties(), "independent origin");
  }

  /** "131 statements: 2 corroborated, 60 single origin, ...; 3 contested". */
  public static String verdicts(Layout.Sheet sheet) {
    var total = sheet.verdicts().values().stream().mapToInt(Integer::intValue).sum();
    return count(total, "statement") + ": "
        + sheet.verdicts().entrySet().stream()
            .map(entry -> entry.getValue() + " " + verdict(entry.getKey()))
            .collect(Collectors.joining(", "))
        + (sheet.contested() == 0 ? "" : "; " + sheet.contested() + " contested");
  }

  /** Which of a storyline's stories one is, with the storyline's headline unless the first story has the same. */
  public static String part(Layout.Chapter chapter, int number) {
    var stories = chapter.stories();
    var named = !chapter.headline().equals(stories.get(0).headline());
    return "Story " + (number + 1) + " of " + stories.size() + " in one storyline"
        + (named ? ": " + chapter.headline() : "");
  }

  /** How much there is of a storyline, to follow its headline. */
  public static String breadth(Layout.Chapter chapter) {
    return (chapter.stories().size() == 1 ? "" : " · " + chapter.stories().size() + " stories")
        + " · " + count(chapter.reports(), "report");
  }

  public static String verdict(Verdict verdict) {
    return verdict.label().replace('-', ' ');
  }

  /** Told apart from other verdicts also where there is no colour. */
  public static String mark(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> "●";
      case SINGLE_ORIGIN -> "◐";
      case REPORTED -> "○";
      case UNSOURCED -> "◌";
    };
  }

  /** Whose word carriers relay, in short. */
  public static String whose(@Nullable Origin origin) {
    if (origin == null) return "origin unknown";
    return origin.kind() == Origin.Kind.OUTLET ? "told in the outlet's own voice" : origin(origin);
  }

  /** Whose word statements are that stand alone. */
  public static String whoseAlone(@Nullable Origin origin) {
    return origin != null && origin.kind() == Origin.Kind.OUTLET
        ? origin.party() + ", in its own voice"
        : whose(origin);
  }

  /** In which voice a report prints the words, and how they stand to the first wording. */
  public static String manner(Layout.Told told) {
    var voice =
        switch (told.form()) {
          case DIRECT -> "quotes";
          case MIXED -> "quotes in part";
          case INDIRECT -> "relays";
          case CONTINUED -> "relays further";
          case OWN -> "in its own voice";
        };
    return voice
        + switch (told.wording()) {
          case SAME -> "";
          case TRIMMED -> ", shortened";
          case ALTERED_QUOTATION -> ", altered";
          case TRANSLATION -> ", translated otherwise";
          case REWORDING -> ", reworded";
        };
  }

  /** {@code differs in number}, {@code updated in number}. */
  public static String variance(Layout.Variance variance) {
    return (variance.update() ? "updated in " : "differs in ") + variance.kind().label();
  }

  public static String values(Layout.Variance variance) {
    return variance.values().stream()
        .map(value -> value.text() + " " + citations(value.reports()))
        .collect(Collectors.joining(variance.update() ? " → " : " ≠ "));
  }

  public static String kinship(Layout.Kinship kin) {
    return kin.kind().label() + " " + kin.number() + ".";
  }

  /** "… and 23 sentences told only by"; the report's name follows. */
  public static String folded(Layout.Folded folded) {
    return "… and " + count(folded.statements(), "sentence") + " told only by";
  }

  public static String noArticle(Article article) {
    return article.kind().label().replace('-', ' ')
        + (article.kindReason().isBlank() ? "" : ": " + article.kindReason());
  }

  /** What became of captures that are no articles of their own; empty when there are none. */
  public static String otherCaptures(Edition.Tally captures) {
    var others = new ArrayList<String>();
    if (captures.olderVersions() > 0) others.add(count(captures.olderVersions(), "older version"));
    if (captures.duplicates() > 0) others.add(count(captures.duplicates(), "duplicate"));
    if (captures.refused() > 0) others.add(captures.refused() + " that could not be read");
    return String.join(", ", others);
  }

  public static String furniture(Layout.SetAside aside) {
    return count(aside.blocks(), "block") + " of page furniture: "
        + aside.furniture().stream()
            .map(count -> count.blocks() + " " + count.reason().replace('-', ' '))
            .collect(Collectors.joining(", "));
  }

  /** A passage short enough to be read in passing; the JSON has it whole. */
  public static String cut(String passage) {
    if (passage.length() <= LONGEST_PASSAGE) return passage;
    var end = LONGEST_PASSAGE;
    if (Character.isLowSurrogate(passage.charAt(end))) end--;
    return passage.substring(0, end) + " […]";
  }

  /** {@code 1 report}, {@code 2 reports}. */
  public static String count(long n, String noun) {
    var plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? noun : plural);
  }

  public static String citations(List<Integer> numbers) {
    return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
  }

  private static String day(String digits) {
    return (digits.startsWith("0") ? digits.substring(1) : digits) + " ";
  }

  private static boolean isMonth(String iso, int at) {
    var tens = iso.charAt(at) - '0';
    var ones = iso.charAt(at + 1) - '0';
    return (tens == 0 && ones >= 1 && ones <= 9) || (tens == 1 && ones >= 0 && ones <= 2);
  }

  private static String month(String iso, int at) {
    return MONTHS[Integer.parseInt(iso, at, at + 2, 10) - 1];
  }

  private static String zone(String rest) {
    if (rest.endsWith("Z")) return " UTC";
    var sign = Math.max(rest.lastIndexOf('+'), rest.lastIndexOf('-'));
    return sign < 0 ? "" : " " + rest.substring(sign);
  }
}
