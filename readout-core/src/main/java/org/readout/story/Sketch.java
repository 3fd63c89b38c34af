package org.readout.story;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.article.Article;

/**
 * What an article is compared by.
 *
 * @param article whose sketch it is
 * @param day when it was published
 * @param lead the words of its headline and first part
 * @param headline the words of its headline
 * @param numerals its numbers
 * @param names the rarity of each of its names, by the name's number
 */
record Sketch(
    Article article,
    Day day,
    TermVector lead,
    TermVector headline,
    TermVector numerals,
    SortedMap<Integer, Double> names) {

  /** What a whole matter is about weighs less than what one happening is about: a lead's rare terms weigh more than their rarity. */
  private static final double SHARPNESS = 1.5;

  private static final double LEAD = 0.9;
  private static final double HEADLINE = 0.05;
  private static final double NUMERALS = 0.05;

  /** Days beyond which two dated reports are ever less likely of one happening. */
  private static final int SAME_NEWS = 3;

  private static final double A_DAY = 0.02;

  /** Reports more alike than this share sentences and not only a happening. */
  private static final double PLENTY = 0.35;

  private static final double BEYOND = 0.05;

  /** Two reports in two languages share at least so many names when they tell of one happening; fewer stand in many reports. */
  private static final int SHARED_NAMES = 3;

  static Sketch of(Article article, ArticleWords words, Lexicon lexicon) {
    return new Sketch(
        article,
        Day.of(article.published()),
        TermVector.of(words.lead(), words.names(), lexicon, SHARPNESS),
        TermVector.of(words.headline(), words.names(), lexicon, 1),
        TermVector.of(words.numerals(), lexicon),
        names(words, lexicon));
  }

  private static SortedMap<Integer, Double> names(ArticleWords words, Lexicon lexicon) {
    var names = new TreeMap<Integer, Double>();
    for (var name : words.names()) names.put(lexicon.number(name), lexicon.rarity(name, true));
    return names;
  }

  String language() {
    return article.language();
  }

  /**
   * How alike two articles are as reports of one happening, 0 to 1.
   *
   * <p>The shares of lead, headline and numbers, the days and the bound were chosen together on the development parts of
   * five story corpora, one setting for all. Likeness beyond the bound hardly counts: copies are more alike than independent reports
   * ever are, and must not make these look like strangers.
   */
  double likeness(Sketch other) {
    var alike = LEAD * lead.cosine(other.lead)
        + HEADLINE * headline.cosine(other.headline)
        + NUMERALS * numerals.cosine(other.numerals);
    if (!language().equals(other.language())) alike = Math.max(alike, sharedNames(other));
    return bounded(alike * nearness(day, other.day));
  }

  /** How much of the names of the one that has fewer stands in the other, by rarity: all that two languages share. */
  private double sharedNames(Sketch other) {
    var count = 0;
    var shared = 0.0;
    for (var name : names.entrySet()) {
      if (!other.names.containsKey(name.getKey())) continue;
      count++;
      shared += name.getValue();
    }
    return count < SHARED_NAMES ? 0 : shared / Math.min(sum(names), sum(other.names));
  }

  private static double sum(SortedMap<Integer, Double> names) {
    var sum = 0.0;
    for (var rarity : names.values()) sum += rarity;
    return sum;
  }

  static double bounded(double alike) {
    return alike <= PLENTY ? alike : PLENTY + BEYOND * (alike - PLENTY);
  }

  /** 1 for reports of the same days or without dates, less the further apart they were published; never below a half, for dates are often wrong. */
  private static double nearness(Day a, Day b) {
    var gap = a.between(b);
    return gap == null || gap <= SAME_NEWS ? 1 : Math.max(0.5, 1 - A_DAY * (gap - SAME_NEWS));
  }

  /** The terms that make two leads alike, the most telling first. */
  List<String> sharedTerms(Sketch other, Lexicon lexicon, int count) {
    return lead.shared(other.lead, count).stream().map(lexicon::term).toList();
  }
}
