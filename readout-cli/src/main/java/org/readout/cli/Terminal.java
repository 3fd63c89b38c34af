package org.readout.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal. Java tells one standard stream from another only from version 22 on, so the launcher says
 * what it sees, in two system properties; without them nothing is taken for a terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param columns its width, 80 unless told
 * @param plain whether the user wants no colour: {@code NO_COLOR} is set (no-color.org), or the terminal is a dumb one
 */
record Terminal(boolean out, boolean err, int columns, boolean plain) {

  static final Terminal NONE = new Terminal(false, false, 80, true);

  static Terminal detect() {
    return of(
        System.getProperty("readout.terminal"),
        System.getProperty("readout.columns"),
        System.getenv());
  }

  /**
   * @param terminals which of {@code out} and {@code err} are terminals
   * @param columns as the terminal says; {@code COLUMNS} in the environment wins
   */
  static Terminal of(
      @Nullable String terminals, @Nullable String columns, Map<String, String> environment) {
    var told = terminals == null ? "" : terminals;
    var noColor = environment.get("NO_COLOR");
    return new Terminal(
        told.contains("out"),
        told.contains("err"),
        number(environment.get("COLUMNS"), number(columns, NONE.columns)),
        (noColor != null && !noColor.isEmpty()) || "dumb".equals(environment.get("TERM")));
  }

  private static int number(@Nullable String digits, int otherwise) {
    if (digits == null || !digits.matches("[1-9][0-9]{0,4}")) return otherwise;
    return Integer.parseInt(digits);
  }
}
