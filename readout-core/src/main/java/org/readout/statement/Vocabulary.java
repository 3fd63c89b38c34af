package org.readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the keys of one story's bags, in order of first sight: stems, figures, units. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Boolean> names = new ArrayList<>();

  int word(String stem) {
    return number("w " + stem, false);
  }

  int figure(int number) {
    return number("f " + number, true);
  }

  /** Whether a key is a figure's and so tells who, not what. */
  boolean isFigure(int key) {
    return names.get(key);
  }

  int size() {
    return names.size();
  }

  private int number(String key, boolean name) {
    var known = numbers.get(key);
    if (known != null) return known;
    numbers.put(key, names.size());
    names.add(name);
    return names.size() - 1;
  }
}
