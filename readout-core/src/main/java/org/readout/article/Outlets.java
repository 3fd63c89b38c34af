package org.readout.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Capture;

/**
 * Tells who published an article: what is given, what the page says, whose host it is, or what the page's furniture says of
 * the outlet in so many words ("The ... is trusted by", "© ...", a name at the top).
 */
final class Outlets {

  private static final int MOST_NAME_WORDS = 5;

  private static final Set<String> INVITATIONS = Set.of(
      "follow",
      "subscribe",
      "join",
      "get",
      "download",
      "support",
      "visit",
      "like",
      "contact",
      "about",
      "read",
      "watch");

  private final OutletTable table;

  Outlets(OutletTable table) {
    this.table = table;
  }

  /**
   * A name the page gives wins over the host's, and the table's spelling over the page's. An owner is looked up by the host where
   * there is one: papers of one name are many.
   */
  Outlet of(Capture capture, @Nullable PageData data, Reading reading) {
    var host = Hosts.of(capture.address() ? capture.uri() : data == null ? null : data.canonical());
    var atHost = host == null ? Optional.<OutletTable.Entry>empty() : table.atHost(host);
    var given = capture.given().outlet();
    if (given != null && !given.isBlank()) return given(LineCutter.trim(given), host, atHost);
    if (data != null)
      for (var field : fields(data).entrySet()) {
        var name = field.getValue();
        if (name != null && isName(name))
          return onPage(LineCutter.trim(name), field.getKey(), host, atHost);
      }
    if (host != null) return atHost(host, "host");
    var told = told(reading);
    return told == null ? Outlet.UNKNOWN : new Outlet(told, owner(table.named(told)), "text");
  }

  private static Map<String, @Nullable String> fields(PageData data) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    fields.put("og:site_name", data.meta("og:site_name"));
    fields.put("json-ld publisher", data.json("publisher"));
    fields.put("application-name", data.meta("application-name"));
    return fields;
  }

  private static boolean isName(String text) {
    var words = Words.of(text).size();
    return words > 0 && words <= 8 && Hosts.inPlaceOfName(text) == null;
  }

  /** As its giver writes it, unless a host stands in the name's place. */
  private Outlet given(String name, @Nullable String host, Optional<OutletTable.Entry> atHost) {
    var instead = Hosts.inPlaceOfName(name);
    if (instead != null) return atHost(instead, "given");
    return new Outlet(name, owner(host == null ? table.named(name) : atHost), "given");
  }

  private Outlet onPage(
      String name, String field, @Nullable String host, Optional<OutletTable.Entry> atHost) {
    var named = table.named(name);
    if (host == null)
      return new Outlet(named.map(OutletTable.Entry::name).orElse(name), owner(named), field);
    return new Outlet(
        named.isPresent() && named.equals(atHost) ? named.get().name() : name,
        owner(atHost),
        field);
  }

  private static @Nullable String owner(Optional<OutletTable.Entry> entry) {
    return entry.map(OutletTable.Entry::owner).orElse(null);
  }

  private Outlet atHost(String host, String source) {
    return table
        .atHost(host)
        .map(entry -> new Outlet(entry.name(), entry.owner(), source))
        .orElseGet(() -> new Outlet(host, null, source));
  }

  /** The name furniture gives the outlet most often; null when none does. */
  private static @Nullable String told(Reading reading) {
    var weights = new LinkedHashMap<String, Integer>();
    if (reading.masthead() != null) weights.put(reading.masthead(), 3);
    for (var piece : reading.pieces())
      if (speaksOfOutlet(piece.reason())) collect(piece.text(), weights);
    return heaviest(weights);
  }

  private static boolean speaksOfOutlet(@Nullable FurnitureReason reason) {
    if (reason == null) return false;
    return switch (reason) {
      case DONATION, SUBSCRIPTION, ABOUT_OUTLET, COMMENTS, COPYRIGHT, NEWSLETTER, SHARE -> true;
      default -> false;
    };
  }

  /** Names that open a sentence about the outlet, and names behind a copyright sign. */
  private static void collect(String text, Map<String, Integer> weights) {
    var words = text.split("\\s+", 120);
    for (var i = 0; i < words.length; i++) {
      var after = i == 0 ? "" : words[i - 1];
      var sentence =
          i == 0 || !after.isEmpty() && Shape.isTerminator(after.charAt(after.length() - 1));
      var signed = after.equals("©") || Words.fold(after).equals("copyright");
      if (!sentence && !signed) continue;
      var name = name(words, i);
      if (name != null && (signed || isSubject(words, i, name)))
        weights.merge(name, signed ? 2 : 1, Integer::sum);
    }
  }

  /** The name that stands at a place, without the verb that invites to it: "Follow Radio ...". */
  private static @Nullable String name(String[] words, int at) {
    var from = INVITATIONS.contains(Words.fold(words[at])) ? at + 1 : at;
    var name = new StringBuilder();
    var count = 0;
    for (var i = from; i < words.length && count < MOST_NAME_WORDS; i++, count++) {
      var word = words[i];
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) break;
      var bare = stripMarks(word);
      if (name.length() > 0) name.append(' ');
      name.append(bare);
      if (bare.length() < word.length()) break;
    }
    var text = name.toString();
    var size = Words.of(text).size();
    var acronym = text.length() >= 3 && CreditLines.isAcronym(text);
    return size >= 2 || acronym ? text : null;
  }

  /** Followed by a word in lower case, as a sentence's subject is. */
  private static boolean isSubject(String[] words, int from, String name) {
    var next = from + name.split(" ").length;
    return next < words.length
        && !words[next].isEmpty()
        && Character.isLowerCase(words[next].charAt(0));
  }

  private static String stripMarks(String word) {
    var end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) end--;
    return word.substring(0, end);
  }

  private static @Nullable String heaviest(Map<String, Integer> weights) {
    @Nullable String best = null;
    var most = 0;
    for (var name : weights.keySet()) {
      var weight = 0;
      for (var other : weights.entrySet())
        if (Words.of(name).containsAll(withoutArticle(Words.of(other.getKey()))))
          weight += other.getValue();
      if (weight > most) {
        best = name;
        most = weight;
      }
    }
    return best;
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }
}
