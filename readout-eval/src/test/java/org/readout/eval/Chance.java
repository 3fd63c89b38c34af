package org.readout.eval;

import java.util.List;
import java.util.Random;

/** Seeded random input: the same seed makes the same texts and spans. */
final class Chance {

  /** Words that tell Python's classes of characters from Java's: marks, numbers of all kinds, folding that lengthens, marks of quotation. */
  private static final List<String> WORDS = List.of(
      "river",
      "the",
      "bridge",
      "said",
      "told",
      "STRASSE",
      "Straße",
      "İzmir",
      "e\u0301tat",
      "x²",
      "Ⅷ",
      "½",
      "snake_case",
      "日本",
      "\uD83D\uDE00",
      "\uD835\uDC00bc",
      "“open",
      "close”",
      "\"",
      "''",
      "``",
      "‘‘",
      "’’",
      "don’t",
      "it's",
      "—",
      ",",
      ".",
      ":",
      "«a»",
      "„b“",
      "Mr.",
      "U.S.",
      "12,000",
      "\u00A0",
      "\u200B",
      "\u0085",
      "\t",
      "\n",
      "\n\n",
      "according",
      "Announced",
      "she",
      "Critics",
      "ﬁre");

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  <T> T of(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  String word() {
    return of(WORDS);
  }

  String text(int words) {
    var text = new StringBuilder();
    for (var i = 0; i < words; i++) text.append(word()).append(oneIn(6) ? "" : " ");
    return text.toString();
  }
}
