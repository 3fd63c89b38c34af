package org.readout.statement;

import java.util.Locale;

/** How well a statement is founded. */
public enum Verdict {
  /** Origins of two or more different parties assert it, none relaying another. */
  CORROBORATED,
  /** One party's word, however many carriers. */
  SINGLE_ORIGIN,
  /** No known party, but told by known outlets in their own voice. */
  REPORTED,
  /** No known origin. */
  UNSOURCED;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
