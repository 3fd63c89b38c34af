package org.readout.article;

import java.util.Comparator;
import java.util.List;
import org.readout.text.ArticleId;
import org.readout.text.Problem;

/**
 * All captures, settled into articles, older versions, duplicates and refused ones.
 *
 * @param entries one for each capture, in input order
 * @param problems found while extracting
 */
public record Extraction(List<Entry> entries, List<Problem> problems) {

  public Extraction {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** What a capture is to the edition. */
  public enum Standing {
    ARTICLE,
    OLDER_VERSION,
    DUPLICATE,
    REFUSED
  }

  /**
   * A capture's article and its standing.
   *
   * @param of the article this is a version or duplicate of; its own id otherwise
   */
  public record Entry(Article article, Standing standing, ArticleId of) {}

  /** The edition's articles, sorted by address and id: the order of the inputs changes nothing. */
  public List<Article> articles() {
    return entries.stream()
        .filter(entry -> entry.standing() == Standing.ARTICLE)
        .map(Entry::article)
        .sorted(Comparator.comparing(Article::uri).thenComparing(Article::id))
        .toList();
  }

  public long count(Standing standing) {
    return entries.stream().filter(entry -> entry.standing() == standing).count();
  }
}
