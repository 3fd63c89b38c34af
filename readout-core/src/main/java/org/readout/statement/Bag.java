package org.readout.statement;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighted keys, each once, ascending. Weights are at least 0.
 *
 * @param keys of the story's vocabulary
 * @param weights beside them
 */
record Bag(int[] keys, double[] weights) {

  static Bag of(Map<Integer, Double> weighted) {
    var sorted = new TreeMap<>(weighted);
    return new Bag(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  double mass() {
    var sum = 0.0;
    for (var weight : weights) sum += weight;
    return sum;
  }

  double norm() {
    var sum = 0.0;
    for (var weight : weights) sum += weight * weight;
    return Math.sqrt(sum);
  }

  boolean holds(int key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bag bag
        && Arrays.equals(keys, bag.keys)
        && Arrays.equals(weights, bag.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return Arrays.toString(keys);
  }
}
