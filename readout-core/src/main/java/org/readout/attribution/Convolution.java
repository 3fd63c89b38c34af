package org.readout.attribution;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A layer that looks at a row and at rows at fixed distances to either side: {@code to[t] = bias + sum over k of from[t + k * dilation] * matrix[k]}; rows
 * outside are nothing. With a reach of 0 it is a dense layer. Rows lie one after the other in flat arrays.
 *
 * <p>Immutable but for the numbers in its {@link Weights}.
 */
final class Convolution {

  final int inputs;
  final int outputs;
  private final int reach;
  private final int dilation;

  /** {@code 2 * reach + 1} matrices, the earliest row's first. */
  private final Weights matrices;

  private final @Nullable Weights bias;

  /** @param reach how many rows it looks at on either side */
  Convolution(Weights.Store store, int inputs, int outputs, int reach, int dilation) {
    this(store, inputs, outputs, reach, dilation, true);
  }

  private Convolution(
      Weights.Store store, int inputs, int outputs, int reach, int dilation, boolean biased) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.reach = reach;
    this.dilation = dilation;
    matrices = store.matrix((2 * reach + 1) * inputs, outputs);
    bias = biased ? store.vector(outputs) : null;
  }

  static Convolution dense(Weights.Store store, int inputs, int outputs) {
    return new Convolution(store, inputs, outputs, 0, 1);
  }

  /** A dense layer without bias: nothing in, nothing out. */
  static Convolution projection(Weights.Store store, int inputs, int outputs) {
    return new Convolution(store, inputs, outputs, 0, 1, false);
  }

  /** Writes {@code rows} rows of outputs. */
  void forward(float[] from, int rows, float[] to) {
    if (bias == null) Arrays.fill(to, 0, rows * outputs, 0);
    else for (var t = 0; t < rows; t++) System.arraycopy(bias.values, 0, to, t * outputs, outputs);
    for (var k = -reach; k <= reach; k++) {
      var first = first(k);
      var count = count(k, rows);
      if (count > 0)
        Products.add(
            from,
            (first + k * dilation) * inputs,
            inputs,
            matrices.values,
            (k + reach) * inputs * outputs,
            to,
            first * outputs,
            outputs,
            count);
    }
  }

  /** The first row that has one at {@code k} dilations. */
  private int first(int k) {
    return Math.max(0, -k * dilation);
  }

  private int count(int k, int rows) {
    return rows - Math.abs(k * dilation);
  }

  /**
   * Adds to the gradients of the weights, and to those of what came in.
   *
   * @param from as it was at {@link #forward}
   * @param slope of what went out
   * @param slopeFrom of what came in, added to; empty if nobody asks
   */
  void backward(float[] from, int rows, float[] slope, float[] slopeFrom, Gradients gradients) {
    if (bias != null)
      for (var t = 0; t < rows; t++)
        Products.addScaled(slope, t * outputs, 1, gradients.of(bias), 0, outputs);
    var columns = new float[rows * inputs];
    for (var t = 0; t < rows; t++)
      for (var i = 0; i < inputs; i++) columns[i * rows + t] = from[t * inputs + i];
    for (var k = -reach; k <= reach; k++) {
      var first = first(k);
      var count = count(k, rows);
      if (count <= 0) continue;
      var matrix = (k + reach) * inputs * outputs;
      var column = new float[count * inputs];
      for (var i = 0; i < inputs; i++)
        System.arraycopy(columns, i * rows + first + k * dilation, column, i * count, count);
      Products.add(
          column,
          0,
          count,
          slope,
          first * outputs,
          gradients.of(matrices),
          matrix,
          outputs,
          inputs);
      if (slopeFrom.length == 0) continue;
      Products.add(
          slope,
          first * outputs,
          outputs,
          turned(matrix),
          0,
          slopeFrom,
          (first + k * dilation) * inputs,
          inputs,
          count);
    }
  }

  /** A matrix with inputs and outputs changed. */
  private float[] turned(int matrix) {
    var turned = new float[inputs * outputs];
    for (var i = 0; i < inputs; i++)
      for (var o = 0; o < outputs; o++)
        turned[o * inputs + i] = matrices.values[matrix + i * outputs + o];
    return turned;
  }

  /** Nothing below 0; in place. */
  static void rectify(float[] values, int size) {
    for (var i = 0; i < size; i++) values[i] = Math.max(0, values[i]);
  }

  /** Takes the slope away where what went out is nothing. */
  static void rectified(float[] values, float[] slope, int size) {
    for (var i = 0; i < size; i++) if (values[i] <= 0) slope[i] = 0;
  }
}
