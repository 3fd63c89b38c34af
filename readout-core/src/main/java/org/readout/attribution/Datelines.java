package org.readout.attribution;

/** Where a report's first sentence begins after its dateline. */
final class Datelines {

  private static final int LONGEST = 14;

  private Datelines() {}

  /** Index of the first token after "LIMA, Peru, Nov. 3 (AP) —"; 0 without a dateline. */
  static int end(Line line) {
    if (!line.isCapitalised(0)) return 0;
    for (var i = 1; i < Math.min(LONGEST, line.size() - 1); i++) {
      if (isDash(line, i)) return isShouted(line, 0) || closesBracket(line, i) ? i + 1 : 0;
      if (line.isVerb(i) && !line.isCapitalised(i)) return 0;
    }
    return 0;
  }

  private static boolean isDash(Line line, int i) {
    return line.isOneOf(i, "\u2014", "\u2013", "--", "-", "\u2015") && gap(line, i);
  }

  private static boolean gap(Line line, int i) {
    return line.span(i).start() > line.span(i - 1).end() || line.is(i, "\u2014");
  }

  private static boolean isShouted(Line line, int i) {
    var word = line.span(i).of(line.text());
    return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean closesBracket(Line line, int dash) {
    return line.is(dash - 1, ")");
  }
}
