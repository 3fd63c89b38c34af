package org.readout.attribution;

import static org.readout.attribution.Network.VECTOR;

/**
 * Learns what a network reads of words: a projection of what was known of their pieces beforehand, and for each piece what this corpus teaches beside. Both are written down as
 * one table.
 */
final class WordLearning {

  private final WordForms forms;
  private final int width;
  private final Convolution projection;
  private final Weights taught;

  WordLearning(Weights.Store store, WordForms forms) {
    this.forms = forms;
    width = forms.known.width();
    projection = Convolution.projection(store, width, VECTOR);
    taught = store.blank(forms.known.pieces().size(), VECTOR);
  }

  /** What was known of words, row by row. */
  float[] whole(int[] words) {
    var whole = new float[words.length * width];
    for (var t = 0; t < words.length; t++)
      System.arraycopy(forms.mean(words[t]), 0, whole, t * width, width);
    return whole;
  }

  /**
   * What the network reads of words, {@link Network#VECTOR} numbers each.
   *
   * @param whole of {@link #whole}
   * @param known for which words what this corpus teaches is added
   */
  float[] project(float[] whole, int[] words, boolean[] known) {
    var projected = new float[words.length * VECTOR];
    projection.forward(whole, words.length, projected);
    for (var t = 0; t < words.length; t++)
      if (known[t])
        WordVectors.addMean(forms.pieces(words[t]), taught.values, projected, t, VECTOR);
    return projected;
  }

  void backward(float[] whole, int[] words, boolean[] known, float[] slope, Gradients gradients) {
    projection.backward(whole, words.length, slope, new float[0], gradients);
    var ofTaught = gradients.of(taught);
    for (var t = 0; t < words.length; t++) {
      if (!known[t]) continue;
      var pieces = forms.pieces(words[t]);
      for (var piece : pieces)
        Products.addScaled(
            slope, t * VECTOR, 1f / pieces.length, ofTaught, (piece - 1) * VECTOR, VECTOR);
    }
  }

  /** A row for each piece. */
  Weights table(WordPieces pieces) {
    var count = pieces.pieces().size();
    var table = new Weights.Store(0).blank(count, VECTOR);
    projection.forward(pieces.vectors(), count, table.values);
    Products.addScaled(taught.values, 0, 1, table.values, 0, table.values.length);
    return table;
  }
}
