package org.readout.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adjectives made of a nation's or a region's name: those of the table, and what an article uses like them. A capitalised word that ends
 * like one and stands before a noun or a title wherever it stands ("Drosnian officials", "the Drosnian president") names nobody.
 */
final class Demonyms {

  private static final Set<String> ENDINGS = Set.of("an", "ish", "ese", "ic", "ani", "iote");

  /** A shorter word than this is more often a name: "Ryan", "Iran". */
  private static final int SHORTEST = 6;

  private final Set<String> known;
  private final Set<String> titles;

  /** Words that end like one, by whether each of their places allows it. */
  private final Map<String, Boolean> found = new HashMap<>();

  Demonyms(WordLists lists, List<Words> sentences) {
    known = lists.of("demonyms");
    titles = lists.of("titles");
    for (var sentence : sentences)
      for (var i = 0; i < sentence.size(); i++)
        if (sentence.isCapitalised(i) && endsLikeOne(sentence.folded(i)))
          found.merge(sentence.folded(i), standsLikeOne(sentence, i), Boolean::logicalAnd);
  }

  boolean contains(String word) {
    return known.contains(word) || found.getOrDefault(word, false);
  }

  private static boolean endsLikeOne(String word) {
    return word.length() >= SHORTEST && ENDINGS.stream().anyMatch(word::endsWith);
  }

  /** Before a noun in small letters or a title, and not the last word of somebody's name. */
  private boolean standsLikeOne(Words words, int i) {
    var next = i + 1;
    while (words.pos(next) == PartOfSpeech.ADJ && !words.isCapitalised(next)) next++;
    var noun = words.pos(next) == PartOfSpeech.NOUN && !words.isCapitalised(next);
    var after =
        words.isCapitalised(i - 1) && !words.isOpening(i - 1) && !contains(words.folded(i - 1));
    return (noun || titles.contains(words.folded(next))) && !after;
  }
}
