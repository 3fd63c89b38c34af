package org.readout.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * One thing asserted: a piece of an attribution's content, or of a sentence in the outlet's own voice.
 *
 * @param article whose text the spans point into
 * @param spans its words, in reading order; more than one where a subject or cue stands apart from what it governs
 * @param sentence number of the sentence it stands in (its first words), from 0
 * @param attribution whose content it is a piece of; null in the outlet's own voice
 * @param form how it is said
 */
public record Proposition(
    ArticleId article,
    List<Span> spans,
    int sentence,
    @Nullable AttributionId attribution,
    Form form) {

  public Proposition {
    if (spans.isEmpty()) throw new IllegalArgumentException("a proposition needs words");
    if ((attribution == null) != (form == Form.OWN))
      throw new IllegalArgumentException(
          "own voice and only own voice has no attribution, got " + form + ", " + attribution);
    spans = List.copyOf(spans);
  }
}
