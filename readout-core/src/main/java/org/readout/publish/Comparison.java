package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.text.Characters;

/** Compares two wordings word by word. */
final class Comparison {

  /** Longest wordings compared, in words; the table of a comparison grows with the product of their lengths. */
  private static final int LONGEST = 250;

  /** Wordings with a smaller share of words in common differ everywhere, and marks would only clutter them. */
  private static final double LEAST_COMMON = 0.5;

  private Comparison() {}

  /** {@code words} in runs that are, and are not, in a longest common subsequence of words with {@code first}; one plain run when too unlike. */
  static List<Layout.Run> runs(String words, String first) {
    var own = split(words);
    var other = split(first);
    var plain = List.of(new Layout.Run(words, false));
    if (own.size() > LONGEST || other.size() > LONGEST || own.isEmpty()) return plain;
    var common = common(own, other);
    var shared = 0;
    for (var each : common) if (each) shared++;
    if (shared == own.size() || shared < LEAST_COMMON * own.size()) return plain;
    var runs = new ArrayList<Layout.Run>();
    for (var i = 0; i < own.size(); i++) {
      var differs = !common[i];
      var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.differs() == differs)
        runs.set(runs.size() - 1, new Layout.Run(last.text() + " " + own.get(i), differs));
      else runs.add(new Layout.Run(own.get(i), differs));
    }
    return runs;
  }

  /** Which of {@code own} belong to a longest common subsequence; words without letters and digits always do. */
  private static boolean[] common(List<String> own, List<String> other) {
    var a = own.stream().map(Comparison::folded).toList();
    var b = other.stream().map(Comparison::folded).toList();
    var longest = new int[a.size() + 1][b.size() + 1];
    for (var i = a.size() - 1; i >= 0; i--)
      for (var j = b.size() - 1; j >= 0; j--)
        longest[i][j] = a.get(i).equals(b.get(j))
            ? longest[i + 1][j + 1] + 1
            : Math.max(longest[i + 1][j], longest[i][j + 1]);
    var common = new boolean[a.size()];
    for (int i = 0, j = 0; i < a.size(); ) {
      if (j < b.size() && a.get(i).equals(b.get(j))) {
        common[i++] = true;
        j++;
      } else if (j < b.size() && longest[i][j + 1] >= longest[i + 1][j]) j++;
      else common[i] = a.get(i++).isEmpty();
    }
    return common;
  }

  private static List<String> split(String text) {
    var words = new ArrayList<String>();
    for (var word : Controls.clean(text).split(" ")) if (!word.isEmpty()) words.add(word);
    return words;
  }

  /** Without case and the marks around it. */
  private static String folded(String word) {
    var folded = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Characters::isWordPart)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
