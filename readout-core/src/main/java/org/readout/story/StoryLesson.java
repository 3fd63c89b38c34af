package org.readout.story;

import java.util.List;
import java.util.Map;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.text.ArticleId;

/**
 * A collection whose stories are known, to learn from.
 *
 * @param analyses one for each article, in the articles' order
 * @param stories of each article, by any name
 */
public record StoryLesson(
    List<Article> articles, List<Analysis> analyses, Map<ArticleId, String> stories) {

  public StoryLesson {
    if (articles.size() != analyses.size())
      throw new IllegalArgumentException(
          "need an analysis of each article, got " + analyses.size() + " of " + articles.size());
    for (var article : articles)
      if (!stories.containsKey(article.id()))
        throw new IllegalArgumentException("the story of " + article.id() + " is not known");
    articles = List.copyOf(articles);
    analyses = List.copyOf(analyses);
    stories = Map.copyOf(stories);
  }
}
