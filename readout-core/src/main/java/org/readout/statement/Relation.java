package org.readout.statement;

import java.util.Locale;

/** How another statement stands to this one. */
public record Relation(StatementId statement, Kind kind) {

  /** How two statements are related. */
  public enum Kind {
    CONTRADICTS,
    FOLLOWS,
    RELATED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
