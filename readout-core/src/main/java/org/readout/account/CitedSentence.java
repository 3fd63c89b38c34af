package org.readout.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an account.
 *
 * @param label what the section sorts by: a party in "Who said what", an ISO date in "Timeline"; null where it sorts by nothing
 * @param text the words of its first citation's passage; gaps between spans shown as " [...] "
 * @param citations at least one; the first is the passage shown, others carry the same statement
 */
public record CitedSentence(@Nullable String label, String text, List<Citation> citations) {
  public CitedSentence {
    if (citations.isEmpty())
      throw new IllegalArgumentException("every sentence of an account cites: " + text);
    citations = List.copyOf(citations);
  }
}
