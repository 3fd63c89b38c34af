package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The learnt weights of a chain: for each known feature one per label, in steps of 1/16, and one for each transition.
 *
 * <p>Layout: {@code slots} is an open-addressed table of row numbers plus 1, 0 for a free one, over {@code keys}, which holds the rows' keys in rising
 * order; row {@code r} has its weights at {@code weights[r * labels]}. One look-up and {@code labels} additions a feature. Immutable once made.
 */
final class Chain {

  static final float STEP = 1 / 16f;

  final int labels;
  private final int[] keys;
  private final byte[] weights;
  private final float[] transitions;
  private final int[] slots;

  Chain(int labels, int[] keys, byte[] weights, float[] transitions) {
    this.labels = labels;
    this.keys = keys;
    this.weights = weights;
    this.transitions = transitions;
    slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
    for (var row = 0; row < keys.length; row++) {
      var slot = first(keys[row]);
      while (slots[slot] != 0) slot = slot + 1 & slots.length - 1;
      slots[slot] = row + 1;
    }
  }

  private int first(int key) {
    return key * 0x9E3779B1 >>> 5 & slots.length - 1;
  }

  Lattice lattice() {
    return new Lattice(labels, transitions);
  }

  /** Writes the scores of a place's labels from its features. */
  void score(Features features, double[] scores, int at) {
    for (var k = 0; k < labels; k++) scores[at + k] = 0;
    for (var f = 0; f < features.count; f++) {
      var row = row(features.keys[f]);
      if (row < 0) continue;
      for (var k = 0; k < labels; k++) scores[at + k] += weights[row * labels + k];
    }
    for (var k = 0; k < labels; k++) scores[at + k] *= STEP;
  }

  private int row(int key) {
    for (var slot = first(key); slots[slot] != 0; slot = slot + 1 & slots.length - 1)
      if (keys[slots[slot] - 1] == key) return slots[slot] - 1;
    return -1;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labels);
    for (var weight : transitions) out.writeFloat(weight);
    out.writeInt(keys.length);
    for (var key : keys) out.writeInt(key);
    out.write(weights);
  }

  static Chain read(DataInput in) throws IOException {
    var labels = in.readInt();
    var transitions = new float[(labels + 1) * labels];
    for (var i = 0; i < transitions.length; i++) transitions[i] = in.readFloat();
    var packed = new byte[in.readInt() * Integer.BYTES];
    in.readFully(packed);
    var keys = new int[packed.length / Integer.BYTES];
    ByteBuffer.wrap(packed).asIntBuffer().get(keys);
    var weights = new byte[keys.length * labels];
    in.readFully(weights);
    return new Chain(labels, keys, weights, transitions);
  }
}
