package org.readout.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Article;
import org.readout.reprint.Reprint;
import org.readout.text.ArticleId;

/**
 * A collection compared: the index that stories are cut from. It holds no decision; {@link StoryCutter} makes them.
 *
 * @param articles sorted by id
 * @param copies of the articles
 * @param lexicon the terms of all
 * @param sketches one for each of the copies
 * @param links pairs of copies that are alike at all, the lower number first, ascending
 * @param background how alike strangers are
 */
record Likenesses(
    List<Article> articles,
    List<Copies> copies,
    Lexicon lexicon,
    List<Sketch> sketches,
    List<Link> links,
    double background) {

  /** Pairs less alike are not remembered, and count as not alike at all. */
  private static final double LEAST = 0.01;

  /** @param likeness 0 to 1 */
  record Link(int one, int other, double likeness) {}

  /**
   * @param articles in any order
   * @param wordsOf of each article
   */
  static Likenesses of(
      Collection<Article> articles, Map<ArticleId, ArticleWords> wordsOf, List<Reprint> reprints) {
    var sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    var copies = Copies.of(sorted);
    var words = new ArrayList<ArticleWords>();
    for (var each : copies) words.add(wordsOf(sorted.get(each.first()), wordsOf));
    var lexicon = new Lexicon(words);
    var sketches = new ArrayList<Sketch>();
    for (var i = 0; i < copies.size(); i++)
      sketches.add(Sketch.of(sorted.get(copies.get(i).first()), words.get(i), lexicon));

    var background = new Background(sketches, lexicon.size());
    var repeated = repeated(copies, sorted, reprints);
    var links = new ArrayList<Link>();
    for (var pair : Candidates.among(sketches)) {
      var one = sketches.get(pair[0]);
      var other = sketches.get(pair[1]);
      background.compared(one.wordLikeness(other));
      var shared = repeated.remove(List.of(pair[0], pair[1]));
      var likeness = shared == null ? one.likeness(other) : shared;
      if (likeness >= LEAST) links.add(new Link(pair[0], pair[1], likeness));
    }
    repeated.forEach((pair, shared) -> links.add(new Link(pair.get(0), pair.get(1), shared)));
    return new Likenesses(sorted, copies, lexicon, sketches, links, background.likeness());
  }

  /** A report that repeats another's prose tells what that tells, whatever it leaves out: the greater share, by pair of copies. */
  private static Map<List<Integer>, Double> repeated(
      List<Copies> copies, List<Article> articles, List<Reprint> reprints) {
    Map<ArticleId, Integer> numbers = new HashMap<>();
    for (var i = 0; i < copies.size(); i++)
      for (var number : copies.get(i).all()) numbers.put(articles.get(number).id(), i);
    var strongest = new HashMap<List<Integer>, Double>();
    for (var reprint : reprints) {
      var from = numbers.get(reprint.from());
      var to = numbers.get(reprint.to());
      if (from == null || to == null || from.equals(to)) continue;
      if (reprint.decided() && reprint.kind() == Reprint.Kind.WHOLE)
        strongest.merge(
            List.of(Math.min(from, to), Math.max(from, to)),
            Math.max(reprint.sharedFrom(), reprint.sharedTo()),
            Math::max);
    }
    return strongest;
  }

  private static ArticleWords wordsOf(Article article, Map<ArticleId, ArticleWords> words) {
    var of = words.get(article.id());
    if (of == null)
      throw new IllegalArgumentException(
          "need an analysis of each article, " + article.id() + " has none");
    return of;
  }
}
