package org.readout.publish;

import java.io.IOException;

/**
 * Writes an edition as Markdown (CommonMark, with tables nowhere and HTML nowhere): the same content as {@link EditionText}.
 * Whatever the pages held is shown as text: it makes no link, image, heading or HTML. Immutable and safe to share between
 * threads.
 */
public final class EditionMarkdown {

  private final boolean all;

  /** @param all whether to show what only one report tells in its own voice; it is counted otherwise */
  public EditionMarkdown(boolean all) {
    this.all = all;
  }

  /** Writes the document, ending with a newline. */
  public void write(Edition edition, Appendable out) throws IOException {
    new MarkdownPages(new Markdown(out)).print(new Compositor(all).lay(edition));
  }
}
