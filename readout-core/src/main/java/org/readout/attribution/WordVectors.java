package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.readout.text.Span;

/** What the network reads of words: the mean of their pieces' vectors. Immutable once read. */
record WordVectors(Vocabulary vocabulary, Weights table) {

  /** The vectors of a piece's words, {@link Network#VECTOR} numbers each; all 0 where no piece of a word is known. */
  float[] of(Grid grid, Span piece) {
    var vectors = new float[piece.length() * Network.VECTOR];
    for (var t = 0; t < piece.length(); t++)
      addMean(
          vocabulary.pieces(grid.form(piece.start() + t)),
          table.values,
          vectors,
          t,
          Network.VECTOR);
    return vectors;
  }

  /** Adds the mean of some pieces' rows to a row. */
  static void addMean(int[] pieces, float[] table, float[] rows, int row, int width) {
    for (var number : pieces)
      Products.addScaled(table, (number - 1) * width, 1f / pieces.length, rows, row * width, width);
  }

  void write(DataOutput out) throws IOException {
    vocabulary.write(out);
    table.write(out);
  }

  static WordVectors read(DataInput in) throws IOException {
    var vocabulary = Vocabulary.read(in);
    var table = new Weights.Store(0).table(vocabulary.size(), Network.VECTOR);
    table.read(in);
    return new WordVectors(vocabulary, table);
  }
}
