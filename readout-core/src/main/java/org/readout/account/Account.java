package org.readout.account;

import java.util.List;
import org.readout.story.StoryId;

/** Our text on a story. */
public record Account(StoryId story, List<Section> sections) {
  public Account {
    sections = List.copyOf(sections);
  }
}
