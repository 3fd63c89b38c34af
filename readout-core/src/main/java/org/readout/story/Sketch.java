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
 * @param opening the words of its headline and first page
 * @param plainLead the words of its lead, weighed as news at large weighs them and not by the company
 * @param names the rarity of each of its names, by the name's number
 */
record Sketch(
    Article article,
    Day day,
    TermVector lead,
    TermVector opening,
    TermVector plainLead,
    SortedMap<Integer, Double> names) {

  /** What a whole matter is about weighs less than what one happening is about: rare terms weigh more than their rarity. */
  private static final double SHARPNESS = 1.5;

  /** Two reports in two languages share at least so many names when they tell of one happening; fewer stand in many reports. */
  private static final int SHARED_NAMES = 3;

  static Sketch of(Article article, ArticleWords words, Lexicon lexicon) {
    return new Sketch(
        article,
        Day.of(article.published()),
        TermVector.of(words.lead(), words, lexicon, SHARPNESS),
        TermVector.of(words.opening(), words, lexicon, SHARPNESS),
        TermVector.plain(words.lead(), words, lexicon, SHARPNESS),
        names(words, lexicon));
  }

  private static SortedMap<Integer, Double> names(ArticleWords words, Lexicon lexicon) {
    var names = new TreeMap<Integer, Double>();
    for (var name : words.names())
      names.put(lexicon.number(name), lexicon.rarity(name, true, words.weights()));
    return names;
  }

  String language() {
    return article.language();
  }

  /**
   * How alike two articles are as reports of one happening, 0 to 1: in their words, and where they are in two languages in the names they
   * share, if that is more. Chosen with {@link Lexicon}'s bounds on the development parts of six story corpora, one setting for all: by the
   * threshold that suits each set best, lead and opening together find as much as with the full text and two-word phrases beside them.
   */
  double likeness(Sketch other) {
    var alike = wordLikeness(other);
    return language().equals(other.language()) ? alike : Math.max(alike, sharedNames(other));
  }

  /** The mean of the cosines of leads and openings, 0 to 1. */
  double wordLikeness(Sketch other) {
    return (lead.cosine(other.lead) + opening.cosine(other.opening)) / 2;
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

  /** The terms that make two leads alike, the most telling first. */
  List<String> sharedTerms(Sketch other, Lexicon lexicon, int count) {
    return lead.shared(other.lead, count).stream().map(lexicon::term).toList();
  }
}
