package org.readout.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * What words assert: their group of synonyms, else their stem. Function words, words of strength and hedges assert nothing of their own.
 */
final class Lexicon {

  /** Words that strengthen, weaken or hedge what is said and are no part of what is asserted. */
  private static final Set<String> STRENGTH = Set.of(
      "very",
      "extremely",
      "highly",
      "much",
      "greatly",
      "really",
      "quite",
      "rather",
      "deeply",
      "strongly",
      "truly",
      "wholly",
      "entirely",
      "seriously",
      "severely",
      "gravely",
      "badly",
      "fundamentally",
      "absolutely",
      "completely",
      "totally",
      "utterly",
      "fully",
      "particularly",
      "especially",
      "reportedly",
      "allegedly",
      "apparently",
      "also",
      "even",
      "just",
      "already",
      "still",
      "now",
      "current",
      "currently",
      "then",
      "again",
      "too",
      "both",
      "so",
      "well",
      "however",
      "meanwhile",
      "moreover",
      "further",
      "furthermore");

  /** Function words, where no tagger tells them. */
  private static final Set<String> FUNCTION = Set.of(
      "the",
      "a",
      "an",
      "and",
      "or",
      "but",
      "of",
      "to",
      "in",
      "on",
      "at",
      "by",
      "for",
      "with",
      "from",
      "as",
      "is",
      "are",
      "was",
      "were",
      "be",
      "been",
      "being",
      "has",
      "have",
      "had",
      "having",
      "do",
      "does",
      "did",
      "will",
      "would",
      "shall",
      "should",
      "can",
      "could",
      "may",
      "might",
      "must",
      "that",
      "this",
      "these",
      "those",
      "it",
      "its",
      "he",
      "she",
      "his",
      "her",
      "they",
      "their",
      "them",
      "him",
      "we",
      "our",
      "us",
      "i",
      "my",
      "me",
      "you",
      "your",
      "who",
      "which",
      "what",
      "when",
      "where",
      "why",
      "how",
      "there",
      "here",
      "not",
      "no",
      "nor",
      "n't",
      "s",
      "if",
      "than",
      "about",
      "into",
      "over",
      "after",
      "before",
      "during",
      "between",
      "against",
      "through",
      "up",
      "down",
      "out",
      "off",
      "under",
      "own",
      "same",
      "such",
      "only",
      "other",
      "some",
      "any",
      "all",
      "each",
      "more",
      "most",
      "while",
      "because",
      "until",
      "said",
      "say",
      "says",
      "saying",
      "told",
      "tell",
      "added",
      "add",
      "adding",
      "according",
      "mr",
      "mrs",
      "ms",
      "dr",
      "one",
      "year",
      "time",
      "day",
      "make",
      "made",
      "get",
      "got",
      "go",
      "going",
      "take",
      "took",
      "come",
      "came",
      "give",
      "gave",
      "given");

  private static final Set<String> NEGATIONS = Set.of(
      "not", "n't", "never", "neither", "nor", "cannot", "without", "nobody", "nothing", "none",
      "unable", "fail", "failed", "fails", "deny", "denied", "denies", "denying");

  /** Negate what follows with "to": prices may decline as well. */
  private static final Set<String> REFUSALS = Set.of(
      "decline", "declines", "declined", "declining", "refuse", "refuses", "refused", "refusing");

  /** Before a verb in "-ing": what is not done any more. */
  private static final Set<String> ENDINGS =
      Set.of("stop", "stops", "stopped", "cease", "ceases", "ceased", "quit", "quits");

  private final Map<String, String> groups = new HashMap<>();

  private Lexicon(BufferedReader lines) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      var words = line.split(" ");
      for (var word : words) groups.putIfAbsent(stem(word), words[0]);
    }
  }

  /** The shipped lexicon. */
  static Lexicon load() {
    var resource = Objects.requireNonNull(
        Lexicon.class.getResourceAsStream("synonyms.txt"), "synonyms.txt is missing");
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return new Lexicon(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a word asserts; empty for one that asserts nothing of its own. */
  String key(String word) {
    var folded = word.toLowerCase(Locale.ROOT);
    if (FUNCTION.contains(folded) || STRENGTH.contains(folded)) return "";
    var stem = stem(folded);
    return groups.getOrDefault(stem, stem);
  }

  boolean isRefusal(String word) {
    return REFUSALS.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isEnding(String word) {
    return ENDINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isNegation(String word) {
    var folded = word.toLowerCase(Locale.ROOT);
    return NEGATIONS.contains(folded) || folded.endsWith("n't") || folded.endsWith("n\u2019t");
  }

  private static String stem(String word) {
    return new PorterStemmer().stem(word);
  }
}
