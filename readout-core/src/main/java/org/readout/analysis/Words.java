package org.readout.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.readout.text.Quotation;
import org.readout.text.Quotations;
import org.readout.text.Span;

/** A sentence's tokens with their letters at hand. Indices outside are answered with an empty word and a mark. */
final class Words {

  private static final Set<String> PARTICLES =
      Set.of("al", "el", "as", "an", "ar", "ash", "at", "ad", "bin", "ul");

  private final List<Token> tokens;
  private final String[] words;
  private final String[] folded;
  private final boolean[] quoted;

  /** @param quotations those of the whole text, in reading order */
  Words(CharSequence text, Sentence sentence, List<Quotation> quotations) {
    this(text, sentence, quotations, word -> word);
  }

  /** @param shared gives one and the same string for equal words, so that a long text's words take no more room than its vocabulary */
  Words(
      CharSequence text,
      Sentence sentence,
      List<Quotation> quotations,
      UnaryOperator<String> shared) {
    tokens = sentence.tokens();
    words = new String[tokens.size()];
    folded = new String[words.length];
    for (var i = 0; i < words.length; i++) {
      words[i] = shared.apply(tokens.get(i).span().of(text));
      folded[i] = shared.apply(words[i].toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }
    quoted = quoted(quotations);
  }

  private boolean[] quoted(List<Quotation> quotations) {
    var marked = new boolean[words.length];
    if (words.length == 0) return marked;
    var at = Quotations.from(quotations, span(0).start());
    for (var i = 0; i < marked.length; i++) {
      while (at < quotations.size()
          && quotations.get(at).span().end() <= span(i).start()) at++;
      marked[i] = at < quotations.size() && quotations.get(at).span().overlaps(span(i));
    }
    return marked;
  }

  /** Whether it stands between quotation marks or is one. */
  boolean isQuoted(int i) {
    return has(i) && quoted[i];
  }

  int size() {
    return words.length;
  }

  /** As printed. */
  String word(int i) {
    return has(i) ? words[i] : "";
  }

  /** Lower case, with straight apostrophes. */
  String folded(int i) {
    return has(i) ? folded[i] : "";
  }

  boolean is(int i, String word) {
    return folded(i).equals(word);
  }

  PartOfSpeech pos(int i) {
    return has(i) ? tokens.get(i).pos() : PartOfSpeech.PUNCT;
  }

  boolean has(int i) {
    return i >= 0 && i < words.length;
  }

  Span span(int i) {
    return tokens.get(i).span();
  }

  /** From the first character of token {@code from} to the last of token {@code to - 1}. */
  Span span(int from, int to) {
    return new Span(span(from).start(), span(to - 1).end());
  }

  boolean isCapitalised(int i) {
    var word = word(i);
    if (word.isEmpty()) return false;
    var c = word.codePointAt(0);
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) return true;
    // "al-Amin"
    var hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && PARTICLES.contains(word.substring(0, hyphen));
  }

  boolean isPossessive(int i) {
    return is(i, "'s")
        || is(i, "'") && folded(i - 1).endsWith("s") && pos(i + 1) != PartOfSpeech.PUNCT;
  }

  /** Whether a sentence, a quotation or what a colon announces starts there, so that a capital says nothing. */
  boolean isOpening(int i) {
    if (i == 0) return true;
    if (pos(i - 1) != PartOfSpeech.PUNCT) return false;
    var mark = word(i - 1);
    return !mark.equals(",") && !mark.equals("(") && !mark.equals(")") && !mark.equals("'");
  }
}
