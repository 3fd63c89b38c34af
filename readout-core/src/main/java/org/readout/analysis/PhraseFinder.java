package org.readout.analysis;

import java.util.ArrayList;
import java.util.List;

/** Finds plain noun phrases: determiner, modifiers, possessors, head. */
final class PhraseFinder {

  private static final int LONGEST = 12;

  private PhraseFinder() {}

  static List<Phrase> find(Words words) {
    var phrases = new ArrayList<Phrase>();
    for (var i = 0; i < words.size(); ) {
      if (!opens(words, i)) {
        i++;
        continue;
      }
      var head = isNoun(words, i) ? i : -1;
      var j = i + 1;
      for (; j < words.size() && j - i < LONGEST && continues(words, j); j++)
        if (isNoun(words, j)) head = j;
      if (head >= 0) phrases.add(new Phrase(i, head));
      i = head >= 0 ? head + 1 : Math.max(j, i + 1);
    }
    return phrases;
  }

  private static boolean isNoun(Words words, int i) {
    return (words.pos(i) == PartOfSpeech.NOUN || words.pos(i) == PartOfSpeech.PROPN)
        && !words.isPossessive(i);
  }

  private static boolean opens(Words words, int i) {
    if (words.is(i, "least") || words.is(i, "most") || words.is(i, "more") || words.is(i, "fewer"))
      return false;
    return switch (words.pos(i)) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case PRON -> isPossessivePronoun(words.folded(i));
      default -> false;
    };
  }

  private static boolean continues(Words words, int i) {
    if (words.isPossessive(i)) return true;
    return switch (words.pos(i)) {
      case ADJ, NOUN, PROPN, NUM -> true;
      case PUNCT ->
        words.is(i, "-") && isNoun(words, i + 1) && words.pos(i - 1) != PartOfSpeech.PUNCT;
      default -> false;
    };
  }

  static boolean isPossessivePronoun(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "my", "our", "your" -> true;
      default -> false;
    };
  }
}
