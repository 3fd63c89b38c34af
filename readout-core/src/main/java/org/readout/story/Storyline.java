package org.readout.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Happenings of one continuing matter.
 *
 * @param stories in order of time where dates tell it
 */
public record Storyline(StorylineId id, String headline, List<Part> stories) {
  public Storyline {
    stories = List.copyOf(stories);
  }

  /**
   * One story of it.
   *
   * @param link what links it to the one before, in words; null for the first
   */
  public record Part(StoryId id, @Nullable String link) {}
}
