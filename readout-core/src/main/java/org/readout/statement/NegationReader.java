package org.readout.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.readout.analysis.PartOfSpeech;
import org.readout.analysis.Token;

/**
 * Reads which word a negation denies: the first that tells something after it. What follows that word is not denied: "foul play is not
 * suspected in the fire" says nothing against a fire.
 */
final class NegationReader {

  /** How far the denied word may stand from its negation; behind a pronoun such as "none of the" it stands farther. */
  private static final int REACH = 4;

  private static final int PRONOUN_REACH = 8;

  private static final Set<String> PRONOUNS = Set.of("nobody", "none", "nothing", "neither");

  /** What never was before is now, and what does not happen until then happens. */
  private static final Set<String> LIMITS = Set.of("before", "until");

  private static final int LIMIT_REACH = 6;

  private final List<Token> tokens;
  private final String text;
  private final Lexicon lexicon;

  NegationReader(List<Token> tokens, String text, Lexicon lexicon) {
    this.tokens = tokens;
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether a token negates. Not "not only", "not just", "No. 1", "no doubt", "never before"; "declined to", "stopped answering" do. */
  boolean negates(int at) {
    var word = word(at);
    var next = at + 1 < tokens.size() ? word(at + 1) : "";
    if (word.equals("no")) return !next.equals(".") && !next.equals("doubt") && !next.isEmpty();
    if (next.equals("to") && lexicon.isRefusal(word)) return true;
    if (next.endsWith("ing") && lexicon.isEnding(word)) return true;
    if (!lexicon.isNegation(word)) return false;
    if (word.equals("never") && isLimited(at)) return false;
    return switch (next) {
      case "only", "just", "merely", "until" -> false;
      default -> true;
    };
  }

  /**
   * The token a negation denies, -1 when none is near.
   *
   * @param tells whether a token tells something
   */
  int denied(int negation, IntPredicate tells) {
    var pronoun = PRONOUNS.contains(word(negation));
    var end = Math.min(tokens.size(), negation + 1 + (pronoun ? PRONOUN_REACH : REACH));
    for (var at = negation + 1; at < end; at++) {
      var pos = tokens.get(at).pos();
      if (pos == PartOfSpeech.ADV || !tells.test(at)) continue;
      if (pronoun && pos != PartOfSpeech.VERB && pos != PartOfSpeech.ADJ) continue;
      return at;
    }
    return -1;
  }

  private boolean isLimited(int at) {
    for (var next = at + 1; next <= at + LIMIT_REACH && next < tokens.size(); next++)
      if (LIMITS.contains(word(next))) return true;
    return false;
  }

  private String word(int at) {
    return tokens.get(at).span().of(text).toLowerCase(Locale.ROOT);
  }
}
