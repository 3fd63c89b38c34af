package org.readout.attribution;

import java.util.List;

/**
 * Pieces of words with what another model has learnt of them, to learn from.
 *
 * @param pieces whole words and beginnings of words, and after {@code ##} what goes on with one
 * @param vectors one after the other, {@code width} numbers each; not copied
 */
public record WordPieces(List<String> pieces, float[] vectors, int width) {

  public WordPieces {
    pieces = List.copyOf(pieces);
    if (vectors.length != pieces.size() * width)
      throw new IllegalArgumentException("need " + pieces.size() + " vectors of " + width
          + " numbers, got " + vectors.length + " numbers");
  }
}
