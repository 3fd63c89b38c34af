package org.readout.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scorer found, by name.
 *
 * @param values in the scorer's order; shares lie between 0 and 1, the rest are counts
 */
record Figures(Map<String, Double> values) {

  Figures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  double get(String name) {
    var value = values.get(name);
    if (value == null)
      throw new IllegalArgumentException("no figure " + name + " among " + values.keySet());
    return value;
  }

  /** These and one more. */
  Figures with(String name, double value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Figures(more);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The harmonic mean of two shares; 0 when both are. */
  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** A part of a whole; 0 of nothing. */
  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
