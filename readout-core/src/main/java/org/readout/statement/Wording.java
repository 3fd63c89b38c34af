package org.readout.statement;

import java.util.List;
import java.util.Locale;

/**
 * One way the statement is put.
 *
 * @param text one carrier's words, verbatim; gaps between its spans shown as " ... "
 * @param carriers positions, from 0, in the statement's carriers
 * @param kind how it stands to the statement's first wording; that one is {@link Kind#SAME}
 */
public record Wording(String text, List<Integer> carriers, Kind kind) {
  public Wording {
    carriers = List.copyOf(carriers);
  }

  /** How one wording stands to another. */
  public enum Kind {
    SAME,
    TRIMMED,
    ALTERED_QUOTATION,
    TRANSLATION,
    REWORDING;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
