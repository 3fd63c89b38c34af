package org.readout.attribution;

import java.util.Locale;

/** What the cue says about the saying. */
public enum Certainty {
  SAID,
  CLAIMED,
  DENIED,
  CONFIRMED,
  SUGGESTED,
  ASKED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
