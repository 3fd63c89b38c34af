package org.readout.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.text.Characters;

/**
 * The place, and perhaps the day and the agency, a report opens with: {@code MOSCOW —}, {@code KYIV, Ukraine (AP) —}, {@code Berlin
 * (dpa) -}, {@code (Reuters) -}, {@code Madrid, 14 nov (EFE).-}.
 *
 * @param place place and day, verbatim; empty when only an agency is named
 * @param agencies the agencies in brackets
 * @param text all of it, verbatim, without the dash
 */
record Dateline(String place, List<String> agencies, String text) {

  /** Datelines are shorter, dash included. */
  private static final int LONGEST = 90;

  private static final int MOST_WORDS = 9;

  private static final Set<String> SMALL_WORDS = Set.of(
      "de", "del", "la", "di", "am", "an", "der", "of", "the", "da", "do", "le", "sur", "na");

  /** Reads it off the first paragraph of a body. */
  static Optional<Dateline> of(String lead, CreditLines credits) {
    var window = lead.length() > LONGEST ? lead.substring(0, LONGEST) : lead;
    var dash = dash(window);
    if (dash <= 0) return Optional.empty();
    var head = LineCutter.trim(window.substring(0, dash));
    while (head.endsWith(".") || head.endsWith(":")) head = head.substring(0, head.length() - 1);
    if (head.isEmpty() || Words.of(head).size() > MOST_WORDS) return Optional.empty();
    return of(head, lead.length() - dash, credits);
  }

  private static Optional<Dateline> of(String head, int rest, CreditLines credits) {
    if (rest < 20) return Optional.empty();
    var open = head.lastIndexOf('(');
    var bracketed = open >= 0 && head.endsWith(")");
    var place = bracketed ? LineCutter.trim(head.substring(0, open)) : head;
    while (place.endsWith(",")) place = place.substring(0, place.length() - 1);
    if (bracketed) {
      var agencies = CreditLines.names(head.substring(open + 1, head.length() - 1));
      var named = agencies.size() <= 3 && agencies.stream().allMatch(credits::isAgency);
      return named && !agencies.isEmpty() && (place.isEmpty() || isPlace(place))
          ? Optional.of(new Dateline(place, agencies, head))
          : Optional.empty();
    }
    return isCapitals(place) ? Optional.of(new Dateline(place, List.of(), head)) : Optional.empty();
  }

  /** Capitalised words, days and months. */
  private static boolean isPlace(String place) {
    for (var word : place.split("[\\s,./]+", MOST_WORDS + 2)) {
      if (word.isEmpty()) continue;
      var c = word.charAt(0);
      var folded = Words.fold(word);
      if (!Character.isUpperCase(c)
          && !Character.isDigit(c)
          && !SMALL_WORDS.contains(folded)
          && Months.number(folded) == 0) return false;
    }
    return true;
  }

  /** A place with no agency beside it must be in capitals, but for the country after a comma and the day. */
  private static boolean isCapitals(String place) {
    if (!isPlace(place)) return false;
    var comma = place.indexOf(',');
    var first = comma > 0 ? place.substring(0, comma) : place;
    var letters = 0;
    for (var i = 0; i < first.length(); i++) {
      if (Character.isLowerCase(first.charAt(i))) return false;
      if (Character.isLetter(first.charAt(i))) letters++;
    }
    return letters >= 3;
  }

  /** Where the dash stands that parts it from the text; 0 when there is none. */
  private static int dash(String window) {
    for (var i = 1; i + 1 < window.length(); i++) {
      var c = window.charAt(i);
      if (c == '\u2014' || c == '\u2013') return i;
      if (c == '-' && (window.charAt(i + 1) == '-' || isParted(window, i))) return i;
      if (Characters.isDoubleMark(c)) return 0;
    }
    return 0;
  }

  private static boolean isParted(String window, int at) {
    var before = window.charAt(at - 1);
    return Characters.isSpace(window.charAt(at + 1))
        && (Characters.isSpace(before) || before == '.' || before == ')');
  }
}
