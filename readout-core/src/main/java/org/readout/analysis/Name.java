package org.readout.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A run of capitalised words in a sentence that names somebody or something.
 *
 * @param from index of the first token of the title or, without one, of the name
 * @param start index of the name's first token, after its title
 * @param end index after its last
 * @param role title or office, as printed; null without one
 * @param courtesy whether it follows Mr, Mrs or the like
 */
record Name(int from, int start, int end, @Nullable String role, boolean courtesy) {

  /** Whether only a title stands there: "the Prime Minister". */
  boolean isTitleOnly() {
    return start == end;
  }
}
