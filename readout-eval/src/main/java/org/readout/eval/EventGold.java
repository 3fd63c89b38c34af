package org.readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * What the reports of one event say, annotated by reading. All spans count code points.
 *
 * @param set the folder of stories the reports are in
 * @param cluster their cluster there
 * @param digests SHA-256 of each report's text, in the gold's order
 */
record EventGold(
    String set,
    String cluster,
    Map<ArticleId, String> digests,
    List<GoldStatement> statements,
    List<GoldDifference> differences) {

  EventGold {
    statements = List.copyOf(statements);
    differences = List.copyOf(differences);
  }

  /**
   * One proposition with its passages.
   *
   * @param speaker alternatives parted by semicolons, what follows a comma in one describes it; null when nobody says it
   */
  record GoldStatement(
      String id, @Nullable String speaker, String verdict, boolean contested, List<Part> parts) {
    GoldStatement {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One passage.
   *
   * @param origin null in the outlet's own voice and when unknown
   * @param note {@code piece} for a part of a longer sentence, {@code unnamed} for a source without a name; null otherwise
   * @param speaker goes before the statement's; null when it has none of its own
   */
  record Part(
      ArticleId article,
      List<Span> spans,
      @Nullable String origin,
      String form,
      @Nullable String note,
      @Nullable String speaker) {
    Part {
      spans = Span.merged(spans);
    }
  }

  /** A point reports differ on. */
  record GoldDifference(String kind, List<GoldValue> values) {
    GoldDifference {
      values = List.copyOf(values);
    }
  }

  /** One of its values and where it is told. */
  record GoldValue(String value, List<Place> places) {
    GoldValue {
      places = List.copyOf(places);
    }
  }

  /** A span of a report. */
  record Place(ArticleId article, Span span) {}

  static EventGold read(JsonNode gold) {
    var digests = new LinkedHashMap<ArticleId, String>();
    for (var doc : gold.path("docs"))
      digests.put(new ArticleId(doc.path("id").asText()), doc.path("sha256").asText());
    var statements = new ArrayList<GoldStatement>();
    for (var statement : gold.path("statements"))
      statements.add(new GoldStatement(
          statement.path("id").asText(),
          text(statement.path("speaker")),
          statement.path("verdict").asText(),
          statement.path("contested").asBoolean(),
          parts(statement.path("parts"))));
    var differences = new ArrayList<GoldDifference>();
    for (var difference : gold.path("differences"))
      differences.add(
          new GoldDifference(difference.path("kind").asText(), values(difference.path("values"))));
    return new EventGold(
        gold.path("set").asText(), gold.path("cluster").asText(), digests, statements, differences);
  }

  private static List<Part> parts(JsonNode nodes) {
    var parts = new ArrayList<Part>();
    for (var node : nodes) {
      var spans = new ArrayList<Span>();
      for (var ends : node.path("spans")) spans.add(span(ends));
      parts.add(new Part(
          new ArticleId(node.path("doc").asText()),
          spans,
          text(node.path("origin")),
          node.path("form").asText(),
          text(node.path("note")),
          text(node.path("speaker"))));
    }
    return parts;
  }

  private static List<GoldValue> values(JsonNode nodes) {
    var values = new ArrayList<GoldValue>();
    for (var node : nodes) {
      var places = new ArrayList<Place>();
      for (var place : node.path("spans"))
        places.add(new Place(new ArticleId(place.path("doc").asText()), span(place.path("span"))));
      values.add(new GoldValue(node.path("value").asText(), places));
    }
    return values;
  }

  private static Span span(JsonNode ends) {
    return new Span(ends.path(0).asInt(), ends.path(1).asInt());
  }

  /** Null for what is missing, null or empty. */
  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.asText().isEmpty() ? node.asText() : null;
  }
}
