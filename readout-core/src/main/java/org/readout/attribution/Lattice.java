package org.readout.attribution;

import java.util.Arrays;

/**
 * A linear chain over labels: 0 for nothing, {@code 2p - 1} where part {@code p} begins and {@code 2p} inside it. Gives the chance of each
 * label at each place, and the best sequence, in time linear in the sequence's length (Lafferty, McCallum and Pereira 2001).
 *
 * <p>Scores and chances are laid out place by place, {@code labels} numbers each. All sums run in a fixed order and {@code StrictMath} is used, so
 * that results are the same on every machine. Not thread-safe.
 */
final class Lattice {

  private static final double FORBIDDEN = -1e9;

  final int labels;

  /** From each label to each, then from before the first place to each. */
  private final double[] transitions;

  private final double[] factors;
  private double[] nodes = {};
  private double[] ahead = {};
  private double[] behind = {};

  Lattice(int labels, float[] weights) {
    this.labels = labels;
    transitions = new double[(labels + 1) * labels];
    factors = new double[transitions.length];
    learn(weights);
  }

  /** Takes other transition weights, {@code (labels + 1) * labels} of them. */
  void learn(float[] weights) {
    for (var i = 0; i < transitions.length; i++) {
      var allowed = isAllowed(labels, i);
      transitions[i] = allowed ? weights[i] : FORBIDDEN;
      factors[i] = allowed ? StrictMath.exp(weights[i]) : 0;
    }
  }

  /** A part goes on only where it has begun. */
  static boolean isAllowed(int labels, int transition) {
    var from = transition / labels;
    var to = transition % labels;
    return to == 0 || to % 2 == 1 || from < labels && (from == to || from == to - 1);
  }

  /** Fills {@code chances} from {@code scores} for a sequence of {@code size} places, one at least. */
  void chances(double[] scores, int size, double[] chances) {
    if (nodes.length < size * labels) {
      nodes = new double[size * labels];
      ahead = new double[size * labels];
      behind = new double[size * labels];
    }
    for (var o = 0; o < size * labels; o += labels) {
      var most = scores[o];
      for (var k = 1; k < labels; k++) most = Math.max(most, scores[o + k]);
      for (var k = 0; k < labels; k++) nodes[o + k] = StrictMath.exp(scores[o + k] - most);
    }
    for (var k = 0; k < labels; k++) ahead[k] = nodes[k] * factors[labels * labels + k];
    normalise(ahead, 0);
    for (var o = labels; o < size * labels; o += labels) {
      for (var k = 0; k < labels; k++) {
        var sum = 0.0;
        for (var j = 0; j < labels; j++) sum += ahead[o - labels + j] * factors[j * labels + k];
        ahead[o + k] = sum * nodes[o + k];
      }
      normalise(ahead, o);
    }
    Arrays.fill(behind, (size - 1) * labels, size * labels, 1);
    for (var o = (size - 2) * labels; o >= 0; o -= labels) {
      var next = o + labels;
      for (var j = 0; j < labels; j++) {
        var sum = 0.0;
        for (var k = 0; k < labels; k++)
          sum += factors[j * labels + k] * nodes[next + k] * behind[next + k];
        behind[o + j] = sum;
      }
      normalise(behind, o);
    }
    for (var o = 0; o < size * labels; o += labels) {
      for (var k = 0; k < labels; k++) chances[o + k] = ahead[o + k] * behind[o + k];
      normalise(chances, o);
    }
  }

  private void normalise(double[] values, int at) {
    var sum = 0.0;
    for (var k = 0; k < labels; k++) sum += values[at + k];
    for (var k = 0; k < labels; k++) values[at + k] /= sum;
  }

  /** Takes the expected transitions between the places of the last call of {@link #chances} off {@code gradient}. */
  void takeTransitions(int size, double[] gradient) {
    var pair = new double[labels * labels];
    for (var o = labels; o < size * labels; o += labels) {
      var sum = 0.0;
      for (var j = 0; j < labels; j++)
        for (var k = 0; k < labels; k++) {
          var value =
              ahead[o - labels + j] * factors[j * labels + k] * nodes[o + k] * behind[o + k];
          pair[j * labels + k] = value;
          sum += value;
        }
      for (var i = 0; i < pair.length; i++) gradient[i] -= pair[i] / sum;
    }
  }

  /** The labels of the best sequence of {@code size} places, one at least. */
  int[] best(double[] scores, int size) {
    var back = new int[size * labels];
    var reached = new double[labels];
    var next = new double[labels];
    for (var k = 0; k < labels; k++) reached[k] = transitions[labels * labels + k] + scores[k];
    for (var o = labels; o < size * labels; o += labels) {
      for (var k = 0; k < labels; k++) {
        var from = 0;
        for (var j = 1; j < labels; j++)
          if (reached[j] + transitions[j * labels + k]
              > reached[from] + transitions[from * labels + k]) from = j;
        back[o + k] = from;
        next[k] = reached[from] + transitions[from * labels + k] + scores[o + k];
      }
      System.arraycopy(next, 0, reached, 0, labels);
    }
    var sequence = new int[size];
    var last = 0;
    for (var k = 1; k < labels; k++) if (reached[k] > reached[last]) last = k;
    for (var i = size - 1; i >= 0; i--) {
      sequence[i] = last;
      last = back[i * labels + last];
    }
    return sequence;
  }
}
