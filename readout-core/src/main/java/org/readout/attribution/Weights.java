package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The numbers of one part of a network, row by row. */
final class Weights {

  /** A row's largest number is no more steps than this when it is written. */
  private static final int STEPS = Byte.MAX_VALUE;

  /** Of the part among the network's, from 0. */
  final int number;

  /** Of a row. */
  final int width;

  final float[] values;

  private Weights(int number, int width, float[] values) {
    this.number = number;
    this.width = width;
    this.values = values;
  }

  /** Writes a single row as it is, and each of several as a step and bytes that count steps. */
  void write(DataOutput out) throws IOException {
    if (values.length == width) {
      for (var value : values) out.writeFloat(value);
      return;
    }
    var bytes = new byte[values.length];
    for (var at = 0; at < values.length; at += width) {
      var most = 0f;
      for (var i = at; i < at + width; i++) most = Math.max(most, Math.abs(values[i]));
      var step = step(most);
      out.writeFloat(step);
      for (var i = at; i < at + width; i++) bytes[i] = (byte) Math.round(values[i] / step);
    }
    out.write(bytes);
  }

  /** The least power of two of which {@code most} is no more than {@link #STEPS}: what is read is then written as it was. */
  private static float step(float most) {
    var step = Math.max(Float.MIN_NORMAL, Math.scalb(1f, Math.getExponent(most / STEPS)));
    return step * STEPS < most ? step * 2 : step;
  }

  void read(DataInput in) throws IOException {
    if (values.length == width) {
      for (var i = 0; i < width; i++) values[i] = in.readFloat();
      return;
    }
    var steps = new float[values.length / width];
    for (var row = 0; row < steps.length; row++) steps[row] = in.readFloat();
    var bytes = new byte[values.length];
    in.readFully(bytes);
    for (var i = 0; i < values.length; i++) values[i] = bytes[i] * steps[i / width];
  }

  /** All parts of a network, in the order they were made. */
  static final class Store {

    final List<Weights> parts = new ArrayList<>();
    private final Random random;

    Store(long seed) {
      random = new Random(seed);
    }

    /** Evenly spread around 0, the wider the fewer the inputs (He et al. 2015). */
    Weights matrix(int inputs, int outputs) {
      return spread(inputs, outputs, Math.sqrt(3.0 / inputs));
    }

    /** A row of 0 for each value of something. */
    Weights blank(int rows, int width) {
      return add(width, new float[rows * width]);
    }

    /** A row for each value of something. */
    Weights table(int rows, int width) {
      return spread(rows, width, 0.5);
    }

    private Weights spread(int rows, int width, double most) {
      var values = new float[rows * width];
      for (var i = 0; i < values.length; i++)
        values[i] = (float) ((random.nextDouble() * 2 - 1) * most);
      return add(width, values);
    }

    /** All 0. */
    Weights vector(int size) {
      return add(size, new float[size]);
    }

    private Weights add(int width, float[] values) {
      var weights = new Weights(parts.size(), width, values);
      parts.add(weights);
      return weights;
    }
  }
}
