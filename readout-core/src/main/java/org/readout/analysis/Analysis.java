package org.readout.analysis;

import java.util.List;
import org.readout.text.ArticleId;

/**
 * What an article's text is made of.
 *
 * @param article whose text it is
 * @param sentences in reading order; every word of the text is in exactly one
 * @param entities by {@link Entity#index}
 * @param mentions in reading order
 * @param times in reading order
 * @param quantities in reading order, dates left out
 */
public record Analysis(
    ArticleId article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Quantity> quantities) {

  public Analysis {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}
