package org.readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.text.TermWeights;

/** Numbers the keys of one story's bags, in order of first sight: stems, figures, written numbers. */
final class Vocabulary {

  /** What a key stands for, with its rarity in news at large: 0 for what stands everywhere, 1 for the rarest, -1 where it has none. */
  private record Key(boolean isFigure, double rarity) {}

  private static final TermWeights AT_LARGE = TermWeights.shipped();
  private static final double RAREST = AT_LARGE.of("");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();

  int word(String stem) {
    return number("w " + stem, new Key(false, AT_LARGE.of(stem) / RAREST));
  }

  int figure(int number) {
    return number("f " + number, new Key(true, -1));
  }

  /** A number as it is written, but for the commas between thousands. */
  int number(String written) {
    return number("n " + written.replace(",", "").toLowerCase(Locale.ROOT), new Key(false, -1));
  }

  /** Whether a key is a figure's and so tells who, not what. */
  boolean isFigure(int key) {
    return keys.get(key).isFigure;
  }

  /** A word's rarity in news at large, 0 to 1; -1 for figures and numbers, whose rarity is the story's alone. */
  double rarityAtLarge(int key) {
    return keys.get(key).rarity;
  }

  private int number(String name, Key key) {
    var known = numbers.putIfAbsent(name, keys.size());
    if (known != null) return known;
    keys.add(key);
    return keys.size() - 1;
  }
}
