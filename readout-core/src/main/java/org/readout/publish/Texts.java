package org.readout.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Article;
import org.readout.text.ArticleId;
import org.readout.text.CodePoints;

/** The articles of an edition by id, and their offsets in code points. For one thread. */
final class Texts {

  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, CodePoints> points = new HashMap<>();

  Texts(List<Article> articles) {
    for (var article : articles) this.articles.put(article.id(), article);
  }

  Article article(ArticleId id) {
    var article = articles.get(id);
    if (article == null) throw new IllegalArgumentException("no article of the edition: " + id);
    return article;
  }

  CodePoints points(ArticleId id) {
    return points.computeIfAbsent(id, known -> new CodePoints(article(known).text()));
  }
}
