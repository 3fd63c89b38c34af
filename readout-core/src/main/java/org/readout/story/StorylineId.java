package org.readout.story;

/** Names one storyline of an edition; derived from its stories. */
public record StorylineId(String value) implements Comparable<StorylineId> {
  @Override
  public int compareTo(StorylineId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
