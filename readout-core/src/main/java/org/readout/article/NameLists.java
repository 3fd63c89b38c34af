package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts lists of names: at commas, semicolons, slashes, bars, ampersands and "and" in Readout's languages. */
final class NameLists {

  private static final Set<String> AND = Set.of(
      "and", "und", "et", "y", "e", "ed", "en", "i", "oraz", "и", "та", "і", "và", "ve", "og",
      "och", "with", "mit", "avec", "con", "com", "met");

  private NameLists() {}

  static List<String> split(String list) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    for (var word : spaced(list).split(" ")) {
      if (word.isEmpty()) continue;
      if (word.equals(",") || AND.contains(word)) {
        add(names, name);
        continue;
      }
      if (name.length() > 0) name.append(' ');
      name.append(word);
    }
    add(names, name);
    return names;
  }

  /** White space folded; every mark that parts names is a comma alone. */
  private static String spaced(String list) {
    var out = new StringBuilder(list.length() + 16);
    for (var i = 0; i < list.length(); i++) {
      var c = list.charAt(i);
      if (c == ',' || c == ';' || c == '|' || c == '&' || c == '·' || c == '•') out.append(" , ");
      else if (c == '/' && !isTight(list, i)) out.append(" , ");
      else out.append(org.readout.text.Characters.isSpace(c) ? ' ' : c);
    }
    return out.toString();
  }

  /** The slash of a name such as {@code RFE/RL}: capitals on both sides, at most three before it. */
  private static boolean isTight(String list, int slash) {
    var after = list.length() - slash - 1;
    if (slash == 0 || after == 0) return false;
    var from = slash;
    while (from > 0 && Character.isUpperCase(list.charAt(from - 1))) from--;
    var to = slash + 1;
    while (to < list.length() && Character.isUpperCase(list.charAt(to))) to++;
    return slash - from >= 2 && slash - from <= 3 && to - slash - 1 == 2;
  }

  private static void add(List<String> names, StringBuilder name) {
    var from = 0;
    var to = name.length();
    while (from < to && !Character.isLetterOrDigit(name.charAt(from))) from++;
    while (to > from && !isEnd(name.charAt(to - 1))) to--;
    if (to > from) names.add(name.substring(from, to));
    name.setLength(0);
  }

  private static boolean isEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '.';
  }
}
