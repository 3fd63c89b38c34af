package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lattice against the sum over all sequences, which takes no short cut. */
class LatticeTest {

  private static final int LABELS = 5;
  private static final int SIZE = 5;

  private final double[] scores = new double[SIZE * LABELS];
  private final float[] transitions = new float[(LABELS + 1) * LABELS];

  private void fill(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < scores.length; i++) scores[i] = random.nextGaussian() * 2;
    for (var i = 0; i < transitions.length; i++) transitions[i] = (float) random.nextGaussian();
  }

  /** Of every sequence, one after another; minus infinity for one in which a part goes on that has not begun. */
  private double total(int[] sequence) {
    var total = 0.0;
    for (var i = 0; i < SIZE; i++) {
      var move = (i == 0 ? LABELS : sequence[i - 1]) * LABELS + sequence[i];
      if (!Lattice.isAllowed(LABELS, move)) return Double.NEGATIVE_INFINITY;
      total += transitions[move] + scores[i * LABELS + sequence[i]];
    }
    return total;
  }

  private static int[] sequence(int number) {
    var sequence = new int[SIZE];
    for (var i = 0; i < SIZE; i++) {
      sequence[i] = number % LABELS;
      number /= LABELS;
    }
    return sequence;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void chancesAreThoseOfAllSequencesTogether(long seed) {
    fill(seed);
    var expected = new double[SIZE * LABELS];
    var sum = 0.0;
    for (var number = 0; number < Math.pow(LABELS, SIZE); number++) {
      var sequence = sequence(number);
      var chance = Math.exp(total(sequence));
      sum += chance;
      for (var i = 0; i < SIZE; i++) expected[i * LABELS + sequence[i]] += chance;
    }
    var chances = new double[SIZE * LABELS];
    new Lattice(LABELS, transitions).chances(scores, SIZE, chances);
    for (var i = 0; i < chances.length; i++)
      assertThat(chances[i]).as("seed %d, %d", seed, i).isEqualTo(expected[i] / sum, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void bestSequenceScoresAsHighAsAny(long seed) {
    fill(seed);
    var most = Double.NEGATIVE_INFINITY;
    for (var number = 0; number < Math.pow(LABELS, SIZE); number++)
      most = Math.max(most, total(sequence(number)));
    var best = new Lattice(LABELS, transitions).best(scores, SIZE);
    assertThat(total(best)).as("seed %d", seed).isEqualTo(most, within(1e-9));
  }
}
