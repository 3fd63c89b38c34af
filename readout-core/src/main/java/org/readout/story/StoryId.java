package org.readout.story;

/** Names one story of an edition; derived from its members. */
public record StoryId(String value) implements Comparable<StoryId> {
  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
