package org.readout.text;

import java.util.Locale;

/** The stages of a run, in the order they hand on their records. */
public enum Stage {
  INGEST,
  ARTICLE,
  ANALYSIS,
  ATTRIBUTION,
  REPRINT,
  STORY,
  STATEMENT,
  ACCOUNT,
  PUBLISH;

  /** As it stands in JSON: {@code ingest}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
