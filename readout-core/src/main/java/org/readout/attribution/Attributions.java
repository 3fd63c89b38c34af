package org.readout.attribution;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;

/**
 * Who says what in one article.
 *
 * @param article whose words they are
 * @param attributions in reading order of their content
 * @param propositions in reading order: contents cut where a statement may end, and the sentences of the outlet's own voice cut likewise
 * @param voices one for each sentence of the analysis, in its order
 */
public record Attributions(
    ArticleId article,
    List<Attribution> attributions,
    List<Proposition> propositions,
    List<Voice> voices) {
  public Attributions {
    attributions = List.copyOf(attributions);
    propositions = List.copyOf(propositions);
    voices = List.copyOf(voices);
  }

  /** Those by which something is asserted. What somebody thinks or wants, and nobody says, is told in the outlet's own voice. */
  public List<Attribution> asserting() {
    var told = new HashSet<@Nullable AttributionId>();
    for (var proposition : propositions) told.add(proposition.attribution());
    return attributions.stream().filter(one -> told.contains(one.id())).toList();
  }
}
