package org.readout.analysis;

import java.util.List;
import org.readout.text.Span;

/**
 * A sentence of the text.
 *
 * @param span without white space at its ends
 * @param paragraph number of its paragraph, from 0
 * @param tokens its tokens in reading order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
