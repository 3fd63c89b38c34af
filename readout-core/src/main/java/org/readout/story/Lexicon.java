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
 * <p>A term is weighed by the company it is in, smoothed by {@value #PRIOR_REPORTS} imagined reports: of a word of the language as many of
 * them hold it as the shipped table says, of a name one in a hundred. So five reports are weighed mostly by the table and five hundred
 * mostly by themselves, no name is known beforehand, and a name that all reports at hand share tells little.
 *
 * <p>No term is rarer than {@value #RAREST}: how rare a term can get grows with the collection, and what stands in one report alone would
 * outweigh all that two can share. Chosen with the likeness of {@link Sketch}.
 */
final class Lexicon {

  private static final double PRIOR_REPORTS = 20;
  private static final double PRIOR_SHARE = 0.01;
  private static final double RAREST = 4.2;

  /** A word in less than this share of the table's reports may be missing from the table by chance. */
  private static final double LEAST_SHARE = 0.002;

  private final Map<String, Integer> holders = new HashMap<>();
  private final int reports;
  private final String[] terms;

  /** @param company the reports at hand, copies left out */
  Lexicon(Collection<ArticleWords> company) {
    this.reports = company.size();
    var all = new TreeSet<String>();
    for (var words : company)
      for (var term : words.opening().keySet()) holders.merge(term, 1, Integer::sum);
    all.addAll(holders.keySet());
    this.terms = all.toArray(String[]::new);
  }

  /** How many terms there are. */
  int size() {
    return terms.length;
  }

  /** The number of a term of one of the reports. */
  int number(String term) {
    return Arrays.binarySearch(terms, term);
  }

  String term(int number) {
    return terms[number];
  }

  /** How many of the reports hold a term, at least 1. */
  int holders(String term) {
    return holders.getOrDefault(term, 1);
  }

  /** 0 to {@value #RAREST}. */
  double rarity(String term, boolean isName, TermWeights table) {
    var prior = isName ? PRIOR_SHARE : Math.max(LEAST_SHARE, table.share(term));
    return Math.min(RAREST, rarity(term, prior));
  }

  /** At least 0, and not bounded. */
  double nameRarity(String term) {
    return rarity(term, PRIOR_SHARE);
  }

  private double rarity(String term, double prior) {
    var share = (holders(term) + PRIOR_REPORTS * prior) / (reports + PRIOR_REPORTS);
    return Math.max(0, -StrictMath.log(share));
  }
}
