package org.readout.eval.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.article.Forest;

class ForestGrowerTest {

  private static final int ROWS = 2_000;
  private static final ForestGrower.Settings SETTINGS =
      new ForestGrower.Settings(40, 8, 0.2, 1, 1, 1, 2);

  private final float[] rows = new float[ROWS * 3];
  private final float[] labels = new float[ROWS];

  /** Yes where exactly one of the first two columns is above one half; the third tells nothing. */
  private Forest grown() {
    var chance = new SplittableRandom(7);
    for (var i = 0; i < rows.length; i++) rows[i] = (float) chance.nextDouble();
    for (var i = 0; i < ROWS; i++) labels[i] = isYes(rows[i * 3], rows[i * 3 + 1]) ? 1 : 0;
    var weights = new float[ROWS];
    Arrays.fill(weights, 1);
    return new ForestGrower(SETTINGS, Bins.of(rows, 3), 3, labels, weights, 1)
        .grow(IntStream.range(0, ROWS / 2).toArray());
  }

  private static boolean isYes(float a, float b) {
    return a > 0.5 != b > 0.5;
  }

  @Test
  void aQuestionOfTwoColumnsIsAnsweredOnRowsNotSeen() {
    var forest = grown();
    var right = IntStream.range(ROWS / 2, ROWS)
        .filter(i -> forest.probability(rows, i * 3) > 0.5 == labels[i] > 0.5)
        .count();
    assertThat(right).isGreaterThan(ROWS / 2 * 95 / 100);
  }

  @Test
  void theSameRowsGrowTheSameForest() {
    var one = grown();
    var other = grown();
    for (var i = 0; i < ROWS; i++)
      assertThat(one.probability(rows, i * 3)).isEqualTo(other.probability(rows, i * 3));
  }
}
