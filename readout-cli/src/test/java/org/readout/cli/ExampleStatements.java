package org.readout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.readout.article.Article;
import org.readout.publish.Edition;
import org.readout.statement.Carrier;
import org.readout.statement.Statement;
import org.readout.text.Span;

/** Finds the statements of an edition that {@code examples-expected.json} describes. */
final class ExampleStatements {

  private final Edition edition;
  private final Map<String, Article> reports;

  /** @param reports by the name they have in the expectations */
  ExampleStatements(Edition edition, Map<String, Article> reports) {
    this.edition = edition;
    this.reports = reports;
  }

  /** Whether one statement has just these carriers, and that verdict, flag and number of origins. */
  boolean isWhole(JsonNode expected) {
    return edition.alignment().statements().stream()
        .anyMatch(statement ->
            carriers(expected, statement) == expected.path("carriers").size()
                && statement.carriers().size() == expected.path("carriers").size()
                && statement.origins().size() == expected.path("origins").asInt()
                && statement.verdict().label().equals(expected.path("verdict").asText())
                && statement.contested() == expected.path("contested").asBoolean());
  }

  /** How many of its carriers stand in one statement, at best. */
  int gathered(JsonNode expected) {
    return edition.alignment().statements().stream()
        .mapToInt(statement -> carriers(expected, statement))
        .max()
        .orElse(0);
  }

  private int carriers(JsonNode expected, Statement statement) {
    return (int) StreamSupport.stream(expected.path("carriers").spliterator(), false)
        .filter(carrier -> statement.carriers().stream().anyMatch(one -> carries(one, carrier)))
        .count();
  }

  private boolean carries(Carrier carrier, JsonNode expected) {
    var article = reports.get(expected.path("report").asText());
    if (article == null || !article.id().equals(carrier.article())) return false;
    var phrase = expected.path("phrase").asText();
    var at = article.text().indexOf(phrase);
    var place = new Span(at, at + phrase.length());
    return carrier.spans().stream()
        .anyMatch(span -> span.start() < place.end() && place.start() < span.end());
  }
}
