package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.article.Article;
import org.readout.text.TermWeights;
import org.readout.text.Terms;

/**
 * An article's terms, weighted (1 + ln tf) idf^1.5 and scaled to length 1. The headline counts twice, and of the body the first part
 * alone, for news is told in falling order of weight and its tail is background that many stories share.
 */
final class TermVector {

  private static final int BODY_TERMS = 120;

  /**
   * How much more a rare term weighs than a common one. With the first 120 terms, 1.5 parts a call of two leaders from a later news
   * conference of one of them where 1 does not: what a whole matter is about weighs less than what one happening is about.
   */
  private static final double SHARPNESS = 1.5;

  /** Function words and the like: terms rarer than this tell nothing. */
  private static final double LEAST_WEIGHT = 1.2;

  private final Map<String, Double> weights = new TreeMap<>();

  TermVector(Article article, TermWeights table) {
    var counts = new HashMap<String, Integer>();
    for (var term : Terms.of(article.headline())) counts.merge(term, 2, Integer::sum);
    var body =
        Terms.of(article.text().substring(0, Math.min(article.text().length(), BODY_TERMS * 40)));
    for (var term : body.subList(0, Math.min(body.size(), BODY_TERMS)))
      counts.merge(term, 1, Integer::sum);
    var squares = 0.0;
    for (var entry : new TreeMap<>(counts).entrySet()) {
      var rarity = table.of(entry.getKey());
      if (rarity < LEAST_WEIGHT) continue;
      var weight = (1 + StrictMath.log(entry.getValue())) * StrictMath.pow(rarity, SHARPNESS);
      weights.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    var length = Math.sqrt(squares);
    if (length > 0) weights.replaceAll((term, weight) -> weight / length);
  }

  /** 0 to 1; summed in the terms' order, so that it is the same from both sides. */
  double cosine(TermVector other) {
    var sum = 0.0;
    var smaller = weights.size() <= other.weights.size() ? weights : other.weights;
    var larger = smaller == weights ? other.weights : weights;
    for (var entry : smaller.entrySet()) {
      var weight = larger.get(entry.getKey());
      if (weight != null) sum += entry.getValue() * weight;
    }
    return sum;
  }

  /** The heaviest terms, heaviest first. */
  List<String> heaviest(int count) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The terms that make the two alike, the most telling first. */
  List<String> shared(TermVector other, int count) {
    var shared = new ArrayList<Map.Entry<String, Double>>();
    for (var entry : weights.entrySet()) {
      var weight = other.weights.get(entry.getKey());
      if (weight != null) shared.add(Map.entry(entry.getKey(), entry.getValue() * weight));
    }
    shared.sort(Comparator.comparing((Map.Entry<String, Double> entry) -> -entry.getValue())
        .thenComparing(Map.Entry::getKey));
    return shared.stream().limit(count).map(Map.Entry::getKey).toList();
  }
}
