package org.readout.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a logistic model by Newton's method, with a light pull of every weight but the bias towards 0. Traits are measured in their standard
 * deviations while fitting. Same examples in the same order, same bytes.
 */
final class LogisticFit {

  private static final int ROUNDS = 30;
  private static final double PULL = 1;

  private final int size;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final List<Double> says = new ArrayList<>();

  /** @param traits how many there are, the bias not counted */
  LogisticFit(int traits) {
    size = traits + 1;
  }

  /**
   * @param share what the model should answer, 0 to 1
   * @param say how much the example counts, above 0
   */
  void add(double[] traits, double share, double say) {
    var row = new double[size];
    row[0] = 1;
    System.arraycopy(traits, 0, row, 1, size - 1);
    rows.add(row);
    shares.add(share);
    says.add(say);
  }

  /** The bias, then the weights in the traits' order. */
  double[] solve() {
    var means = new double[size];
    var scales = new double[size];
    measure(means, scales);
    var weights = new double[size];
    for (var round = 0; round < ROUNDS; round++) step(weights, means, scales);
    for (var i = 1; i < size; i++) {
      weights[i] /= scales[i];
      weights[0] -= weights[i] * means[i];
    }
    return weights;
  }

  private void measure(double[] means, double[] scales) {
    for (var i = 1; i < size; i++) {
      var sum = 0.0;
      for (var row : rows) sum += row[i];
      means[i] = sum / rows.size();
      var squares = 0.0;
      for (var row : rows) squares += (row[i] - means[i]) * (row[i] - means[i]);
      scales[i] = squares > 0 ? Math.sqrt(squares / rows.size()) : 1;
    }
    scales[0] = 1;
  }

  private void step(double[] weights, double[] means, double[] scales) {
    var slope = new double[size];
    var bend = new double[size][size];
    for (var i = 0; i < size; i++) {
      bend[i][i] = i == 0 ? 1e-9 : PULL;
      slope[i] = i == 0 ? 0 : -PULL * weights[i];
    }
    var row = new double[size];
    for (var at = 0; at < rows.size(); at++) {
      var sum = 0.0;
      for (var i = 0; i < size; i++) {
        row[i] = (rows.get(at)[i] - means[i]) / scales[i];
        sum += row[i] * weights[i];
      }
      var chance = 1 / (1 + StrictMath.exp(-sum));
      var missed = says.get(at) * (shares.get(at) - chance);
      var curve = says.get(at) * Math.max(chance * (1 - chance), 1e-6);
      for (var i = 0; i < size; i++) {
        slope[i] += missed * row[i];
        for (var j = 0; j < size; j++) bend[i][j] += curve * row[i] * row[j];
      }
    }
    var move = solution(bend, slope);
    for (var i = 0; i < size; i++) weights[i] += move[i];
  }

  /** Gaussian elimination; the matrix is positive definite, so no pivot is 0. Both arguments are overwritten. */
  private static double[] solution(double[][] matrix, double[] right) {
    var size = right.length;
    for (var i = 0; i < size; i++)
      for (var j = i + 1; j < size; j++) {
        var factor = matrix[j][i] / matrix[i][i];
        for (var k = i; k < size; k++) matrix[j][k] -= factor * matrix[i][k];
        right[j] -= factor * right[i];
      }
    for (var i = size - 1; i >= 0; i--) {
      for (var j = i + 1; j < size; j++) right[i] -= matrix[i][j] * right[j];
      right[i] /= matrix[i][i];
    }
    return right;
  }
}
