package org.readout.cli;

import java.util.Locale;

/** When to colour. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether output is to be coloured: unless told, when a person looks at it and has not asked for none. */
  boolean colours(boolean toTerminal, Terminal terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> toTerminal && !terminal.plain();
    };
  }

  /** As the command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
