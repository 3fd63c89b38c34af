package org.readout.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adjectives made of a nation's or a region's name: those of the table, and what an article uses like them. A capitalised word that ends
 * like one and mostly stands before a noun or a title ("Drosnian officials", "the Drosnian president") names nobody, unless it is the
 * end of somebody's name as well.
 */
final class Demonyms {

  private static final Set<String> ENDINGS = Set.of("an", "ish", "ese", "ic", "ani", "iote");

  /** A shorter word than this is more often a name: "Ryan", "Iran". */
  private static final int SHORTEST = 6;

  /** No number of adjectives outweighs a name. */
  private static final int NAME = -1_000_000;

  private final Set<String> known;
  private final Set<String> titles;

  /** Of words that end like one: the places that speak for it less those that speak against it. */
  private final Map<String, Integer> found = new HashMap<>();

  /** Capitalised words that end as the names of nations do. */
  private final Set<String> names = new HashSet<>();

  Demonyms(WordLists lists, List<Words> sentences) {
    known = lists.of("demonyms");
    titles = lists.of("titles");
    for (var sentence : sentences)
      for (var i = 0; i < sentence.size(); i++) {
        if (!sentence.isCapitalised(i)) continue;
        var word = sentence.folded(i);
        if (word.endsWith("a")) names.add(word);
        if (endsLikeOne(word)) found.merge(word, favour(sentence, i), Integer::sum);
      }
  }

  boolean contains(String word) {
    return known.contains(word)
        || found.getOrDefault(word, 0) > 0
        || isOfNation(word) && names.contains(word.substring(0, word.length() - 1));
  }

  /**
   * Whether the article prints an adjective of this name as of a nation's, wherever it stands: "Kestria" beside "Kestrian". Of names
   * in "a" alone: others give adjectives to persons too ("Orwellian").
   */
  boolean isNation(String word) {
    return word.endsWith("a") && (known.contains(word + "n") || isOfNation(word + "n"));
  }

  /** Whether it can be formed of a name in "a", and never ends somebody's name. */
  private boolean isOfNation(String word) {
    return word.endsWith("an") && found.getOrDefault(word, NAME) > NAME / 2;
  }

  private static boolean endsLikeOne(String word) {
    return word.length() >= SHORTEST && ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** 1 before a noun in small letters or a title, 0 where a language may stand, far below 0 at the end of somebody's name. */
  private int favour(Words words, int i) {
    if (words.isCapitalised(i - 1)
        && !words.isOpening(i - 1)
        && !contains(words.folded(i - 1))
        && !titles.contains(words.folded(i - 1))) return NAME;
    if (words.is(i - 1, "in") && words.pos(i + 1) == PartOfSpeech.PUNCT) return 0;
    var next = i + 1;
    while (words.pos(next) == PartOfSpeech.ADJ && !words.isCapitalised(next)) next++;
    var noun = words.pos(next) == PartOfSpeech.NOUN && !words.isCapitalised(next);
    return noun || titles.contains(words.folded(next)) ? 1 : -1;
  }
}
