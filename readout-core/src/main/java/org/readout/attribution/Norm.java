package org.readout.attribution;

/** Brings each row to mean 0 and variance 1, then scales and moves each unit (Ba, Kiros and Hinton 2016). */
final class Norm {

  private static final float LEAST = 1e-5f;

  private final int units;
  private final Weights gain;
  private final Weights bias;

  Norm(Weights.Store store, int units) {
    this.units = units;
    gain = store.vector(units);
    bias = store.vector(units);
  }

  /** In place. The gain is kept as what it differs from 1. */
  void forward(float[] values, int rows) {
    for (var at = 0; at < rows * units; at += units) {
      var mean = mean(values, at);
      var scale = scale(values, at, mean);
      for (var u = 0; u < units; u++)
        values[at + u] = (values[at + u] - mean) * scale * (1 + gain.values[u]) + bias.values[u];
    }
  }

  private float mean(float[] values, int at) {
    var sum = 0f;
    for (var u = 0; u < units; u++) sum += values[at + u];
    return sum / units;
  }

  private float scale(float[] values, int at, float mean) {
    var sum = 0f;
    for (var u = 0; u < units; u++) sum += (values[at + u] - mean) * (values[at + u] - mean);
    return (float) (1 / Math.sqrt(sum / units + LEAST));
  }

  /**
   * Turns the slope of what went out into that of what came in, in place.
   *
   * @param from what came in
   */
  void backward(float[] from, int rows, float[] slope, Gradients gradients) {
    var ofGain = gradients.of(gain);
    var ofBias = gradients.of(bias);
    var even = new float[units];
    for (var at = 0; at < rows * units; at += units) {
      var mean = mean(from, at);
      var scale = scale(from, at, mean);
      var sum = 0f;
      var along = 0f;
      for (var u = 0; u < units; u++) {
        even[u] = (from[at + u] - mean) * scale;
        ofGain[u] += slope[at + u] * even[u];
        ofBias[u] += slope[at + u];
        slope[at + u] *= 1 + gain.values[u];
        sum += slope[at + u];
        along += slope[at + u] * even[u];
      }
      for (var u = 0; u < units; u++)
        slope[at + u] = scale * (slope[at + u] - (sum + even[u] * along) / units);
    }
  }
}
