package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.text.Characters;

/**
 * Agencies that a report's own sentences name as where its news is from: "сообщает ТАСС", "laut der Nachrichtenagentur dpa", "según
 * informa EFE", "AA bildirdi". They are evidence and stay in the text, for what is said there is the attributions' to read.
 *
 * <p>Only agencies the table knows count, and only beside a wording of the list, which has no English: there the attributions read
 * such sentences themselves. One pass over the words.
 */
final class Relayed {

  /** Sentences further down tell of the matter, no longer of the report. UTF-16 units. */
  private static final int READ = 6_000;

  private static final int LONGEST_NAME = 3;

  private static final int MOST_BETWEEN = 3;

  // spotless:off
  /** Words before an agency's name, by their first word. */
  private static final Map<String, List<List<String>>> BEFORE = index(
      "сообщает", "сообщил", "сообщили", "передает", "передаёт", "пишет", "по сообщению", "по данным", "по информации", "со ссылкой на", "корреспондент", "корреспонденту",
      "повідомляє", "передає", "пише", "за повідомленням", "за даними", "за інформацією", "з посиланням на", "кореспондент",
      "laut", "meldet", "meldete", "berichtet", "berichtete", "sagte der", "sagte", "selon", "rapporte", "d'après", "indiqué à", "déclaré à", "según", "informa", "informó", "dijo a", "declaró a",
      "secondo", "riferisce", "riporta", "detto all'", "segundo", "informou", "disse à", "disse a", "avança", "avançou", "noticiou", "volgens", "meldt", "podaje", "podała", "informuje",
      "poinformowała", "theo", "dẫn", "نقلت", "ذكرت", "أفادت", "وفق", "وفقا", "بحسب");

  /** What may stand between: articles, and words for "agency". */
  private static final Set<String> BETWEEN = Set.of(
      "die", "der", "das", "den", "la", "le", "el", "a", "à", "o", "het", "de", "do", "da", "lo", "l'agence", "l'agenzia", "agencia", "agência", "agence", "agenzia", "agencja", "agencji",
      "nachrichtenagentur", "persbureau", "hãng", "tin", "thông", "tấn", "xã", "агентство", "агентства", "агентству", "агенція", "агенції", "агентстві", "информагентство", "وكالة", "الأنباء",
      "notícias", "noticias", "stampa", "presse");

  /** Words right behind an agency's name, by their first word. */
  private static final Map<String, List<List<String>>> AFTER = index(
      "bildirdi", "aktardı", "duyurdu", "haberine göre", "muhabirine", "berichtete", "meldete", "сообщает", "передает", "передаёт", "повідомляє", "передає");
  // spotless:on

  private record Word(String folded, int start, int end) {}

  private final String text;
  private final CreditLines credits;
  private final List<Word> words;

  private Relayed(String text, CreditLines credits) {
    this.text = text;
    this.credits = credits;
    this.words = words(text);
  }

  /** Each agency once, in the text's order, with the words that name it. */
  static List<AgencyCredit> in(String text, CreditLines credits) {
    var read = text.length() > READ ? text.substring(0, READ) : text;
    return new Relayed(read, credits).read();
  }

  private List<AgencyCredit> read() {
    var names = new LinkedHashSet<String>();
    var found = new ArrayList<AgencyCredit>();
    for (var i = 0; i < words.size(); i++) {
      var before = length(BEFORE, i);
      if (before > 0) {
        var at = i + before;
        for (var gap = 0; gap < MOST_BETWEEN && at < words.size(); gap++, at++)
          if (size(at) > 0 || !BETWEEN.contains(words.get(at).folded)) break;
        add(i, at, size(at), names, found);
      }
      var name = isFollowed(i) ? size(i) : 0;
      if (name > 0 && length(AFTER, i + name) > 0) add(i, i, name, names, found);
    }
    return found;
  }

  private void add(int from, int at, int size, Set<String> names, List<AgencyCredit> found) {
    if (size == 0) return;
    var name = name(at, size);
    if (names.add(name))
      found.add(new AgencyCredit(
          name,
          AgencyCredit.Role.CONTRIBUTOR,
          text.substring(words.get(from).start, words.get(at + size - 1).end)));
  }

  /** Whether a wording stands where it would behind a name; asked first, as names cost more to look up. */
  private boolean isFollowed(int at) {
    for (var size = 1; size <= LONGEST_NAME; size++) if (length(AFTER, at + size) > 0) return true;
    return false;
  }

  /** How many words of the longest wording stand at a place. */
  private int length(Map<String, List<List<String>>> wordings, int at) {
    if (at >= words.size()) return 0;
    var most = 0;
    for (var wording : wordings.getOrDefault(words.get(at).folded, List.of())) {
      if (wording.size() <= most || at + wording.size() > words.size()) continue;
      var same = true;
      for (var i = 1; i < wording.size(); i++)
        same &= words.get(at + i).folded.equals(wording.get(i));
      if (same) most = wording.size();
    }
    return most;
  }

  /** How many words the known agency at a place takes; 0 where none is named. */
  private int size(int at) {
    for (var size = Math.min(LONGEST_NAME, words.size() - at); size > 0; size--)
      if (credits.isKnownAgency(name(at, size))) return size;
    return 0;
  }

  /** Without an article glued before it, and without an ending glued behind it: {@code l'AFP}, {@code AA'ya}. */
  private String name(int at, int size) {
    var name = text.substring(words.get(at).start, words.get(at + size - 1).end);
    for (var i = 0; i < name.length(); i++)
      if (Characters.isSingleMark(name.charAt(i)))
        return i <= 3 && Character.isLowerCase(name.charAt(0))
            ? name.substring(i + 1)
            : name.substring(0, i);
    return name;
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    var at = 0;
    while (at < text.length()) {
      while (at < text.length() && !isPart(text, at)) at++;
      var from = at;
      while (at < text.length() && isPart(text, at)) at++;
      if (at > from) words.add(new Word(Words.fold(text.substring(from, at)), from, at));
    }
    return words;
  }

  private static boolean isPart(String text, int at) {
    var c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || Characters.isSingleMark(c) && at > 0 && Character.isLetter(text.charAt(at - 1));
  }

  private static Map<String, List<List<String>>> index(String... wordings) {
    var index = new HashMap<String, List<List<String>>>();
    for (var wording : wordings) {
      var words = Arrays.asList(wording.split(" "));
      index.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
    }
    return index;
  }
}
