package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a page's headline.
 *
 * <p>The title element often carries the site's name behind a dash or a bar. It is taken off where another candidate is what
 * remains, or where what follows is the name that {@code og:site_name} or the host gives.
 */
final class Headlines {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", "| ", " |", ": "
  };

  private Headlines() {}

  /** Whether two headlines are the same but for marks, case and spaces. */
  static boolean same(String a, String b) {
    return Math.abs(a.length() - b.length()) <= 40 && Words.of(a).equals(Words.of(b));
  }

  /** From a page's metadata and its h1; null when nothing tells it. */
  static @Nullable String ofPage(PageData data, String address) {
    var site = site(data, address);
    var og = stripped(data.meta("og:title"), site);
    var json = stripped(data.json("headline"), site);
    var title = stripped(data.page.title(), site);
    var h1 = h1(data, List.of(orEmpty(og), orEmpty(json), orEmpty(title)));
    if (h1 != null) return withoutKicker(h1, first(og, json, title));
    return first(json, og, stripped(data.meta("twitter:title"), site), unbarred(title));
  }

  /** An h1 often opens with a kicker that the title leaves out. */
  private static String withoutKicker(String h1, @Nullable String title) {
    if (title == null) return h1;
    var whole = Words.of(h1);
    var end = Words.of(title);
    var kicker = whole.size() - end.size();
    return kicker > 0
            && kicker <= 6
            && end.size() >= 3
            && whole.subList(kicker, whole.size()).equals(end)
        ? title
        : h1;
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

  /** The first h1 that agrees with a title, else the only one. */
  private static @Nullable String h1(PageData data, List<String> titles) {
    var all = new ArrayList<String>();
    for (var element : data.page.select("h1")) {
      var text = LineCutter.trim(element.text());
      if (!text.isEmpty()) all.add(text);
      if (all.size() > 20) break;
    }
    for (var h1 : all) for (var title : titles) if (overlap(h1, title) >= 0.6) return h1;
    return all.size() == 1
            && Words.of(all.get(0)).size() >= 4
            && titles.stream().allMatch(String::isEmpty)
        ? all.get(0)
        : null;
  }

  /** The share of the shorter's words that the longer has too. */
  static double overlap(String a, String b) {
    var left = Words.of(a);
    var right = Words.of(b);
    if (left.isEmpty() || right.isEmpty()) return 0;
    var shorter = left.size() < right.size() ? left : right;
    var longer = shorter == left ? right : left;
    if (shorter.size() < 2) return shorter.equals(longer) ? 1 : 0;
    var shared = 0;
    for (var word : shorter) if (longer.contains(word)) shared++;
    return (double) shared / shorter.size();
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (var candidate : candidates)
      if (candidate != null && !candidate.isBlank()) return candidate;
    return null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
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
    var host = Outlets.host(canonical != null ? canonical : address);
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
      if (at > 0 && isSite(text.substring(at + separator.length()), site))
        return LineCutter.trim(text.substring(0, at));
      at = text.indexOf(separator);
      if (at > 0 && isSite(text.substring(0, at), site))
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
