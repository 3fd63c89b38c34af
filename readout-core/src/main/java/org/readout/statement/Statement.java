package org.readout.statement;

import java.util.List;
import org.readout.story.StoryId;

/**
 * One proposition with all its carriers.
 *
 * @param text one carrier's passage, verbatim
 * @param speakers who says it, resolved across the story
 * @param carriers sorted by article and place
 * @param wordings the distinct ways it is put; every carrier is in exactly one
 * @param origins the distinct known origins of its carriers
 * @param contested whether a difference that is no update, or a contradicting statement, stands against it
 * @param reasons for the verdict, as plain sentences a reader can check
 */
public record Statement(
    StatementId id,
    StoryId story,
    String text,
    List<StatementSpeaker> speakers,
    List<Carrier> carriers,
    List<Wording> wordings,
    List<OriginId> origins,
    Verdict verdict,
    boolean contested,
    List<String> reasons,
    List<Difference> differences,
    List<Relation> related) {

  public Statement {
    if (carriers.isEmpty())
      throw new IllegalArgumentException("a statement needs carriers, " + id + " has none");
    speakers = List.copyOf(speakers);
    carriers = List.copyOf(carriers);
    wordings = List.copyOf(wordings);
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
    differences = List.copyOf(differences);
    related = List.copyOf(related);
  }
}
