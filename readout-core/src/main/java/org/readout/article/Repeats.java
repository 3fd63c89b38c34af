package org.readout.article;

import java.util.HashMap;
import java.util.List;

/** Marks short lines that come again and again: a page's own labels, in whatever language. */
final class Repeats {

  private static final int MOST_WORDS = 8;

  private static final int LEAST_TIMES = 3;

  private final List<Line> lines;

  Repeats(List<Line> lines) {
    this.lines = lines;
  }

  void mark() {
    var times = new HashMap<String, Integer>();
    for (var line : lines) if (isShort(line)) times.merge(line.text, 1, Integer::sum);
    for (var line : lines)
      if (isShort(line) && line.isOpen() && times.getOrDefault(line.text, 0) >= LEAST_TIMES)
        line.reason = FurnitureReason.REPEATED;
  }

  private static boolean isShort(Line line) {
    return line.shape.isLabel() && line.shape.words() <= MOST_WORDS && !line.shape.quoted();
  }
}
