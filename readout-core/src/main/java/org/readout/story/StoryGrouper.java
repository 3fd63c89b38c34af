package org.readout.story;

import java.util.List;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.reprint.Reprint;

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
    var index = new StoryIndex();
    index.add(articles, analyses);
    return index.cut(weights, reprints);
  }
}
