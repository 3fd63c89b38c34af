package org.readout.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.attribution.Attribution;
import org.readout.attribution.AttributionId;
import org.readout.attribution.Attributions;
import org.readout.text.Span;

/** One report of a story with all that earlier stages found in it. */
final class Report {

  private final Article article;
  private final Analysis analysis;
  private final Attributions attributions;
  private final List<Attribution> sayings;
  private final Map<AttributionId, Attribution> byId = new HashMap<>();

  Report(Article article, Analysis analysis, Attributions attributions) {
    this.article = article;
    this.analysis = analysis;
    this.attributions = attributions;
    sayings = attributions.asserting();
    for (var attribution : attributions.attributions()) byId.put(attribution.id(), attribution);
  }

  Article article() {
    return article;
  }

  Analysis analysis() {
    return analysis;
  }

  Attributions attributions() {
    return attributions;
  }

  /** The attributions by which something is asserted. */
  List<Attribution> sayings() {
    return sayings;
  }

  /** The attribution of that id; null for null. */
  @Nullable
  Attribution attribution(@Nullable AttributionId id) {
    return id == null ? null : byId.get(id);
  }

  String words(Span span) {
    return span.of(article.text());
  }
}
