package org.readout.statement;

/** Names one statement of an edition; derived from its carriers. */
public record StatementId(String value) implements Comparable<StatementId> {
  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
