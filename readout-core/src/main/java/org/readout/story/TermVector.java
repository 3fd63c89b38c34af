package org.readout.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Weighted terms, scaled to length 1. Two arrays side by side, in the order of the terms' numbers: stories compare millions of pairs.
 */
final class TermVector {

  /** Function words and the like: terms less rare than this tell nothing. A name is exempt, for its rarity depends on its company. */
  private static final double LEAST_RARITY = 1.2;

  private final int[] numbers;
  private final double[] weights;

  private TermVector(SortedMap<Integer, Double> weighted) {
    numbers = weighted.keySet().stream().mapToInt(Integer::intValue).toArray();
    weights = weighted.values().stream().mapToDouble(Double::doubleValue).toArray();
    var squares = 0.0;
    for (var weight : weights) squares += weight * weight;
    var length = Math.sqrt(squares);
    if (length > 0) for (var i = 0; i < weights.length; i++) weights[i] /= length;
  }

  /** Each term weighs (1 + ln count) rarity^sharpness. */
  static TermVector of(
      Map<String, Integer> counts, Set<String> names, Lexicon lexicon, double sharpness) {
    var weighted = new TreeMap<Integer, Double>();
    counts.forEach((term, count) -> {
      var isName = names.contains(term);
      var rarity = lexicon.rarity(term, isName);
      if (isName || rarity >= LEAST_RARITY)
        weighted.put(
            lexicon.number(term), (1 + StrictMath.log(count)) * StrictMath.pow(rarity, sharpness));
    });
    return new TermVector(weighted);
  }

  /** All terms weigh the same. */
  static TermVector of(Set<String> terms, Lexicon lexicon) {
    var weighted = new TreeMap<Integer, Double>();
    for (var term : terms) weighted.put(lexicon.number(term), 1.0);
    return new TermVector(weighted);
  }

  /** 0 to 1; summed in the terms' order, so that it is the same from both sides. */
  double cosine(TermVector other) {
    var sum = 0.0;
    for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
      var order = numbers[i] - other.numbers[j];
      if (order == 0) sum += weights[i] * other.weights[j];
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return Math.min(1, sum);
  }

  /** The numbers of the heaviest terms, heaviest first. */
  List<Integer> heaviest(int count) {
    var places = new int[Math.min(count, numbers.length)];
    var held = 0;
    for (var i = 0; i < numbers.length; i++) {
      var place = held;
      while (place > 0 && weights[places[place - 1]] < weights[i]) place--;
      if (place == places.length) continue;
      if (held < places.length) held++;
      System.arraycopy(places, place, places, place + 1, held - place - 1);
      places[place] = i;
    }
    return IntStream.of(places).mapToObj(i -> numbers[i]).toList();
  }

  /** The numbers of the terms that make the two alike, the most telling first. */
  List<Integer> shared(TermVector other, int count) {
    var telling = new TreeMap<Integer, Double>();
    for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
      var order = numbers[i] - other.numbers[j];
      if (order == 0) telling.put(numbers[i], weights[i] * other.weights[j]);
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return telling.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }
}
