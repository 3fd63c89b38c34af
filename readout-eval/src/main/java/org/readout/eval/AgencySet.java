package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.Run;
import org.readout.article.AgencyCredit;
import org.readout.article.Article;
import org.readout.article.Credit;
import org.readout.attribution.Attributions;
import org.readout.reprint.Reprint;
import org.readout.reprint.ReprintFinder;
import org.readout.text.Terms;

/**
 * Reports of a few days, many of them an agency's. Nobody has marked who copied whom; so the agency an article prints is masked, one article at a
 * time, and must be recovered from the copies.
 *
 * <p>Scored are the articles that an agency signs or distributes and that have a fellow: another article crediting that agency which holds at least
 * {@value #CONTAINED} of the article's runs of {@value #RUN} words.
 *
 * @param name the folder that holds {@code docs.jsonl}
 */
record AgencySet(String name) implements ScoredSet {

  private static final int RUN = 8;
  private static final double CONTAINED = 0.3;

  @Override
  public List<Path> files(Path corpora) {
    var docs = corpora.resolve(name).resolve("docs.jsonl");
    return Files.isRegularFile(docs) ? List.of(docs) : List.of();
  }

  @Override
  public Figures score(Path corpora, Reading reading) throws IOException {
    var run = reading.run(corpora.resolve(name).resolve("docs.jsonl"));
    var articles = run.articles();
    var runs = articles.stream().map(article -> runs(article.text())).toList();
    var masked = 0;
    var told = 0;
    var right = 0;
    for (var i = 0; i < articles.size(); i++) {
      var houses = houses(articles.get(i));
      if (houses.isEmpty() || !hasFellow(i, houses, articles, runs)) continue;
      masked++;
      var found = recovered(i, run, runs);
      if (found.isEmpty()) continue;
      told++;
      if (houses.contains(found.get())) right++;
    }
    var values = new LinkedHashMap<String, Double>();
    values.put("masked", (double) masked);
    values.put("precision", Figures.share(right, told));
    values.put("recall", Figures.share(right, masked));
    return new Figures(values);
  }

  private static boolean hasFellow(
      int of, Set<String> houses, List<Article> articles, List<Set<String>> runs) {
    for (var i = 0; i < articles.size(); i++)
      if (i != of
          && contained(runs.get(of), runs.get(i)) >= CONTAINED
          && houses(articles.get(i)).stream().anyMatch(houses::contains)) return true;
    return false;
  }

  /** The house of the agency that the closest reprint names, once the article names none. */
  private static Optional<String> recovered(int of, Run run, List<Set<String>> runs) {
    var articles = new ArrayList<Article>();
    var attributions = new ArrayList<Attributions>();
    for (var i = 0; i < runs.size(); i++) {
      if (i != of && contained(runs.get(of), runs.get(i)) == 0) continue;
      var article = run.articles().get(i);
      articles.add(i == of ? masked(article) : article);
      attributions.add(run.attributions().get(i));
    }
    var id = run.articles().get(of).id();
    return new ReprintFinder()
        .find(articles, attributions).stream()
            .filter(reprint -> reprint.agency() != null && reprint.decided())
            .filter(reprint -> reprint.from().equals(id) || reprint.to().equals(id))
            .max(Comparator.comparingDouble(
                reprint -> shared(reprint, reprint.from().equals(id))))
            .map(Reprint::agency)
            .map(printed -> house(printed, articles));
  }

  private static double shared(Reprint reprint, boolean isFrom) {
    return isFrom ? reprint.sharedFrom() : reprint.sharedTo();
  }

  /** The usual name of an agency as one of the articles prints it. */
  private static String house(String printed, List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.agencyCredits().stream())
        .filter(credit -> credit.name().equals(printed))
        .map(AgencyCredit::house)
        .findFirst()
        .orElse(printed);
  }

  private static Set<String> houses(Article article) {
    return article.agencyCredits().stream()
        .filter(credit -> credit.role() != AgencyCredit.Role.CONTRIBUTOR)
        .map(AgencyCredit::house)
        .collect(Collectors.toSet());
  }

  private static double contained(Set<String> runs, Set<String> other) {
    return Figures.share(runs.stream().filter(other::contains).count(), runs.size());
  }

  private static Set<String> runs(String text) {
    var words = Terms.words(text);
    var runs = new HashSet<String>();
    for (var i = 0; i + RUN <= words.size(); i++)
      runs.add(words.subList(i, i + RUN).stream()
          .map(Terms.Word::term)
          .collect(Collectors.joining(" ")));
    return runs;
  }

  /** The same article as if it named no agency. */
  private static Article masked(Article article) {
    return new Article(
        article.id(),
        article.uri(),
        article.canonical(),
        article.outlet(),
        article.headline(),
        article.byline().stream()
            .filter(credit -> credit.kind() != Credit.Kind.AGENCY)
            .toList(),
        List.of(),
        null,
        article.language(),
        article.kind(),
        article.kindReason(),
        article.published(),
        article.updated(),
        article.captured(),
        article.text(),
        article.furniture());
  }
}
