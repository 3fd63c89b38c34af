package org.readout.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.readout.article.Article;

/**
 * Articles with the same text, under whatever headline. One of them stands for all while stories are cut: copies have no vote of their
 * own, so that one more of them moves no other article, and ten thousand cost no more than one.
 *
 * @param first the number of the article that stands for the others
 * @param all the numbers of all of them, ascending, {@code first} among them
 */
record Copies(int first, List<Integer> all) {

  /** A shorter text may be a mere notice; two of them are copies only under the same headline. UTF-16 units. */
  private static final int TELLING = 200;

  Copies {
    all = List.copyOf(all);
  }

  /** Each article in exactly one, sorted by their first. */
  static List<Copies> of(List<Article> articles) {
    var byText = new LinkedHashMap<String, List<Integer>>();
    for (var i = 0; i < articles.size(); i++)
      byText.computeIfAbsent(key(articles.get(i)), text -> new ArrayList<>()).add(i);
    return byText.values().stream().map(all -> new Copies(all.get(0), all)).toList();
  }

  private static String key(Article article) {
    var text = article.text().strip();
    return text.length() >= TELLING ? text : article.headline().strip() + "\n" + text;
  }
}
