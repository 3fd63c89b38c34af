package org.readout.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into paragraphs: one a line, or, where lines were broken at a fixed width and empty lines part the paragraphs, one a
 * group of lines.
 */
final class Unwrapper {

  /** Text broken at a fixed width has lines up to about this long. */
  private static final int WIDEST = 100;

  private static final int LEAST_LINES = 8;

  private Unwrapper() {}

  static List<String> paragraphs(String text) {
    var groups = groups(text);
    if (isWrapped(groups))
      return groups.stream().map(group -> String.join(" ", group)).toList();
    return groups.stream().flatMap(List::stream).toList();
  }

  /** Lines, trimmed, grouped between empty lines. */
  private static List<List<String>> groups(String text) {
    var groups = new ArrayList<List<String>>();
    var group = new ArrayList<String>();
    var from = 0;
    for (var at = 0; at <= text.length(); at++) {
      if (at < text.length() && !isBreak(text.charAt(at))) continue;
      var line = LineCutter.trim(text.substring(from, at));
      from = at + 1;
      if (!line.isEmpty()) group.add(line);
      else if (!group.isEmpty() && !isSecondOfPair(text, at)) {
        groups.add(List.copyOf(group));
        group.clear();
      }
    }
    if (!group.isEmpty()) groups.add(group);
    return groups;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  private static boolean isSecondOfPair(String text, int at) {
    return at > 0 && at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
  }

  /** Most lines that another follows in their group are about as wide as the widest and end inside a sentence. */
  private static boolean isWrapped(List<List<String>> groups) {
    var followed = 0;
    var broken = 0;
    var widest = 0;
    for (var group : groups) for (var line : group) widest = Math.max(widest, line.length());
    if (widest > WIDEST || groups.size() < 2) return false;
    for (var group : groups)
      for (var i = 0; i + 1 < group.size(); i++) {
        followed++;
        var line = group.get(i);
        if (line.length() > widest * 2 / 3 && !Shape.isTerminator(line.charAt(line.length() - 1)))
          broken++;
      }
    return followed >= LEAST_LINES && broken * 10 >= followed * 6;
  }
}
