package org.readout.eval.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of numbers, each column cut into at most {@link #MOST} bins of about equally many rows, column after column. */
final class Bins {

  /** Finer cuts were not tried. */
  static final int MOST = 64;

  /** Rows looked at to place the cuts. */
  private static final int SAMPLE = 50_000;

  private final int width;
  private final int count;

  /** By column: the greatest value of each bin but the last. */
  private final float[][] cuts;

  private final byte[][] bins;

  /** @param width of a row; the parts come one after the other */
  Bins(List<float[]> parts, int width) {
    this.width = width;
    count = parts.stream().mapToInt(part -> part.length / width).sum();
    cuts = new float[width][];
    bins = new byte[width][count];
    cut(parts, 0, width);
  }

  /** @param rows one after the other, each {@code width} long */
  static Bins of(float[] rows, int width) {
    return new Bins(List.of(rows), width);
  }

  /** Cuts some columns anew, whose values have changed. */
  void cut(List<float[]> parts, int from, int to) {
    IntStream.range(from, to).parallel().forEach(column -> cut(parts, column));
  }

  private void cut(List<float[]> parts, int column) {
    var values = new float[count];
    var at = 0;
    for (var part : parts) for (var i = column; i < part.length; i += width) values[at++] = part[i];
    var step = Math.max(1, count / SAMPLE);
    var sample = new float[(count + step - 1) / step];
    for (var i = 0; i < sample.length; i++) sample[i] = values[i * step];
    cuts[column] = cuts(sample);
    for (var row = 0; row < count; row++) bins[column][row] = (byte) bin(cuts[column], values[row]);
  }

  private static float[] cuts(float[] sample) {
    Arrays.sort(sample);
    var cuts = new float[MOST - 1];
    var count = 0;
    for (var i = 1; i < MOST; i++) {
      var at = (int) ((long) i * sample.length / MOST);
      if (at == 0 || at >= sample.length) continue;
      var value = sample[at - 1];
      if (value == sample[sample.length - 1]) break;
      if (count == 0 || value > cuts[count - 1]) cuts[count++] = value;
    }
    // Rare values of a code or a flag lie between quantiles: cut once more below the greatest.
    if (count < MOST - 1 && sample.length > 0) {
      var at = sample.length - 1;
      while (at >= 0 && sample[at] == sample[sample.length - 1]) at--;
      if (at >= 0 && (count == 0 || sample[at] > cuts[count - 1])) cuts[count++] = sample[at];
    }
    return Arrays.copyOf(cuts, count);
  }

  private static int bin(float[] cuts, float value) {
    var found = Arrays.binarySearch(cuts, value);
    return found >= 0 ? found : -found - 1;
  }

  int columns() {
    return bins.length;
  }

  int count(int column) {
    return cuts[column].length + 1;
  }

  byte[] column(int column) {
    return bins[column];
  }

  /** The greatest value a bin holds. */
  float cut(int column, int bin) {
    return cuts[column][bin];
  }
}
