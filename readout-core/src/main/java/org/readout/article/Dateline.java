package org.readout.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.text.Characters;

/**
 * The place, and perhaps the day and the agency, a report opens with: {@code MOSCOW —}, {@code KYIV, Ukraine (AP) —}, {@code (Reuters)
 * -}, {@code Madrid, 14 nov (EFE).-}, {@code (ANSA) - ROMA, 14 NOV -}, {@code МОСКВА, 14 ноября. /ТАСС/.}, {@code 新华社北京11月14日电}.
 *
 * @param place place and day, verbatim; empty when only an agency is named
 * @param agencies the agencies named with it
 * @param text all of it, verbatim, without the dash
 */
record Dateline(String place, List<String> agencies, String text) {

  /** Datelines are shorter, dash included. */
  private static final int LONGEST = 90;

  /** No text is behind a dateline that is shorter. */
  private static final int LEAST_TEXT = 20;

  private static final int MOST_WORDS = 9;

  private static final Set<String> SMALL_WORDS = Set.of(
      "de", "del", "la", "di", "am", "an", "der", "of", "the", "da", "do", "le", "sur", "na");

  Dateline {
    agencies = List.copyOf(agencies);
  }

  /** Reads it off the first paragraph of a body. */
  static Optional<Dateline> of(String lead, CreditLines credits) {
    var window = lead.length() > LONGEST ? lead.substring(0, LONGEST) : lead;
    var unspaced = UnspacedDateline.of(window, credits);
    if (unspaced.isPresent()) return unspaced;
    var slashed = slashed(window, lead.length(), credits);
    if (slashed.isPresent()) return slashed;
    var dash = dash(window, 1);
    if (dash <= 0) return Optional.empty();
    var head = bare(window.substring(0, dash));
    if (head.isEmpty() || Words.of(head).size() > MOST_WORDS || lead.length() - dash < LEAST_TEXT)
      return Optional.empty();
    return head.endsWith(")")
        ? bracketed(head, window, dash, credits)
        : open(head, window.substring(dash + 1), credits);
  }

  /** {@code KYIV, Ukraine (AP)}, and {@code (ANSA)} with the place behind the dash. */
  private static Optional<Dateline> bracketed(
      String head, String window, int dash, CreditLines credits) {
    var open = head.lastIndexOf('(');
    if (open < 0) return Optional.empty();
    var place = trimmed(head.substring(0, open));
    var agencies = CreditLines.names(head.substring(open + 1, head.length() - 1));
    var named = !agencies.isEmpty()
        && agencies.size() <= 3
        && agencies.stream().allMatch(credits::isAgency);
    if (!named || !place.isEmpty() && !isPlace(place)) return Optional.empty();
    if (place.isEmpty()) {
      var second = dash(window, dash + 2);
      var behind = second > 0 ? trimmed(window.substring(dash + 1, second)) : "";
      if (!behind.isEmpty() && Words.of(behind).size() <= MOST_WORDS && isCapitals(behind))
        return Optional.of(new Dateline(behind, agencies, bare(window.substring(0, second))));
    }
    return Optional.of(new Dateline(place, agencies, head));
  }

  /** A place without brackets: in capitals, or with a known agency after a full stop, a slash or the dash. */
  private static Optional<Dateline> open(String head, String behind, CreditLines credits) {
    var cut = Math.max(head.lastIndexOf(". "), head.lastIndexOf('/'));
    if (cut > 0) {
      var agency = head.substring(cut + 1).strip();
      var place = trimmed(head.substring(0, cut));
      if (credits.isKnownAgency(agency) && !place.isEmpty() && isPlace(place))
        return Optional.of(new Dateline(place, List.of(agency), head));
    }
    if (!isCapitals(head)) return Optional.empty();
    var stop = behind.indexOf('.');
    var agency = stop > 0 && stop <= 30 ? behind.substring(0, stop).strip() : "";
    return Optional.of(new Dateline(
        head,
        credits.isKnownAgency(agency) ? List.of(agency) : List.of(),
        credits.isKnownAgency(agency) ? head + " — " + agency : head));
  }

  /** {@code МОСКВА, 14 ноября. /ТАСС/.} */
  private static Optional<Dateline> slashed(String window, int length, CreditLines credits) {
    var from = window.indexOf('/');
    var to = from < 0 ? -1 : window.indexOf('/', from + 1);
    if (to < 0 || to - from > 40 || length - to < LEAST_TEXT) return Optional.empty();
    var place = trimmed(window.substring(0, from));
    var agencies = CreditLines.names(window.substring(from + 1, to));
    if (agencies.isEmpty()
        || !agencies.stream()
            .allMatch(name -> credits.isKnownAgency(name) || CreditLines.isAcronym(name))
        || place.isEmpty()
        || Words.of(place).size() > MOST_WORDS
        || !isPlace(place)) return Optional.empty();
    return Optional.of(new Dateline(place, agencies, window.substring(0, to + 1)));
  }

  private static String bare(String head) {
    var bare = LineCutter.trim(head);
    while (bare.endsWith(".") || bare.endsWith(":")) bare = bare.substring(0, bare.length() - 1);
    return bare;
  }

  private static String trimmed(String place) {
    var trimmed = LineCutter.trim(place);
    while (trimmed.endsWith(",") || trimmed.endsWith(".") || trimmed.endsWith("-"))
      trimmed = LineCutter.trim(trimmed.substring(0, trimmed.length() - 1));
    return trimmed;
  }

  /** Capitalised words, days and months; words of a script that knows no capitals, if they are few. */
  private static boolean isPlace(String place) {
    var uncased = 0;
    for (var word : place.split("[\\s,./]+", MOST_WORDS + 2)) {
      if (word.isEmpty()) continue;
      var c = word.charAt(0);
      var folded = Words.fold(word);
      if (Character.getType(c) == Character.OTHER_LETTER) uncased++;
      else if (!Character.isUpperCase(c)
          && !Character.isDigit(c)
          && !SMALL_WORDS.contains(folded)
          && Months.number(folded) == 0) return false;
    }
    return uncased <= 5;
  }

  /** A place with no agency beside it must be in capitals, but for the country after a comma and the day. */
  private static boolean isCapitals(String place) {
    if (!isPlace(place)) return false;
    var comma = place.indexOf(',');
    var first = comma > 0 ? place.substring(0, comma) : place;
    var letters = 0;
    for (var i = 0; i < first.length(); i++) {
      if (Character.isLowerCase(first.charAt(i))) return false;
      if (Character.isUpperCase(first.charAt(i))) letters++;
    }
    return letters >= 3;
  }

  /** Where the dash stands that parts it from the text; 0 when there is none. */
  private static int dash(String window, int from) {
    for (var i = from; i + 1 < window.length(); i++) {
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
