package org.readout.article;

import java.util.Locale;

/**
 * One credited author.
 *
 * @param name as printed, without "By"
 */
public record Credit(String name, Kind kind) {

  /** What stands behind a byline. */
  public enum Kind {
    PERSON,
    AGENCY,
    OUTLET,
    DESK;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
