package org.readout.account;

import java.util.List;

/**
 * A sentence of an account.
 *
 * @param text the words of its first citation's passage
 * @param citations at least one; the first is the passage shown, others carry the same statement
 */
public record CitedSentence(String text, List<Citation> citations) {
  public CitedSentence {
    if (citations.isEmpty())
      throw new IllegalArgumentException("every sentence of an account cites: " + text);
    citations = List.copyOf(citations);
  }
}
