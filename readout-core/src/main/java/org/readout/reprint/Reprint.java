package org.readout.reprint;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/**
 * One article that repeats another's prose.
 *
 * @param id derived from the two articles
 * @param from the earlier one, by clock, by credit, else by the longer text
 * @param to the one that repeats it
 * @param kind how much of {@code to} is repeated
 * @param decided false where almost all shared words are attributed and selection and order do not tell: undecided adds no origin
 * @param sharedFrom share of {@code from}'s own prose that stands in {@code to}, 0 to 1
 * @param sharedTo share of {@code to}'s own prose that stands in {@code from}, 0 to 1
 * @param spans the shared stretches on both sides
 * @param agency the agency behind both, recovered from either's credits; null when neither names one
 * @param rule which rule decided, in words
 * @param confidence 0 to 1
 */
public record Reprint(
    ReprintId id,
    ArticleId from,
    ArticleId to,
    Kind kind,
    boolean decided,
    double sharedFrom,
    double sharedTo,
    List<SharedSpan> spans,
    @Nullable String agency,
    String rule,
    double confidence) {

  public Reprint {
    if (from.equals(to))
      throw new IllegalArgumentException("an article is no reprint of itself: " + from);
    spans = List.copyOf(spans);
  }

  /** How much is repeated. */
  public enum Kind {
    WHOLE,
    PARTIAL;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same words in both texts. */
  public record SharedSpan(Span from, Span to) {}
}
