package org.readout.account;

import java.util.List;
import org.readout.text.ArticleId;
import org.readout.text.Span;

/** Where a sentence of an account stands in a report. */
public record Citation(ArticleId article, List<Span> spans) {
  public Citation {
    if (spans.isEmpty())
      throw new IllegalArgumentException(
          "a citation needs a passage, one of " + article + " has none");
    spans = List.copyOf(spans);
  }
}
