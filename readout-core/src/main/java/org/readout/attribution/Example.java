package org.readout.attribution;

import java.util.List;
import org.readout.text.Span;

/**
 * A piece of an article to learn from.
 *
 * @param group of articles that are left out together
 * @param words rows of the words' vectors
 * @param traits as {@link Traits#of} gives them
 * @param tags the tagger's labels
 */
record Example(int group, Span piece, int[] words, int[][] traits, int[] tags, List<Link> links) {

  /** @param labels the linker's for the window's tokens, -1 in the cue */
  record Link(Window window, int[] labels) {}

  int rows() {
    return piece.length();
  }
}
