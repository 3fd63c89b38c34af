package org.readout.ingest;

import java.util.List;
import org.readout.text.Problem;

/**
 * Everything the inputs held.
 *
 * @param captures in input order (folders by path), refused ones among them
 * @param problems what was wrong with the inputs, refused captures' problems among them
 */
public record Intake(List<Capture> captures, List<Problem> problems) {
  public Intake {
    captures = List.copyOf(captures);
    problems = List.copyOf(problems);
  }
}
