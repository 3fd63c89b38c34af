package org.readout.story;

import java.util.List;

/** All stories, sorted by storyline and time, and the storylines that join them. Every article that goes on is in exactly one story. */
public record Grouping(List<Story> stories, List<Storyline> storylines) {
  public Grouping {
    stories = List.copyOf(stories);
    storylines = List.copyOf(storylines);
  }
}
