package org.readout.eval;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well the sets were read.
 *
 * @param rows by set, in the order scored
 * @param skipped sets that are not there, with the reason
 */
public record EvalReport(List<Row> rows, List<Skipped> skipped) {
  public EvalReport {
    rows = List.copyOf(rows);
    skipped = List.copyOf(skipped);
  }

  /** Whether nothing fell below its floor. Floors of skipped sets and of other corpora were not tried. */
  public boolean passed() {
    return rows.stream().noneMatch(row -> row.outcome() == Outcome.FAILED);
  }

  /**
   * One figure.
   *
   * @param digest of the set's files, which tells for which corpus a floor holds
   * @param figure its name in the tables of measures and floors
   * @param measure its label
   * @param ours between 0 and 1
   * @param peer the best other program; null when none was measured
   * @param floor below it (or above, where lower is better) the row fails; null when it has none
   */
  public record Row(
      String set,
      String digest,
      String figure,
      String measure,
      double ours,
      @Nullable Peer peer,
      @Nullable Double floor,
      Outcome outcome) {}

  /** Another program's figure. */
  public record Peer(String name, double value) {}

  /** A set that was not scored. */
  public record Skipped(String set, String reason) {}

  /** How a figure stands to its floor. */
  public enum Outcome {
    PASSED,
    FAILED,
    /** Nobody has set a floor. */
    NO_FLOOR,
    /** The floor was set on other files: nothing can be said. */
    OTHER_CORPUS;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One table for a terminal. */
  public String text() {
    return ReportText.of(this);
  }

  /** The same as JSON. */
  public String json() {
    return ReportJson.of(this);
  }
}
