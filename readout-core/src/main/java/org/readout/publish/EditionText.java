package org.readout.publish;

import java.io.IOException;

/**
 * Writes an edition for a terminal: each story's account, then its statements with verdict, origins and the words each
 * outlet printed. Whatever the pages held, a terminal shows it as text. Immutable and safe to share between threads.
 */
public final class EditionText {

  /** Lines longer than this, in columns, are hard to read. */
  public static final int WIDEST = 100;

  /** Lines of fewer columns have no room for the words beside the outlet. */
  public static final int NARROWEST = 40;

  private final int width;
  private final boolean colour;
  private final boolean all;

  /**
   * @param width of the terminal, in columns; brought between {@link #NARROWEST} and {@link #WIDEST}
   * @param colour whether to colour
   * @param all whether to show what only one report tells in its own voice; it is counted otherwise
   */
  public EditionText(int width, boolean colour, boolean all) {
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.colour = colour;
    this.all = all;
  }

  /** Writes the text, ending with a newline. */
  public void write(Edition edition, Appendable out) throws IOException {
    new TextPages(new Screen(out, width, colour)).print(new Compositor(all).lay(edition));
  }
}
