package org.readout.eval;

import java.util.Locale;

/** The parts of an attribution. */
enum Role {
  SOURCE,
  CUE,
  CONTENT;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
