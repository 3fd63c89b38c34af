package org.readout.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.attribution.AttributionId;
import org.readout.publish.Edition;
import org.readout.statement.Relation.Kind;
import org.readout.statement.StatementSpeaker;
import org.readout.text.ArticleId;
import org.readout.text.CodePoints;
import org.readout.text.Span;

/**
 * What an edition says of its reports' statements, as far as it is scored. All spans count code points.
 *
 * @param texts of its articles
 */
record Told(Map<ArticleId, String> texts, List<ToldStatement> statements) {

  Told {
    statements = List.copyOf(statements);
  }

  /**
   * One statement.
   *
   * @param speakers their names
   * @param contradicts ids of the statements it contradicts
   */
  record ToldStatement(
      String id,
      List<String> speakers,
      List<ToldCarrier> carriers,
      String verdict,
      boolean contested,
      List<ToldDifference> differences,
      List<String> contradicts) {
    ToldStatement {
      speakers = List.copyOf(speakers);
      carriers = List.copyOf(carriers);
      differences = List.copyOf(differences);
      contradicts = List.copyOf(contradicts);
    }
  }

  /**
   * One carrier.
   *
   * @param speaker of the attribution it is a piece of; null when there is none or nobody is named
   */
  record ToldCarrier(
      ArticleId article,
      List<Span> spans,
      @Nullable String speaker,
      @Nullable String origin) {
    ToldCarrier {
      spans = Span.merged(spans);
    }
  }

  /**
   * A point its carriers differ on.
   *
   * @param values positions of the carriers of each value
   */
  record ToldDifference(String kind, List<List<Integer>> values) {
    ToldDifference {
      values = List.copyOf(values);
    }
  }

  static Told of(Edition edition) {
    var texts = new HashMap<ArticleId, String>();
    var points = new HashMap<ArticleId, CodePoints>();
    for (var article : edition.articles()) {
      texts.put(article.id(), article.text());
      points.put(article.id(), new CodePoints(article.text()));
    }
    var speakers = new HashMap<AttributionId, String>();
    for (var attributions : edition.attributions())
      for (var attribution : attributions.attributions())
        if (attribution.speaker() != null)
          speakers.put(attribution.id(), attribution.speaker().name());

    var statements = new ArrayList<ToldStatement>();
    for (var statement : edition.alignment().statements()) {
      var carriers = new ArrayList<ToldCarrier>();
      for (var carrier : statement.carriers()) {
        var inArticle = points.getOrDefault(carrier.article(), new CodePoints(""));
        carriers.add(new ToldCarrier(
            carrier.article(),
            carrier.spans().stream().map(inArticle::fromUnits).toList(),
            carrier.attribution() == null ? null : speakers.get(carrier.attribution()),
            carrier.origin() == null ? null : carrier.origin().value()));
      }
      statements.add(new ToldStatement(
          statement.id().value(),
          statement.speakers().stream().map(StatementSpeaker::name).toList(),
          carriers,
          statement.verdict().label(),
          statement.contested(),
          statement.differences().stream()
              .map(difference -> new ToldDifference(
                  difference.kind().label(),
                  difference.values().stream().map(value -> value.carriers()).toList()))
              .toList(),
          statement.related().stream()
              .filter(relation -> relation.kind() == Kind.CONTRADICTS)
              .map(relation -> relation.statement().value())
              .toList()));
    }
    return new Told(texts, statements);
  }
}
