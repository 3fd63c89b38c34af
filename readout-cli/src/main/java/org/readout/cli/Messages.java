package org.readout.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.text.Characters;
import org.readout.text.Problem;

/** Lines for standard error. File names and messages may hold anything: what a terminal would obey is shown as a question mark. */
final class Messages {

  private Messages() {}

  /** {@code readout: input: place: message}, without what is empty. */
  static String of(Problem problem) {
    return Stream.of("readout", problem.input(), problem.place(), problem.message())
        .filter(part -> !part.isEmpty())
        .map(Messages::harmless)
        .collect(Collectors.joining(": "));
  }

  static String harmless(String text) {
    var harmless = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == ' ' || !Characters.isSpace(c) ? c : ' ')
        .map(c -> isOrder(c) ? '?' : c)
        .forEach(harmless::appendCodePoint);
    return harmless.toString();
  }

  /** Control characters, lone surrogates, and format characters, those of the bidirectional algorithm among them. */
  private static boolean isOrder(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default -> false;
    };
  }
}
