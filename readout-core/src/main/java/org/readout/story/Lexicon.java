package org.readout.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.readout.text.TermWeights;

/**
 * The terms of the reports at hand, numbered in alphabetical order, and how much each tells: the negative logarithm of the share of
 * reports it is expected in.
 *
 * <p>Words of the language are weighed by the shipped table. A name is weighed by the company it is in: the share of the reports at
 * hand that hold it, smoothed by {@value #PRIOR_REPORTS} imagined reports of which one in a hundred holds it. So no name is known
 * beforehand, a name that all reports at hand share tells little, and in the smallest company no name tells nothing.
 */
final class Lexicon {

  private static final double PRIOR_REPORTS = 20;
  private static final double PRIOR_SHARE = 0.01;

  private final TermWeights table;
  private final Map<String, Integer> holders = new HashMap<>();
  private final int reports;
  private final String[] terms;

  /** @param company the reports at hand, copies left out */
  Lexicon(TermWeights table, Collection<ArticleWords> company) {
    this.table = table;
    this.reports = company.size();
    var all = new TreeSet<String>();
    for (var words : company) {
      for (var name : words.names()) holders.merge(name, 1, Integer::sum);
      all.addAll(words.lead().keySet());
      all.addAll(words.numerals());
      all.addAll(words.names());
    }
    this.terms = all.toArray(String[]::new);
  }

  /** The number of a term of one of the reports. */
  int number(String term) {
    return Arrays.binarySearch(terms, term);
  }

  String term(int number) {
    return terms[number];
  }

  /** At least 0. */
  double rarity(String term, boolean isName) {
    if (!isName) return table.of(term);
    var share =
        (holders.getOrDefault(term, 0) + PRIOR_REPORTS * PRIOR_SHARE) / (reports + PRIOR_REPORTS);
    return Math.max(0, -StrictMath.log(share));
  }
}
