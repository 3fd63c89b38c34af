package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.reprint.Reprint;
import org.readout.text.ArticleId;
import org.readout.text.AverageLink;
import org.readout.text.AverageLink.Parting;
import org.readout.text.TermWeights;

/**
 * Groups articles into stories and stories into storylines: average-link clustering over the pairs that share heavy terms, then parted
 * where two groups of reports are less alike than each is in itself. Copies of one text are one article until the stories are cut.
 *
 * <p>Immutable and safe to share between threads. The same articles in any order give the same stories, and so do the same articles with
 * every name replaced by another.
 */
public final class StoryGrouper {

  /** Least mean likeness of one story: what nothing else competes for may be loose. Between .06 and .12 the story corpora's mean moves by .003. */
  static final double ONE_STORY = 0.1;

  /**
   * Reports of a later event share its matter's words and names with the reports of the first: told by likeness alone they are one
   * story, told by what holds two groups together they are two. Chosen with the weights of {@link Sketch}.
   */
  private static final Parting PARTING = new Parting(0.6, 0.15, 0.5);

  /** Pairs less alike are not remembered, and count as not alike at all. */
  private static final double LEAST = 0.02;

  private final TermWeights table = TermWeights.shipped();

  /**
   * @param articles in any order
   * @param analyses one for each article, in the articles' order
   */
  public Grouping group(List<Article> articles, List<Analysis> analyses, List<Reprint> reprints) {
    var analysisOf = new HashMap<ArticleId, Analysis>();
    for (var analysis : analyses) analysisOf.put(analysis.article(), analysis);
    var sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    var copies = Copies.of(sorted);
    var words = new ArrayList<ArticleWords>();
    for (var each : copies) {
      var article = sorted.get(each.first());
      words.add(ArticleWords.of(article, analysis(article, analysisOf), table));
    }
    var lexicon = new Lexicon(table, words);
    var sketches = new ArrayList<Sketch>();
    for (var i = 0; i < copies.size(); i++)
      sketches.add(Sketch.of(sorted.get(copies.get(i).first()), words.get(i), lexicon));

    var link = new AverageLink(sketches.size(), ONE_STORY, PARTING);
    for (var pair : Candidates.among(sketches)) {
      var likeness = sketches.get(pair[0]).likeness(sketches.get(pair[1]));
      if (likeness >= LEAST) link.link(pair[0], pair[1], likeness);
    }
    linkReprints(link, copies, sorted, reprints);

    var drafts = new Drafts(sorted, copies, sketches, lexicon, analysisOf);
    return new Storylines(link.clusters().stream().map(drafts::draft).toList()).join();
  }

  /** A report that repeats another's prose tells what that tells, whatever it leaves out. */
  private static void linkReprints(
      AverageLink link, List<Copies> copies, List<Article> articles, List<Reprint> reprints) {
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
            Sketch.bounded(Math.max(reprint.sharedFrom(), reprint.sharedTo())),
            Math::max);
    }
    strongest.forEach((pair, likeness) -> link.link(pair.get(0), pair.get(1), likeness));
  }

  private static Analysis analysis(Article article, Map<ArticleId, Analysis> analyses) {
    var analysis = analyses.get(article.id());
    if (analysis == null)
      throw new IllegalArgumentException(
          "need an analysis of each article, " + article.id() + " has none");
    return analysis;
  }
}
