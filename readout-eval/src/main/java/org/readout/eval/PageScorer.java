package org.readout.eval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Scores what was read of pages: body, snippets, date, headline, authors.
 *
 * <p>Body: each text is a bag of its runs of four successive words, a shorter text is one run. Precision is the mean over pages
 * with a text read, recall over pages with a text known, F1 is of those means: the arithmetic of the public article
 * extraction benchmark (github.com/scrapinghub/article-extraction-benchmark), so that its table compares.
 */
final class PageScorer {

  private static final int RUN = 4;

  private final Map<String, Double> values = new LinkedHashMap<>();
  private final List<PageGold> gold;
  private final Function<PageGold, ReadPage> read;

  private PageScorer(List<PageGold> gold, Function<PageGold, ReadPage> read) {
    this.gold = gold;
    this.read = read;
  }

  /**
   * @param read what was read of a page; {@link ReadPage#NOTHING} where nothing was
   * @return only measures the gold has something to say on
   */
  static Figures score(List<PageGold> gold, Function<PageGold, ReadPage> read) {
    var scorer = new PageScorer(gold, read);
    scorer.bodies();
    scorer.snippets();
    scorer.dates();
    scorer.headlines();
    scorer.authors();
    return new Figures(scorer.values);
  }

  private void bodies() {
    var precision = new Mean();
    var recall = new Mean();
    var exact = new Mean();
    for (var page : gold) {
      if (page.body().isEmpty()) continue;
      var known = ScorerText.words(page.body());
      var found = ScorerText.words(read.apply(page).text());
      var shared = shared(runs(known), runs(found));
      if (!found.isEmpty()) precision.add(shared / (double) runCount(found));
      if (!known.isEmpty()) recall.add(shared / (double) runCount(known));
      exact.add(known.equals(found) ? 1 : 0);
    }
    if (exact.isEmpty()) return;
    values.put("body.f1", Figures.f1(precision.value(), recall.value()));
    values.put("body.precision", precision.value());
    values.put("body.recall", recall.value());
    values.put("body.exact", exact.value());
  }

  private static int runCount(List<String> words) {
    return words.isEmpty() ? 0 : Math.max(1, words.size() - RUN + 1);
  }

  private static Map<List<String>, Integer> runs(List<String> words) {
    var runs = new HashMap<List<String>, Integer>();
    for (var i = 0; i < runCount(words); i++)
      runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
    return runs;
  }

  private static int shared(Map<List<String>, Integer> some, Map<List<String>, Integer> others) {
    var shared = 0;
    for (var run : some.entrySet())
      shared += Math.min(run.getValue(), others.getOrDefault(run.getKey(), 0));
    return shared;
  }

  private void snippets() {
    int hits = 0, misses = 0, alarms = 0, quiet = 0;
    for (var page : gold) {
      var text = ScorerText.squash(read.apply(page).text());
      for (var snippet : page.with())
        if (text.contains(ScorerText.squash(snippet))) hits++;
        else misses++;
      for (var snippet : page.without())
        if (text.contains(ScorerText.squash(snippet))) alarms++;
        else quiet++;
    }
    if (hits + misses == 0) return;
    var precision = Figures.share(hits, hits + alarms);
    var recall = Figures.share(hits, hits + misses);
    values.put("snippets.f1", Figures.f1(precision, recall));
    values.put("snippets.precision", precision);
    values.put("snippets.recall", recall);
    values.put("snippets.accuracy", Figures.share(hits + quiet, hits + misses + alarms + quiet));
  }

  private void dates() {
    int known = 0, given = 0, right = 0;
    for (var page : gold) {
      if (page.day() == null) continue;
      known++;
      var day = day(read.apply(page).published());
      if (day != null) given++;
      if (page.day().equals(day)) right++;
    }
    if (known == 0) return;
    values.put("dates.exact", Figures.share(right, known));
    values.put("dates.f1", Figures.f1(Figures.share(right, given), Figures.share(right, known)));
  }

  private void headlines() {
    var exact = new Mean();
    for (var page : gold)
      if (!page.title().isEmpty())
        exact.add(page.title().equals(ScorerText.fold(read.apply(page).headline())) ? 1 : 0);
    if (!exact.isEmpty()) values.put("headline.exact", exact.value());
  }

  private void authors() {
    var exact = new Mean();
    for (var page : gold)
      if (!page.authors().isEmpty())
        exact.add(page.authors().equals(Names.of(read.apply(page).byline())) ? 1 : 0);
    if (!exact.isEmpty()) values.put("authors.exact", exact.value());
  }

  /** The day an ISO 8601 date opens with; null when it opens with none. */
  static @Nullable String day(@Nullable String date) {
    if (date == null || date.length() < 10) return null;
    for (var i = 0; i < 10; i++) {
      var isRight = (i == 4 || i == 7) ? date.charAt(i) == '-' : Character.isDigit(date.charAt(i));
      if (!isRight) return null;
    }
    return date.substring(0, 10);
  }
}
