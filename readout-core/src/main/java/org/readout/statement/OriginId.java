package org.readout.statement;

/** Names one origin of an edition; derived from its story, party and occasion. */
public record OriginId(String value) implements Comparable<OriginId> {
  @Override
  public int compareTo(OriginId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
