package org.readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.text.TermWeights;

/** Numbers the keys of one story's bags, in order of first sight: stems, figures, written numbers. */
final class Vocabulary {

  /** What a key stands for; {@code stem} is empty but for words. */
  private record Key(boolean isFigure, String stem) {}

  private static final TermWeights AT_LARGE = TermWeights.shipped();
  private static final double RAREST = AT_LARGE.of("");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private final Set<Integer> common = new HashSet<>();

  /** @param small whether it is written with a small letter here: what never is may be a name ("Velorian") */
  int word(String stem, boolean small) {
    var number = number("w " + stem, new Key(false, stem));
    if (small) common.add(number);
    return number;
  }

  int figure(int number) {
    return number("f " + number, new Key(true, ""));
  }

  /** A number as it is written, but for the commas between thousands. */
  int number(String written) {
    return number("n " + written.replace(",", "").toLowerCase(Locale.ROOT), new Key(false, ""));
  }

  /** Whether a key is a figure's and so tells who, not what. */
  boolean isFigure(int key) {
    return keys.get(key).isFigure;
  }

  /**
   * A word's rarity in news at large, 0 for what stands everywhere to 1 for the rarest. None for figures, numbers and words that the
   * story never writes with a small letter: how often a name was in the news says nothing of what is asserted. Asked when all is read.
   */
  OptionalDouble rarityAtLarge(int key) {
    return common.contains(key)
        ? OptionalDouble.of(AT_LARGE.of(keys.get(key).stem) / RAREST)
        : OptionalDouble.empty();
  }

  private int number(String name, Key key) {
    var known = numbers.putIfAbsent(name, keys.size());
    if (known != null) return known;
    keys.add(key);
    return keys.size() - 1;
  }
}
