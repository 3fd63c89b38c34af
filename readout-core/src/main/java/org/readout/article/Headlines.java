package org.readout.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

/**
 * Chooses a page's headline among what its metadata, its title element and its h1 say.
 *
 * <p>They differ more often than not: one is written for search engines, one for social networks, one carries a kicker, one the
 * site's name. Each place that prints a wording speaks for it; a wording that another one only lengthens gains. The weights are
 * those of a softmax ranking fitted to 1,300 pages of three development corpora, rounded; the ranking, cross-validated by site, gained
 * .03, .00 and .01 over an order of trust.
 *
 * <p>The title element often carries the site's name behind a dash or a bar. It is taken off where another candidate is what
 * remains, or where what follows is the name that {@code og:site_name} or the host gives.
 */
final class Headlines {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", "| ", " |", ": "
  };

  /** No headline is longer. */
  private static final int LONGEST = 300;

  /** Headings of the first level that are looked at. */
  private static final int MOST_HEADINGS = 21;

  private Headlines() {}

  /** Whether two headlines are the same but for marks, case and spaces. */
  static boolean same(String a, String b) {
    return Math.abs(a.length() - b.length()) <= 40 && Words.of(a).equals(Words.of(b));
  }

  /** Where a wording stands, and what that speaks for it. */
  private enum Place {
    OPEN_GRAPH(1.3),
    H1(1.2),
    JSON_LD(1.1),
    JSON_LD_ALTERNATIVE(1),
    ONLY_H1(0.9),
    META(0.5),
    TITLE(0.1),
    TWITTER(0);

    final double weight;

    Place(double weight) {
      this.weight = weight;
    }
  }

  /** A wording, and the places that print it. */
  private record Wording(String text, List<String> words, EnumSet<Place> places) {}

  /** From a page's metadata and its h1; null when nothing tells it. */
  static @Nullable String ofPage(PageData data, String address) {
    var site = site(data, address);
    var wordings = new LinkedHashMap<String, Wording>();
    add(wordings, Place.OPEN_GRAPH, stripped(data.meta("og:title"), site));
    add(wordings, Place.JSON_LD, stripped(data.json("headline"), site));
    add(wordings, Place.TITLE, unbarred(stripped(data.title(), site)));
    add(wordings, Place.TWITTER, stripped(data.meta("twitter:title"), site));
    add(wordings, Place.META, stripped(data.meta("title"), site));
    add(wordings, Place.JSON_LD_ALTERNATIVE, stripped(data.json("alternativeHeadline"), site));
    addH1(wordings, data, site);
    Wording best = null;
    var most = Double.NEGATIVE_INFINITY;
    for (var wording : wordings.values()) {
      var score = score(wording, wordings.values());
      if (score > most) {
        best = wording;
        most = score;
      }
    }
    return best == null ? null : best.text;
  }

  private static void add(Map<String, Wording> wordings, Place place, @Nullable String text) {
    if (text == null || text.isBlank()) return;
    var wording = wordings.computeIfAbsent(
        folded(text), key -> new Wording(text, Words.of(text), EnumSet.noneOf(Place.class)));
    wording.places.add(place);
  }

  /** Marks that look alike are alike. */
  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Characters.isDoubleMark(c)) folded.append('"');
      else if (Characters.isSingleMark(c)) folded.append('\'');
      else if (c == '\u2013' || c == '\u2014') folded.append('-');
      else if (Characters.isSpace(c)) folded.append(' ');
      else folded.append(Character.toLowerCase(c));
    }
    return folded.toString();
  }

  private static double score(Wording wording, Collection<Wording> all) {
    var score = 0.04 * Math.min(20, wording.words.size());
    for (var place : wording.places) score += place.weight;
    if (wording.words.isEmpty()) return -10;
    var shorts = wording.words.size() < 3;
    var begins = false;
    var ends = false;
    for (var other : all) {
      var rest = other.words.size() - wording.words.size();
      if (rest <= 0 || shorts && !isParted(wording.text, other.text)) continue;
      begins |= other.words.subList(0, wording.words.size()).equals(wording.words);
      ends |= other.words.subList(rest, other.words.size()).equals(wording.words);
    }
    if (shorts && !begins) score -= 1.2;
    return score + (begins ? 1.3 : 0) + (ends ? 1.1 : 0);
  }

  /** Whether a title says more behind a wording and a mark that parts it off. */
  private static boolean isParted(String wording, String title) {
    if (!title.startsWith(wording)) return false;
    for (var separator : SEPARATORS) if (title.startsWith(separator, wording.length())) return true;
    return false;
  }

  /** The first h1 that agrees with a title, and the only one that is long enough to be a headline. */
  private static void addH1(Map<String, Wording> wordings, PageData data, List<String> site) {
    var all = new ArrayList<String>();
    data.headings()
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .limit(MOST_HEADINGS)
        .forEach(all::add);
    if (all.size() == 1 && Words.of(all.get(0)).size() >= 4 && !isSite(all.get(0), site))
      add(wordings, Place.ONLY_H1, all.get(0));
    var titles = wordings.values().stream()
        .filter(wording -> !wording.places.equals(EnumSet.of(Place.ONLY_H1)))
        .map(Wording::text)
        .toList();
    for (var h1 : all)
      if (!isSite(h1, site) && titles.stream().anyMatch(title -> overlap(h1, title) >= 0.6)) {
        add(wordings, Place.H1, h1);
        return;
      }
  }

  /** The title element without its last part, when a bar parts it off: a site nobody named otherwise. */
  private static @Nullable String unbarred(@Nullable String title) {
    if (title == null) return null;
    var bar = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" » "));
    return bar > 0
            && Words.of(title.substring(bar)).size() <= 5
            && Words.of(title.substring(0, bar)).size() >= 3
        ? title.substring(0, bar)
        : title;
  }

  /** The share of the shorter's words that the longer has too. */
  static double overlap(String a, String b) {
    return overlap(Words.of(a), Words.of(b));
  }

  static double overlap(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) return 0;
    var shorter = left.size() < right.size() ? left : right;
    var longer = shorter == left ? right : left;
    if (shorter.size() < 2) return shorter.equals(longer) ? 1 : 0;
    var shared = 0;
    for (var word : shorter) if (longer.contains(word)) shared++;
    return (double) shared / shorter.size();
  }

  static List<String> site(PageData data, String address) {
    var names = new ArrayList<String>();
    for (var name : new @Nullable String[] {
      data.meta("og:site_name"),
      data.json("publisher"),
      data.meta("application-name"),
      data.meta("twitter:site")
    }) if (name != null) names.add(name);
    var canonical = data.canonical();
    var host = Hosts.of(canonical != null ? canonical : address);
    if (host != null) names.add(host);
    return names;
  }

  /** Without the site's name at either end. */
  static @Nullable String stripped(@Nullable String title, List<String> site) {
    if (title == null) return null;
    var text = LineCutter.trim(title);
    for (var round = 0; round < 3; round++) {
      var shorter = strippedOnce(text, site);
      if (shorter.equals(text)) break;
      text = shorter;
    }
    return text.isEmpty() ? null : text;
  }

  private static String strippedOnce(String text, List<String> site) {
    for (var separator : SEPARATORS) {
      var at = text.lastIndexOf(separator);
      var colon = separator.equals(": ");
      if (at > 0) {
        var tail = text.substring(at + separator.length());
        if (colon ? isNameOfSite(tail, site) : isSite(tail, site))
          return LineCutter.trim(text.substring(0, at));
      }
      at = text.indexOf(separator);
      if (at > 0 && isNameOfSite(text.substring(0, at), site))
        return LineCutter.trim(text.substring(at + separator.length()));
    }
    return text;
  }

  /** Whether a part of a title names the site: the name itself, the host written out, or a host. */
  private static boolean isSite(String part, List<String> site) {
    var squeezed = squeezed(part);
    if (squeezed.isEmpty() || Words.of(part).size() > 6) return squeezed.isEmpty();
    for (var name : site) {
      var other = squeezed(name);
      if (other.equals(squeezed)) return true;
      if (squeezed.length() >= 3 && other.contains(squeezed)) return true;
      if (other.length() >= 4 && squeezed.contains(other) && Words.of(part).size() <= 5)
        return true;
    }
    return OutletTable.shipped().named(part).isPresent();
  }

  /** Whether a part is the site's very name: what opens a title, or stands by a colon, is mostly a kicker. */
  private static boolean isNameOfSite(String part, List<String> site) {
    var squeezed = squeezed(part);
    for (var name : site) if (squeezed(name).equals(squeezed)) return true;
    return squeezed.length() > 3 && OutletTable.shipped().named(part).isPresent();
  }

  private static String squeezed(String name) {
    var words = Words.of(name);
    if (words.size() > 1 && words.get(0).equals("the")) words = words.subList(1, words.size());
    var joined = String.join("", words);
    return joined.startsWith("www") ? joined.substring(3) : joined;
  }

  /** The heading as printed, where it is the same headline. */
  static String preferPrinted(String chosen, @Nullable String heading) {
    return heading != null && same(chosen, heading) ? heading : chosen;
  }
}
