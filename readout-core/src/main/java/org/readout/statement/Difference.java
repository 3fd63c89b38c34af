package org.readout.statement;

import java.util.List;
import java.util.Locale;

/**
 * A point on which the carriers of one statement differ.
 *
 * @param update whether a later value supersedes an earlier one: then nothing is contested
 * @param values at least two
 */
public record Difference(Kind kind, boolean update, List<Value> values) {
  public Difference {
    if (values.size() < 2)
      throw new IllegalArgumentException("a difference needs two values, got " + values.size());
    values = List.copyOf(values);
  }

  /** What differs. */
  public enum Kind {
    NUMBER,
    TIME,
    PLACE,
    NAME,
    ACTOR,
    CAUSE,
    POLARITY;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One of the values.
   *
   * @param value normalised: {@code 12}, {@code >=12}, {@code 2016-11-14}
   * @param text as one carrier prints it
   * @param carriers positions, from 0, in the statement's carriers
   */
  public record Value(String value, String text, List<Integer> carriers) {
    public Value {
      carriers = List.copyOf(carriers);
    }
  }
}
