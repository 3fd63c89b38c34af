package org.readout.attribution;

import java.util.Locale;

/** In what form something is said. */
public enum Form {
  /** All of it inside quotation marks. */
  DIRECT,
  /** None of it. */
  INDIRECT,
  /** Some of it. */
  MIXED,
  /** Goes on from an attribution before without naming its source. */
  CONTINUED,
  /** In the outlet's own voice; a carrier's form only, never an attribution's. */
  OWN;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
