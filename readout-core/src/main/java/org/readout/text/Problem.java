package org.readout.text;

import java.util.Comparator;

/**
 * Something wrong with the input. The run goes on.
 *
 * @param stage which stage found it
 * @param input the input as the user named it: a path, an address, {@code -}
 * @param place where in it ({@code line 12}, {@code byte 4096}); empty for the input as a whole
 * @param message one plain sentence
 */
public record Problem(Stage stage, String input, String place, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_INPUT = Comparator.comparing(Problem::input)
      .thenComparing(Problem::place)
      .thenComparing(Problem::stage)
      .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return BY_INPUT.compare(this, other);
  }
}
