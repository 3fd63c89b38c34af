package org.readout.article;

import java.util.List;
import java.util.Optional;

/**
 * Datelines as papers of East Asia print them, by agencies the table knows: {@code 新华社北京11月14日电}, {@code （中央社記者…台北14日電）},
 * {@code 【北京共同】}, {@code [ロンドン 14日 ロイター]}, {@code (서울=연합뉴스)}.
 */
final class UnspacedDateline {

  private static final int LONGEST_AGENCY = 12;

  private static final int LONGEST = 40;

  private static final String OPEN = "(（【[［〔";

  private static final String CLOSED = ")）】]］〕";

  private UnspacedDateline() {}

  static Optional<Dateline> of(String window, CreditLines credits) {
    if (window.isEmpty() || !isUnspaced(window)) return Optional.empty();
    var bracket = OPEN.indexOf(window.charAt(0));
    if (bracket < 0) return wired(window, window, credits);
    var end = window.indexOf(CLOSED.charAt(bracket));
    if (end < 2 || end > LONGEST) return Optional.empty();
    var inside = window.substring(1, end);
    var wired = wired(inside, window.substring(0, end + 1), credits);
    if (wired.isPresent()) return wired;
    for (var at = Math.max(0, inside.length() - LONGEST_AGENCY); at < inside.length(); at++) {
      var agency = inside.substring(at).strip();
      if (!credits.isKnownAgency(agency)) continue;
      var place = place(inside.substring(0, at));
      // A bracket that holds an agency alone is a signature; what stands before it is the place.
      return place.isEmpty()
          ? Optional.empty()
          : Optional.of(new Dateline(place, List.of(agency), window.substring(0, end + 1)));
    }
    return Optional.empty();
  }

  /** An agency at the beginning, and behind the day the word for "wired". */
  private static Optional<Dateline> wired(String line, String all, CreditLines credits) {
    var wire = wire(line);
    if (wire < 0) return Optional.empty();
    for (var end = Math.min(LONGEST_AGENCY, wire); end >= 2; end--) {
      var agency = line.substring(0, end);
      if (!credits.isKnownAgency(agency)) continue;
      var place = line.substring(end, wire);
      var reporter = place.startsWith("记者") || place.startsWith("記者");
      return Optional.of(new Dateline(
          reporter ? "" : place(place),
          List.of(agency),
          all.equals(line) ? line.substring(0, wire + 1) : all));
    }
    return Optional.empty();
  }

  private static int wire(String line) {
    var last = Math.min(line.length(), LONGEST);
    for (var at = 3; at < last; at++)
      if ((line.charAt(at) == '电' || line.charAt(at) == '電')
          && line.charAt(at - 1) == '日'
          && Character.isDigit(line.charAt(at - 2))) return at;
    return -1;
  }

  private static String place(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && isBetween(text.charAt(from))) from++;
    while (to > from && isBetween(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }

  private static boolean isBetween(char c) {
    return c == '='
        || c == '＝'
        || c == '・'
        || c == ','
        || c == '、'
        || org.readout.text.Characters.isSpace(c);
  }

  /** Whether one of the first characters is of a script written without spaces, or Korean. */
  private static boolean isUnspaced(String window) {
    for (var i = 0; i < Math.min(4, window.length()); i++)
      if (window.charAt(i) >= '\u2E80') return true;
    return false;
  }
}
