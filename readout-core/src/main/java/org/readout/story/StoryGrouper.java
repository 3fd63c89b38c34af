package org.readout.story;

import java.util.HashMap;
import java.util.List;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.reprint.Reprint;
import org.readout.text.ArticleId;

/**
 * Groups articles into stories and stories into storylines: average-link trees over the pairs that share heavy terms, cut where learnt
 * weights say that two parts tell of two happenings. Copies of one text are one article until the stories are cut.
 *
 * <p>Immutable and safe to share between threads. The same articles in any order give the same stories, and so do the same articles with
 * every name replaced by another.
 */
public final class StoryGrouper {

  private final MergeWeights weights;

  /** With the shipped weights. */
  public StoryGrouper() {
    this(MergeWeights.shipped());
  }

  public StoryGrouper(MergeWeights weights) {
    this.weights = weights;
  }

  /**
   * @param articles in any order
   * @param analyses one for each article, in the articles' order
   */
  public Grouping group(List<Article> articles, List<Analysis> analyses, List<Reprint> reprints) {
    var analysisOf = new HashMap<ArticleId, Analysis>();
    for (var analysis : analyses) analysisOf.put(analysis.article(), analysis);
    var words = new HashMap<ArticleId, ArticleWords>();
    for (var article : articles) {
      var analysis = analysisOf.get(article.id());
      if (analysis != null) words.put(article.id(), ArticleWords.of(article, analysis));
    }
    var likenesses = Likenesses.of(articles, words, reprints);
    var drafts = new Drafts(likenesses, weights, analysisOf);
    var stories = new StoryCutter(weights).cut(likenesses);
    return new Storylines(stories.stream().map(drafts::draft).toList()).join();
  }
}
