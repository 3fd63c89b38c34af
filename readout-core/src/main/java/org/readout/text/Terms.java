package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * The terms of a text: its words, case folded, English endings taken off (Porter 1980, doi:10.1108/eb046814).
 *
 * <p>The stemmer is used on words of basic Latin letters whatever the language: what matters is that both sides of a comparison are
 * cut alike.
 */
public final class Terms {

  /** A longer run of letters is no word; kept whole it would cost memory and tell nothing. */
  private static final int LONGEST = 40;

  private Terms() {}

  /**
   * A word and what is left of it.
   *
   * @param term the word folded and stemmed
   * @param start index of its first character in the text
   * @param capital whether it opens with a capital letter
   */
  public record Word(String term, int start, boolean capital) {}

  /** The words of {@code text} in reading order, function words among them. */
  public static List<Word> words(CharSequence text) {
    var stemmer = new PorterStemmer();
    var words = new ArrayList<Word>();
    var start = -1;
    for (var i = 0; i <= text.length(); i++) {
      var inside = i < text.length()
          && (Characters.isWordPart(text.charAt(i))
              || Character.isSurrogate(text.charAt(i))
              || isMark(text.charAt(i)));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      if (i - start <= LONGEST)
        words.add(new Word(
            term(stemmer, text.subSequence(start, i).toString().toLowerCase(Locale.ROOT)),
            start,
            Character.isUpperCase(Character.codePointAt(text, start))));
      start = -1;
    }
    return words;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String term(PorterStemmer stemmer, String word) {
    for (var i = 0; i < word.length(); i++)
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return word;
    return stemmer.stem(word);
  }
}
