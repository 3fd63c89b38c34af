package org.readout.article;

import java.util.Locale;

/** What publishes. */
enum OutletKind {
  /** Writes for others to print; a paper's report that it signs is its own. */
  AGENCY,
  NEWSPAPER,
  MAGAZINE,
  BROADCASTER,
  /** On the web alone. */
  DIGITAL;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
