package org.readout.statement;

import java.util.Set;

/**
 * A number or a time and what stands around it: a boy of four and a gorilla of seventeen count years alike and are no difference.
 *
 * @param about keys of the story's vocabulary within a few words of the value, the value itself left out
 */
record Told<T>(T value, Set<Integer> about) {
  Told {
    about = Set.copyOf(about);
  }
}
