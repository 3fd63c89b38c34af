package org.readout.attribution;

import java.util.Locale;

/** Whose voice a sentence mostly speaks in. */
public enum Voice {
  OWN,
  ATTRIBUTED,
  QUOTED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
