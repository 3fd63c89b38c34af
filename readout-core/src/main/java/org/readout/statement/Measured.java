package org.readout.statement;

import java.util.Set;
import org.readout.analysis.Quantity;

/**
 * A number and what stands around it: a boy of four and a gorilla of seventeen count years alike and are no difference.
 *
 * @param about keys of the story's vocabulary within a few words of the number, the number itself left out
 */
record Measured(Quantity quantity, Set<Integer> about) {
  Measured {
    about = Set.copyOf(about);
  }
}
