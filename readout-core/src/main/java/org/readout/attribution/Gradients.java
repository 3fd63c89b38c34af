package org.readout.attribution;

import java.util.Arrays;
import java.util.List;

/** The slopes of a loss along a network's weights, part by part. For one thread. */
final class Gradients {

  private final float[][] parts;

  Gradients(List<Weights> weights) {
    parts = weights.stream().map(part -> new float[part.values.length]).toArray(float[][]::new);
  }

  float[] of(Weights weights) {
    return parts[weights.number];
  }

  /** Adds those of another lane, and clears them there. */
  void take(Gradients other) {
    for (var part = 0; part < parts.length; part++) {
      Products.addScaled(other.parts[part], 0, 1, parts[part], 0, parts[part].length);
      Arrays.fill(other.parts[part], 0);
    }
  }

  /** Their length, all parts together. */
  double length() {
    var sum = 0.0;
    for (var part : parts) for (var slope : part) sum += slope * slope;
    return Math.sqrt(sum);
  }

  void clear() {
    for (var part : parts) Arrays.fill(part, 0);
  }
}
