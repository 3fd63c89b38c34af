package org.readout.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines before the first paragraph of flattened text: headline, standfirst, byline, date, captions, and the site's name. */
final class FlatHead {

  /** A standfirst or headline shares words with the text below it; a site's slogan does not. */
  private static final int LEAST_HEADLINE_WORDS = 3;

  private final List<Line> lines;
  private final Reading.Builder found;
  private final Set<String> bodyWords = new HashSet<>();

  /** How many lines hold a word; empty until first asked for. */
  private final Map<String, Integer> lineCounts = new HashMap<>();

  FlatHead(List<Line> lines, Reading.Builder found) {
    this.lines = lines;
    this.found = found;
  }

  void mark(@Nullable String title) {
    var lead = lead();
    for (var line : lines.subList(lead, Math.min(lines.size(), lead + 60)))
      if (line.isOpen()) bodyWords.addAll(content(line));
    for (var line : lines.subList(0, lead)) markByShape(line);
    var headline = headline(lead, title);
    if (title == null && headline >= 0) {
      found.headline(lines.get(headline).text);
    }
    if (headline >= 0) lines.get(headline).reason = FurnitureReason.HEADLINE;
    for (var i = 0; i < lead; i++)
      if (lines.get(i).isOpen()) markAround(lines.get(i), i < headline);
  }

  /** The first paragraph that may be the article's; all lines when there is none. */
  private int lead() {
    for (var i = 0; i < lines.size(); i++)
      if (lines.get(i).isBodyProse() && !isDate(lines.get(i)) && !isByline(lines.get(i))) return i;
    return lines.size();
  }

  private void markByShape(Line line) {
    if (!line.isOpen()) return;
    if (isByline(line)) {
      line.reason = FurnitureReason.BYLINE;
      found.bylines(Bylines.read(line.text, line.shape).orElse(List.of()));
    }
    if (isDate(line)) {
      if (line.isOpen()) line.reason = FurnitureReason.DATE;
      found.date(line.text);
    }
  }

  private static boolean isByline(Line line) {
    return Bylines.read(line.text, line.shape).isPresent();
  }

  /** A line with little in it but a date with its year. */
  static boolean isFullDate(String line, Shape shape) {
    return isDate(line, shape)
        && DateReader.find(line, false).stream().anyMatch(DateReader.Found::hasYear);
  }

  /** A line with little in it but a date. */
  static boolean isDate(Line line) {
    return isDate(line.text, line.shape);
  }

  private static boolean isDate(String line, Shape shape) {
    if (shape.words() > 14 || !hasDigit(line)) return false;
    var dates = DateReader.find(line, false);
    if (dates.isEmpty()) return false;
    var inside = 0;
    for (var date : dates) inside += Shape.of(date.span().of(line)).words();
    return shape.words() - inside <= 5 && !shape.isProse() || shape.words() - inside <= 3;
  }

  private static boolean hasDigit(String line) {
    for (var i = 0; i < line.length(); i++) if (Character.isDigit(line.charAt(i))) return true;
    return false;
  }

  /** The given title's line, else the first line that shares words with the text, else the longest; -1 when none will do. */
  private int headline(int lead, @Nullable String title) {
    var best = -1;
    var bestFit = 0.0;
    for (var i = 0; i < lead; i++) {
      var line = lines.get(i);
      if (title != null) {
        if (Headlines.same(line.text, title)) return i;
        continue;
      }
      if (!line.isOpen() || line.shape.words() < LEAST_HEADLINE_WORDS) continue;
      var fit = fit(line);
      if (fit > bestFit + 0.25 || best < 0) {
        best = i;
        bestFit = Math.max(fit, 0.01);
      }
      if (fit >= 0.3 && line.shape.words() >= 4) break;
    }
    return best < 0 && title == null ? firstOpen(lead) : best;
  }

  private int firstOpen(int lead) {
    for (var i = 0; i < lead; i++)
      if (lines.get(i).isOpen() && !lines.get(i).shape.isMenu()) return i;
    return -1;
  }

  /** The share of the line's content words that the text uses. */
  private double fit(Line line) {
    var words = content(line);
    if (words.isEmpty()) return 0;
    var shared = 0;
    for (var word : words) if (bodyWords.contains(word)) shared++;
    return (double) shared / words.size();
  }

  private static Set<String> content(Line line) {
    var words = new HashSet<String>();
    for (var word : line.words())
      if (word.length() >= 4) words.add(word.length() > 6 ? word.substring(0, 6) : word);
    return words;
  }

  /** Lines of the head that nothing has named yet. */
  private void markAround(Line line, boolean beforeHeadline) {
    if (beforeHeadline) {
      if (isMasthead(line)) found.masthead(line.text);
      line.reason = FurnitureReason.NAVIGATION;
    } else if (line.shape.isAllCapitalised() && line.shape.words() <= 9)
      line.reason =
          isMasthead(line) && fit(line) == 0 ? FurnitureReason.BYLINE : FurnitureReason.CAPTION;
    else line.reason = FurnitureReason.STANDFIRST;
    if (line.reason == FurnitureReason.BYLINE) found.bylines(List.of(line.text));
  }

  /** A name of a few capitalised words that comes again further down, as a site's own name does. */
  private boolean isMasthead(Line line) {
    if (!line.shape.isAllCapitalised() || line.shape.words() > 5 || line.shape.words() < 1)
      return false;
    var name = line.words();
    var last = name.get(name.size() - 1);
    if (lineCounts.isEmpty()) countWords();
    return lineCounts.getOrDefault(last, 0) > 1;
  }

  /** Counts the lines each word stands in, "Anchor's" as "Anchor" and as itself. */
  private void countWords() {
    for (var line : lines) {
      var words = new HashSet<String>();
      for (var word : line.words()) {
        words.add(word);
        if (word.endsWith("'s")) words.add(word.substring(0, word.length() - 2));
      }
      for (var word : words) lineCounts.merge(word, 1, Integer::sum);
    }
  }
}
