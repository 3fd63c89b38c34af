package org.readout.publish;

import java.util.List;
import org.readout.account.Account;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.attribution.Attributions;
import org.readout.reprint.Reprint;
import org.readout.statement.Alignment;
import org.readout.story.Grouping;
import org.readout.text.Problem;

/**
 * Everything one run produced. Lists are in an order derived from their content: the order of inputs and the number of
 * workers change nothing.
 *
 * @param tally what became of the captures
 * @param articles sorted by address and id; those of kinds that do not go on are among them, without a story
 * @param analyses one for each article that goes on, in the articles' order
 * @param attributions likewise
 * @param problems sorted
 */
public record Edition(
    Engine engine,
    Tally tally,
    List<Article> articles,
    List<Analysis> analyses,
    List<Attributions> attributions,
    List<Reprint> reprints,
    Grouping grouping,
    Alignment alignment,
    List<Account> accounts,
    List<Problem> problems) {

  public Edition {
    articles = List.copyOf(articles);
    analyses = List.copyOf(analyses);
    attributions = List.copyOf(attributions);
    reprints = List.copyOf(reprints);
    accounts = List.copyOf(accounts);
    problems = List.copyOf(problems);
  }

  /** What became of the captures read: {@code read = articles + olderVersions + duplicates + refused}. */
  public record Tally(long read, long articles, long olderVersions, long duplicates, long refused) {
    public Tally {
      if (read != articles + olderVersions + duplicates + refused)
        throw new IllegalArgumentException(
            "captures vanished: read " + read + ", articles " + articles + ", older versions "
                + olderVersions + ", duplicates " + duplicates + ", refused " + refused);
    }
  }
}
