package org.readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.article.AgencyCredit;
import org.readout.article.Article;
import org.readout.article.Furniture;
import org.readout.publish.Edition;
import org.readout.statement.Carrier;
import org.readout.statement.Statement;
import org.readout.text.ArticleId;

/**
 * What the edition of a folder of reports, given as text, must yield: its stories and storylines; of each report the headline, the agencies, and every line of
 * the file in the text but those named as furniture; and statements that must be whole.
 *
 * <p>Lines are named by a few of their words ({@code out}: furniture; {@code kept}: words of a line, glued to furniture, that must stay; {@code either}: nothing is
 * asked), statements by words their carriers share.
 */
final class Expectations {

  private final Edition edition;
  private final Map<String, String> files;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<ArticleId, String> names = new HashMap<>();
  private final List<String> unmet = new ArrayList<>();

  /** @param files content of each report by file name */
  private Expectations(Edition edition, Map<String, String> files) {
    this.edition = edition;
    this.files = files;
    for (var article : edition.articles()) {
      var name = article.uri().substring(article.uri().lastIndexOf('/') + 1);
      articles.put(name, article);
      names.put(article.id(), name);
    }
  }

  /** @return what the edition lacks, one line each; empty when it has all */
  static List<String> unmet(JsonNode expected, Edition edition, Map<String, String> files) {
    var expectations = new Expectations(edition, files);
    expectations.stories(expected);
    for (var article : expected.path("articles")) expectations.article(article);
    for (var statement : expected.path("statements")) expectations.statement(statement);
    return expectations.unmet;
  }

  private void stories(JsonNode expected) {
    var wanted = new HashSet<List<String>>();
    for (var story : expected.path("stories")) wanted.add(texts(story));
    var found = new HashSet<List<String>>();
    for (var story : edition.grouping().stories())
      found.add(story.articles().stream()
          .map(id -> names.getOrDefault(id, ""))
          .sorted()
          .toList());
    if (!wanted.equals(found)) unmet.add("stories: want " + wanted + ", got " + found);
    var storylines = edition.grouping().storylines().size();
    if (storylines != expected.path("storylines").asInt())
      unmet.add("storylines: want " + expected.path("storylines") + ", got " + storylines);
  }

  private void article(JsonNode expected) {
    var file = expected.path("file").asText();
    var article = articles.get(file);
    var content = files.get(file);
    if (article == null || content == null) {
      unmet.add(file + ": not read");
      return;
    }
    if (!article.headline().contains(expected.path("headline").asText()))
      unmet.add(file + " headline: got " + article.headline());
    var agencies = article.agencyCredits().stream().map(AgencyCredit::name).toList();
    if (!new TreeSet<>(agencies).equals(new TreeSet<>(texts(expected.path("agencies")))))
      unmet.add(file + " agencies: want " + expected.path("agencies") + ", got " + agencies);
    lines(expected, file, article, content);
  }

  private void lines(JsonNode expected, String file, Article article, String content) {
    var text = ScorerText.squash(article.text());
    var out = texts(expected.path("out"));
    var either = texts(expected.path("either"));
    for (var words : out) {
      if (!content.contains(words)) unmet.add(file + ": the report has no line with " + words);
      if (text.contains(words)) unmet.add(file + ": furniture in the text: " + words);
      if (article.furniture().stream().noneMatch(block -> holds(block, words)))
        unmet.add(file + ": not among the furniture: " + words);
    }
    for (var words : texts(expected.path("kept")))
      if (!text.contains(words)) unmet.add(file + ": lost from the text: " + words);
    for (var line : content.lines().toList()) {
      var squashed = ScorerText.squash(line);
      if (squashed.isEmpty()
          || text.contains(squashed)
          || article.headline().contains(squashed)
          || (squashed.contains(article.headline()) && !article.headline().isEmpty())
          || out.stream().anyMatch(line::contains)
          || either.stream().anyMatch(line::contains)) continue;
      unmet.add(file + ": lost from the text: " + squashed);
    }
  }

  private static boolean holds(Furniture block, String words) {
    return ScorerText.squash(block.text()).contains(words);
  }

  private void statement(JsonNode expected) {
    var words = texts(expected.path("words"));
    var statements = edition.alignment().statements().stream()
        .filter(statement -> statement.carriers().stream()
            .anyMatch(carrier -> words.stream().allMatch(words(carrier)::contains)))
        .toList();
    if (statements.size() != 1) {
      unmet.add("statement " + words + ": want one, got " + statements.size() + ": "
          + statements.stream().map(this::reports).toList());
      return;
    }
    var statement = statements.get(0);
    if (reports(statement).size() != expected.path("reports").asInt())
      unmet.add("statement " + words + ": want " + expected.path("reports") + " reports, got "
          + reports(statement));
    if (statement.origins().size() != expected.path("origins").asInt())
      unmet.add("statement " + words + ": want " + expected.path("origins") + " origins, got "
          + statement.origins());
    if (statement.carriers().stream().anyMatch(carrier -> carrier.origin() == null))
      unmet.add("statement " + words + ": a carrier has no origin");
  }

  private Set<String> reports(Statement statement) {
    var reports = new TreeSet<String>();
    for (var carrier : statement.carriers()) reports.add(names.getOrDefault(carrier.article(), ""));
    return reports;
  }

  private String words(Carrier carrier) {
    var article = articles.get(names.getOrDefault(carrier.article(), ""));
    var words = new StringBuilder();
    if (article != null)
      for (var span : carrier.spans()) words.append(span.of(article.text())).append(' ');
    return ScorerText.squash(words.toString());
  }

  private static List<String> texts(JsonNode nodes) {
    var texts = new ArrayList<String>();
    for (var node : nodes) texts.add(node.asText());
    return texts;
  }
}
