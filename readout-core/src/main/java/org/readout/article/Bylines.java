package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads bylines: "By Cass Underby in Brenning and Ilmo Dray", "Von ...", "Автор: ..." {@link CreditSorter} tells
 * who they are.
 */
final class Bylines {

  private static final int MOST_WORDS = 24;

  // spotless:off
  private static final String[] OPENINGS = {
      "by", "written by", "reported by", "story by", "words by", "text by", "posted by", "published by", "author", "authors", "from", "reporting by", "analysis by", "opinion by",
      "von", "ein bericht von", "artikel von", "erstellt von", "geschrieben von", "ein beitrag von", "über", "beiträge von", "alles von", "posts by", "article by", "view all posts by", "autorin autor", "eine analyse von", "ein gastbeitrag von", "autor", "autoren", "autorin", "par", "propos recueillis par", "por", "di", "a cura di", "door", "auteur",
      "tekst", "autorzy", "autorka", "opracowanie", "автор", "авторы", "автори", "текст", "tác giả", "bởi", "yazan", "haber", "muhabir",
      "بقلم", "كتب", "كتبت", "نوشته", "نویسنده", "作者", "撰文", "文", "記者", "记者", "av", "af", "oleh", "autoři", "szerző", "tekst og foto", "του", "της",
  };

  /** A name ends before these: a place, a role or a time follows. */
  private static final Set<String> STOPS = Set.of(
      "in", "at", "for", "on", "updated", "published", "posted", "from", "aus", "à", "en", "the", "est", "min", "reading", "last", "is", "covers", "has", "was", "photography", "photos",
      "editing", "photographs", "special", "am", "im", "vom", "le", "el", "il", "op", "uhr", "of", "via", "und", "fecha", "hace", "publicado", "publié", "veröffentlicht", "pubblicato", "stand",
      "기자", "특파원", "記者", "记者", "lesezeit", "follow", "twitter", "email", "under", "sagt", "says", "since");
  // spotless:on

  /** By their first word. */
  private static final Map<String, List<List<String>>> OPENING_WORDS = Arrays.stream(OPENINGS)
      .map(words -> List.of(words.split(" ")))
      .collect(Collectors.groupingBy(words -> words.get(0)));

  private Bylines() {}

  private static List<List<String>> openings(List<String> words) {
    return words.isEmpty() ? List.of() : OPENING_WORDS.getOrDefault(words.get(0), List.of());
  }

  /** The names of a line that opens as a byline does and holds nothing but names, places and dates. */
  static Optional<List<String>> read(String line, Shape shape) {
    if (shape.words() > MOST_WORDS || shape.words() < 2) return Optional.empty();
    var words = Words.of(line, MOST_WORDS + 1);
    for (var opening : openings(words)) {
      if (words.size() <= opening.size()) continue;
      if (!words.subList(0, opening.size()).equals(opening)) continue;
      var names = names(after(line, opening.size()));
      if (!names.isEmpty() && names.stream().allMatch(Bylines::looksLikeName))
        return Optional.of(names);
    }
    return Optional.empty();
  }

  /** Names printed one after the other, without what follows them. */
  static List<String> names(String list) {
    var names = new ArrayList<String>();
    for (var part : NameLists.split(withoutOpening(list))) {
      var name = shortened(withoutOpening(part));
      if (!name.isEmpty() && !isDegree(name)) names.add(name);
    }
    return names;
  }

  /** What stands behind a name and a comma: {@code PhD}, {@code M.D.}. */
  private static boolean isDegree(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "phd",
          "md",
          "ma",
          "msc",
          "mba",
          "mph",
          "rd",
          "rn",
          "jd",
          "dds",
          "ms",
          "bsc",
          "jr",
          "sr",
          "cfa",
          "cfp",
          "esq",
          "dvm" -> true;
      default -> false;
    };
  }

  /** "By" and its like taken off. */
  static String withoutOpening(String text) {
    if (isGlued(text)) return text.substring(2);
    var words = Words.of(text, 6);
    for (var opening : openings(words))
      if (words.size() > opening.size()
          && words.subList(0, opening.size()).equals(opening)
          && (!opening.get(0).equals("di") && !opening.get(0).equals("from")
              || Character.isLowerCase(text.strip().charAt(0))
              || text.strip().charAt(0) == 'D' && text.strip().charAt(1) == 'i'))
        return after(text, opening.size());
    return text.strip();
  }

  /** "ByAlex": the page keeps them apart by its style alone. */
  private static boolean isGlued(String text) {
    return text.startsWith("By") && text.length() > 3 && Character.isUpperCase(text.charAt(2));
  }

  /** Cut before a place, a role or a date. */
  private static String shortened(String name) {
    var kept = new ArrayList<String>();
    for (var word : name.split(" ")) {
      var folded = Words.fold(word);
      if (!kept.isEmpty() && STOPS.contains(folded)) break;
      if (kept.isEmpty() && (STOPS.contains(folded) && !folded.equals("the"))) return "";
      if (hasDigit(word) || word.charAt(0) == '@' || word.charAt(0) == '(' && !kept.isEmpty())
        break;
      if (!kept.isEmpty() && (word.equals("-") || word.equals("–") || word.equals("—"))) break;
      kept.add(word);
    }
    return String.join(" ", kept);
  }

  /** Capitalised words without a sentence's end. */
  static boolean looksLikeName(String name) {
    var words = name.split(" ");
    if (words.length > 6) return false;
    var capital = 0;
    for (var word : words) if (!word.isEmpty() && isCapital(word.charAt(0))) capital++;
    return capital > 0 && capital * 2 >= words.length && !Shape.of(name).ended()
        || name.endsWith("r.");
  }

  /** A capital, or a letter of a script that has none. */
  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
  }

  private static boolean hasDigit(String word) {
    for (var i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
    return false;
  }

  private static String after(String line, int words) {
    var at = 0;
    for (var word = 0; word < words; word++) {
      while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
      while (at < line.length() && Character.isLetterOrDigit(line.charAt(at))) at++;
    }
    while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) at++;
    return line.substring(at);
  }
}
