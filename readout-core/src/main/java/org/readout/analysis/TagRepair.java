package org.readout.analysis;

import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger gets wrong for want of having seen a name: closed classes hold only their own words, a capital in mid-sentence is a
 * name, "have" before a participle is an auxiliary.
 */
final class TagRepair {

  private static final Set<String> PRONOUNS = Set.of(
      "i",
      "me",
      "my",
      "mine",
      "myself",
      "you",
      "your",
      "yours",
      "yourself",
      "he",
      "him",
      "his",
      "himself",
      "she",
      "her",
      "hers",
      "herself",
      "it",
      "its",
      "itself",
      "we",
      "us",
      "our",
      "ours",
      "ourselves",
      "they",
      "them",
      "their",
      "theirs",
      "themselves",
      "who",
      "whom",
      "whose",
      "which",
      "what",
      "that",
      "this",
      "these",
      "those",
      "there",
      "one",
      "someone",
      "somebody",
      "anyone",
      "anybody",
      "everyone",
      "everybody",
      "nobody",
      "none",
      "nothing",
      "something",
      "anything",
      "everything",
      "whoever",
      "whatever",
      "each",
      "other",
      "both",
      "all",
      "some",
      "any",
      "many",
      "few",
      "several",
      "such",
      "same",
      "another",
      "others",
      "most",
      "'s",
      "'em",
      "thing",
      "oneself",
      "whichever",
      "ones",
      "u",
      "ya",
      "either",
      "neither");

  private static final Set<String> AUXILIARIES = Set.of(
      "be", "is", "am", "are", "was", "were", "been", "being", "have", "has", "had", "having", "do",
      "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must",
      "'s", "'re", "'ve", "'d", "'ll", "'m", "ca", "wo", "get", "got", "gets", "ought", "need",
      "used", "to", "cannot", "let", "ai", "s", "re", "ve", "ll", "d", "m");

  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

  /** No nouns, whatever stands before them. */
  private static final Set<String> SAID = Set.of("said", "told");

  private TagRepair() {}

  /** Mends {@code tags} of one sentence in place. */
  static void mend(String[] words, PartOfSpeech[] tags) {
    for (var i = 0; i < words.length; i++) {
      var word = words[i].toLowerCase(Locale.ROOT);
      tags[i] = switch (tags[i]) {
        case PRON, DET, ADP, SCONJ, CCONJ, INTJ, PART -> closed(words[i], word, tags[i], i);
        case AUX -> AUXILIARIES.contains(word) ? tags[i] : PartOfSpeech.VERB;
        case ADJ, NOUN, ADV, VERB, NUM, X -> open(words, tags, i, word);
        default -> tags[i];
      };
      if (tags[i] == PartOfSpeech.NOUN && SAID.contains(word)) tags[i] = PartOfSpeech.VERB;
    }
    for (var i = 0; i < words.length; i++)
      if (tags[i] == PartOfSpeech.ADJ && heads(words, tags, i)
          || tags[i] == PartOfSpeech.VERB && isStateOf(words, tags, i)) tags[i] = PartOfSpeech.NOUN;
    for (var i = 0; i + 1 < words.length; i++) {
      var next =
          tags[i + 1] == PartOfSpeech.ADV || tags[i + 1] == PartOfSpeech.PART ? i + 2 : i + 1;
      if (tags[i] == PartOfSpeech.VERB
          && HAVE.contains(words[i].toLowerCase(Locale.ROOT))
          && next < words.length
          && tags[next] == PartOfSpeech.VERB
          && !words[next].endsWith("ing")) tags[i] = PartOfSpeech.AUX;
    }
  }

  /** "a farmer in", "the injured were": a word right behind its article and before no noun is what the phrase is about. */
  private static boolean heads(String[] words, PartOfSpeech[] tags, int i) {
    if (i == 0 || i + 1 >= words.length || !isArticle(words[i - 1])) return false;
    return switch (tags[i + 1]) {
      case VERB, AUX, ADP -> true;
      default -> false;
    };
  }

  /** "the Varna | state | government": no verb, for one name alone would state<em>s</em>. */
  private static boolean isStateOf(String[] words, PartOfSpeech[] tags, int i) {
    return words[i].equals("state")
        && i > 0
        && i + 1 < words.length
        && tags[i - 1] == PartOfSpeech.PROPN
        && tags[i + 1] == PartOfSpeech.NOUN;
  }

  private static boolean isArticle(String word) {
    return word.equalsIgnoreCase("a")
        || word.equalsIgnoreCase("an")
        || word.equalsIgnoreCase("the");
  }

  /** A capitalised word that is none of the class's is a name the tagger does not know. */
  private static PartOfSpeech closed(String printed, String word, PartOfSpeech tag, int i) {
    if (tag == PartOfSpeech.PRON && !PRONOUNS.contains(word))
      return isCapitalised(printed) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    if (tag != PartOfSpeech.PRON
        && i > 0
        && isCapitalised(printed)
        && word.length() > 3
        && !isShouted(printed))
      return word.equals("that") || word.equals("with") || word.equals("from")
          ? tag
          : PartOfSpeech.PROPN;
    return tag;
  }

  private static PartOfSpeech open(String[] words, PartOfSpeech[] tags, int i, String word) {
    if (word.equals("'s") && tags[i] != PartOfSpeech.VERB) return PartOfSpeech.PART;
    if (tags[i] == PartOfSpeech.NUM || tags[i] == PartOfSpeech.ADV && i == 0) return tags[i];
    if (!isCapitalised(words[i]) || isShouted(words[i])) return tags[i];
    if (i == 0) {
      // A name that opens the sentence: possessive, or right before a verb, and no word of the
      // language the tagger knows as another class.
      var named = i + 1 < words.length && words[1].equals("'s");
      return named && tags[i] == PartOfSpeech.ADJ ? PartOfSpeech.PROPN : tags[i];
    }
    var opening =
        tags[i - 1] == PartOfSpeech.PUNCT && !words[i - 1].equals(",") && !words[i - 1].equals("-");
    if (opening || tags[i] == PartOfSpeech.ADJ && isDemonymLike(word)) return tags[i];
    return PartOfSpeech.PROPN;
  }

  /** "Ostran", "Lindish", "Maltese": adjectives made of a country's name. */
  private static boolean isDemonymLike(String word) {
    return word.endsWith("an")
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("ic")
        || word.endsWith("ch")
        || word.endsWith("i");
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isShouted(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }
}
