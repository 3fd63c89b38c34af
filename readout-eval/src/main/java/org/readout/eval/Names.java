package org.readout.eval;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Authors as sets of folded names, however they were joined in one line. */
final class Names {

  private static final Pattern BETWEEN =
      Pattern.compile(" *[,;/&|] *| +(?:and|und|og|och|y|et|e|en) +");
  private static final Pattern BEFORE = Pattern.compile("^(?:by|von|par|por|di) +");

  private Names() {}

  static Set<String> of(Collection<String> credits) {
    var names = new TreeSet<String>();
    for (var credit : credits)
      for (var part : BETWEEN.split(ScorerText.fold(credit), -1)) {
        var name = stripped(BEFORE.matcher(part).replaceFirst(""));
        if (!name.isEmpty()) names.add(name);
      }
    return names;
  }

  /** Without blanks and full stops at the ends. */
  private static String stripped(String name) {
    var from = 0;
    var to = name.length();
    while (from < to && isEdge(name.charAt(from))) from++;
    while (to > from && isEdge(name.charAt(to - 1))) to--;
    return name.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '.';
  }
}
