package org.readout.story;

import java.util.List;
import java.util.Map;
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

  private TermVector(int[] numbers, double[] weights) {
    this.numbers = numbers;
    this.weights = weights;
  }

  /**
   * Each term weighs (1 + ln count) rarity^sharpness, and the whole is scaled to length 1. Terms that stand in this report alone take their
   * part of the length and are then left out: nobody shares them.
   */
  static TermVector of(
      Map<String, Integer> counts, ArticleWords words, Lexicon lexicon, double sharpness) {
    return weighed(
        counts,
        words,
        lexicon,
        sharpness,
        (term, isName) -> lexicon.rarity(term, isName, words.weights()));
  }

  /** The same, but words weigh what the language's table says; only names are weighed by the company. */
  static TermVector plain(
      Map<String, Integer> counts, ArticleWords words, Lexicon lexicon, double sharpness) {
    return weighed(
        counts,
        words,
        lexicon,
        sharpness,
        (term, isName) -> isName ? lexicon.nameRarity(term) : words.weights().of(term));
  }

  private interface Rarity {
    double of(String term, boolean isName);
  }

  private static TermVector weighed(
      Map<String, Integer> counts,
      ArticleWords words,
      Lexicon lexicon,
      double sharpness,
      Rarity rarities) {
    var weighted = new TreeMap<Integer, Double>();
    var squares = 0.0;
    for (var each : counts.entrySet()) {
      var term = each.getKey();
      var isName = words.names().contains(term);
      var rarity = rarities.of(term, isName);
      if (!isName && rarity < LEAST_RARITY) continue;
      var weight = (1 + StrictMath.log(each.getValue())) * StrictMath.pow(rarity, sharpness);
      squares += weight * weight;
      if (lexicon.holders(term) > 1) weighted.put(lexicon.number(term), weight);
    }
    var length = Math.sqrt(squares);
    return new TermVector(
        weighted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weighted.values().stream().mapToDouble(weight -> weight / length).toArray());
  }

  /** Adds each term's weight to the place of its number. */
  void addTo(double[] sums) {
    for (var i = 0; i < numbers.length; i++) sums[numbers[i]] += weights[i];
  }

  /** The square of what is left of the length, 0 to 1. */
  double square() {
    var square = 0.0;
    for (var weight : weights) square += weight * weight;
    return square;
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
