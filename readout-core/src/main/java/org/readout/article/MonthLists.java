package org.readout.article;

import java.util.List;
import java.util.Set;

/**
 * Marks the months of an archive that a page lists beside its article: lines of nothing but a month and its year, at least two of them one
 * after the other, and lines that hold three months or more and next to nothing else.
 */
final class MonthLists {

  private static final int LEAST_LINES = 2;

  private static final int LEAST_MONTHS = 3;

  /** Words of a heading such as "Archives: select a month", on a line of months. */
  private static final int MOST_OTHERS = 4;

  /** Words in a line of twelve years of months. */
  private static final int MOST_WORDS = 400;

  // spotless:off
  private static final Set<String> HEADINGS = Set.of(
      "archive", "archives", "archiv", "archivo", "archivos", "archivio", "archivi", "arquivo", "arquivos", "archief", "archieven", "archiwum", "архив", "архивы", "архів", "архіви", "lưu trữ", "arşiv", "arşivler");
  // spotless:on

  private final List<Line> lines;

  MonthLists(List<Line> lines) {
    this.lines = lines;
  }

  void mark() {
    var run = 0;
    for (var i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && isMonth(lines.get(i))) {
        run++;
        continue;
      }
      if (run >= LEAST_LINES) mark(i - run, i);
      run = 0;
      if (i < lines.size() && isList(lines.get(i)) && lines.get(i).isOpen())
        lines.get(i).reason = FurnitureReason.NAVIGATION;
    }
  }

  private void mark(int from, int to) {
    var heading = from > 0 && isHeading(lines.get(from - 1)) ? from - 1 : from;
    for (var line : lines.subList(heading, to))
      if (line.isOpen()) line.reason = FurnitureReason.NAVIGATION;
  }

  private static boolean isHeading(Line line) {
    return HEADINGS.contains(String.join(" ", line.words()));
  }

  /** "November 2016", "November 2016 (12)", "2016 November". */
  private static boolean isMonth(Line line) {
    if (line.shape.words() > 3) return false;
    var words = line.words();
    var months = words.stream().filter(word -> Months.number(word) > 0).count();
    var years = words.stream().filter(MonthLists::isYear).count();
    return months == 1
        && years == 1
        && words.stream().allMatch(word -> Months.number(word) > 0 || isNumber(word));
  }

  private static boolean isList(Line line) {
    if (line.shape.ended() || line.shape.words() < 2 * LEAST_MONTHS) return false;
    var months = 0;
    var years = 0;
    var others = 0;
    for (var word : Words.of(line.text, MOST_WORDS)) {
      if (Months.number(word) > 0) months++;
      else if (isYear(word)) years++;
      else if (!isNumber(word)) others++;
    }
    return months >= LEAST_MONTHS && years >= LEAST_MONTHS && others <= MOST_OTHERS;
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && isNumber(word) && (word.startsWith("19") || word.startsWith("20"));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
