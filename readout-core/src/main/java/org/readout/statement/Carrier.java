package org.readout.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.attribution.AttributionId;
import org.readout.attribution.Form;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * One report's passage that asserts a statement.
 *
 * @param spans its words, in reading order
 * @param attribution the attribution whose content it is a piece of; null in the outlet's own voice
 * @param origin the utterance it relays; null when unknown, and then it counts for nothing
 * @param confidence chance that it asserts the statement and relays the origin, 0 to 1
 */
public record Carrier(
    ArticleId article,
    List<Span> spans,
    @Nullable AttributionId attribution,
    Form form,
    @Nullable OriginId origin,
    double confidence) {
  public Carrier {
    if (spans.isEmpty())
      throw new IllegalArgumentException("a carrier needs words, one of " + article + " has none");
    spans = List.copyOf(spans);
  }
}
