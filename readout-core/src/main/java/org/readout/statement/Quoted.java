package org.readout.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.attribution.Form;
import org.readout.text.Characters;

/** The quoted words of a carrier, and its words at all, folded: what two wordings are compared by. */
final class Quoted {

  private Quoted() {}

  /** The folded words of {@code text} in order. */
  static List<String> words(CharSequence text) {
    var words = new ArrayList<String>();
    var start = -1;
    for (var i = 0; i <= text.length(); i++) {
      var inside = i < text.length() && Characters.isWordPart(text.charAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      words.add(text.subSequence(start, i).toString().toLowerCase(Locale.ROOT));
      start = -1;
    }
    return words;
  }

  /** The words of a carrier that stand inside quotation marks; empty when none do. */
  static List<String> quotedWords(Carried carried) {
    var text = carried.words();
    if (carried.assertion().proposition().form() == Form.DIRECT) return words(text);
    if (!carried.quoted()) return List.of();
    var open = -1;
    var words = new ArrayList<String>();
    for (var i = 0; i < text.length(); i++) {
      if (!Characters.isDoubleMark(text.charAt(i))) continue;
      if (open >= 0) words.addAll(words(text.substring(open, i)));
      open = open >= 0 ? -1 : i + 1;
    }
    if (open >= 0) words.addAll(words(text.substring(open)));
    return words;
  }

  /** Length of the longest common subsequence. O(n m) time, O(m) memory; both lists are cut at 400 words. */
  static int common(List<String> a, List<String> b) {
    var n = Math.min(a.size(), 400);
    var m = Math.min(b.size(), 400);
    var row = new int[m + 1];
    for (var i = 1; i <= n; i++) {
      var diagonal = 0;
      for (var j = 1; j <= m; j++) {
        var above = row[j];
        row[j] = a.get(i - 1).equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[m];
  }
}
