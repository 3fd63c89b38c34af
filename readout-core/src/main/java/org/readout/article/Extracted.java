package org.readout.article;

import java.util.List;
import org.readout.ingest.Capture;
import org.readout.text.Problem;

/**
 * What came out of one capture.
 *
 * @param capture what was read
 * @param article what it says; of kind {@link ArticleKind#REFUSED}, without text, when the capture was refused
 * @param problems what was wrong with the page
 */
public record Extracted(Capture capture, Article article, List<Problem> problems) {
  public Extracted {
    problems = List.copyOf(problems);
  }
}
