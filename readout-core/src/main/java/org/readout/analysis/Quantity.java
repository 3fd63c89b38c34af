package org.readout.analysis;

import org.readout.text.Span;

/**
 * A number with its meaning.
 *
 * @param span the words, with relation and unit: "at least 12 people"
 * @param low the least it may be
 * @param high the most it may be; equal to {@code low} for a plain number
 * @param relation how the words relate to the number
 * @param unit what is counted, folded and singular ("people", "km", "percent", "USD"); empty when nothing is named
 */
public record Quantity(Span span, double low, double high, Relation relation, String unit) {

  /** How a printed number relates to the true one. */
  public enum Relation {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    RANGE
  }
}
