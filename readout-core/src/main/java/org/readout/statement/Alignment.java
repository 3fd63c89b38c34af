package org.readout.statement;

import java.util.List;
import org.readout.story.StoryId;

/**
 * What the stories' reports say, aligned.
 *
 * @param origins of all stories, sorted by story and id
 * @param statements of all stories, in story order, the best carried first within a story
 */
public record Alignment(List<StoryOrigins> origins, List<Statement> statements) {
  public Alignment {
    origins = List.copyOf(origins);
    statements = List.copyOf(statements);
  }

  /** The origins one story's carriers relay. */
  public record StoryOrigins(StoryId story, List<Origin> origins) {
    public StoryOrigins {
      origins = List.copyOf(origins);
    }
  }
}
