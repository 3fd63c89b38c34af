package org.readout.analysis;

import java.util.Map;

/** English number words. */
final class Numerals {

  private static final Map<String, Integer> SMALL = Map.ofEntries(
      Map.entry("a", 1),
      Map.entry("one", 1),
      Map.entry("two", 2),
      Map.entry("three", 3),
      Map.entry("four", 4),
      Map.entry("five", 5),
      Map.entry("six", 6),
      Map.entry("seven", 7),
      Map.entry("eight", 8),
      Map.entry("nine", 9),
      Map.entry("ten", 10),
      Map.entry("eleven", 11),
      Map.entry("twelve", 12),
      Map.entry("thirteen", 13),
      Map.entry("fourteen", 14),
      Map.entry("fifteen", 15),
      Map.entry("sixteen", 16),
      Map.entry("seventeen", 17),
      Map.entry("eighteen", 18),
      Map.entry("nineteen", 19),
      Map.entry("twenty", 20),
      Map.entry("thirty", 30),
      Map.entry("forty", 40),
      Map.entry("fifty", 50),
      Map.entry("sixty", 60),
      Map.entry("seventy", 70),
      Map.entry("eighty", 80),
      Map.entry("ninety", 90));

  private Numerals() {}

  /** 1 to 99 in words or up to nine digits; 0 when it is none. "a" counts as one only here, before a unit of time. */
  static int small(String word) {
    var known = SMALL.get(word);
    if (known != null) return known;
    if (word.isEmpty() || word.length() > 9 || !word.chars().allMatch(c -> c >= '0' && c <= '9'))
      return 0;
    return Integer.parseInt(word);
  }

  /** The value of a number word below a hundred; 0 for none and for "a". */
  static int word(String word) {
    return word.equals("a") ? 0 : SMALL.getOrDefault(word, 0);
  }

  /** What a word multiplies the number before it by; 0 when it is no such word. */
  static double scale(String word) {
    return switch (word) {
      case "hundred", "hundreds" -> 1e2;
      case "thousand", "thousands", "k" -> 1e3;
      case "million", "millions", "m", "mn" -> 1e6;
      case "billion", "billions", "bn", "b" -> 1e9;
      case "trillion", "trillions", "tn" -> 1e12;
      case "dozen", "dozens" -> 12;
      default -> 0;
    };
  }
}
