package org.readout.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.reprint.Reprint;
import org.readout.text.ArticleId;

/**
 * What stories are cut from: articles and the words they are compared by, read once when an article is added. It decides nothing; what is cut from it
 * depends on what it holds and not on how that came in: one by one, in batches, in any order, or taken out and added again.
 *
 * <p>Not safe for threads.
 */
final class StoryIndex {

  private final Map<ArticleId, Article> articles = new TreeMap<>();
  private final Map<ArticleId, ArticleWords> words = new HashMap<>();
  private final Map<ArticleId, Analysis> analyses = new HashMap<>();

  /**
   * Adds articles, or replaces those known under their ids.
   *
   * @param ofThem one analysis for each article, in any order
   */
  void add(List<Article> added, List<Analysis> ofThem) {
    for (var analysis : ofThem) analyses.put(analysis.article(), analysis);
    for (var article : added) {
      var analysis = analyses.get(article.id());
      if (analysis == null)
        throw new IllegalArgumentException(
            "need an analysis of each article, " + article.id() + " has none");
      articles.put(article.id(), article);
      words.put(article.id(), ArticleWords.of(article, analysis));
    }
  }

  /** Takes an article out; nothing happens when it is not there. */
  void remove(ArticleId article) {
    articles.remove(article);
    words.remove(article);
    analyses.remove(article);
  }

  /** The stories of what it holds now. */
  Grouping cut(MergeWeights weights, List<Reprint> reprints) {
    var likenesses = Likenesses.of(articles.values(), words, reprints);
    var drafts = new Drafts(likenesses, weights, analyses);
    var stories = new StoryCutter(weights).cut(likenesses);
    return new Storylines(stories.stream().map(drafts::draft).toList()).join();
  }
}
