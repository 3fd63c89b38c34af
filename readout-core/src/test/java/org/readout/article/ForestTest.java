package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ForestTest {

  /** One tree: the second column at most 5 gives 2, more gives -1. */
  private static final Forest FOREST = new Forest(
      0.5,
      1,
      new int[] {0},
      new short[] {1, Forest.LEAF, Forest.LEAF},
      new float[] {5, 2, -1},
      new int[] {1, 0, 0},
      new int[] {2, 0, 0});

  @Test
  void valuesAtTheThresholdGoLeft() {
    var rows = new float[] {9, 5, 9, 5.5f};
    assertThat(FOREST.probability(rows, 0)).isEqualTo(logistic(2.5), within(1e-12));
    assertThat(FOREST.probability(rows, 2)).isEqualTo(logistic(-0.5), within(1e-12));
  }

  @Test
  void bagsGiveTheirMeanUnlessTheFirstIsSureThatItIsNot() {
    var forest = new Forest(
        0.5,
        2,
        new int[] {0, 3},
        new short[] {1, Forest.LEAF, Forest.LEAF, Forest.LEAF},
        new float[] {5, 2, -6, 4},
        new int[] {1, 0, 0, 0},
        new int[] {2, 0, 0, 0});
    assertThat(forest.probability(new float[] {0, 5}, 0)).isEqualTo(logistic(3.5), within(1e-12));
    assertThat(forest.probability(new float[] {0, 6}, 0)).isEqualTo(logistic(-5.5), within(1e-12));
  }

  /** A tree that leans, so that some rows reach their leaf before others. */
  @Test
  void rowsSideBySideFindWhatEachFindsAlone() {
    var forest = new Forest(
        0,
        1,
        new int[] {0, 5},
        new short[] {0, Forest.LEAF, 0, Forest.LEAF, Forest.LEAF, Forest.LEAF},
        new float[] {1, -2, 3, 0.5f, 1.5f, 0.25f},
        new int[] {1, 0, 3, 0, 0, 0},
        new int[] {2, 0, 4, 0, 0, 0});
    var rows = new float[] {0, 1, 2, 3, 4, 5, 6};
    var together = forest.probabilities(rows, new int[] {6, 0, 1, 2, 3, 4, 5});
    assertThat(together)
        .containsExactly(
            forest.probability(rows, 6),
            forest.probability(rows, 0),
            forest.probability(rows, 1),
            forest.probability(rows, 2),
            forest.probability(rows, 3),
            forest.probability(rows, 4),
            forest.probability(rows, 5));
    assertThat(together[1]).isEqualTo(logistic(-1.75), within(1e-12));
    assertThat(together[3]).isEqualTo(logistic(0.75), within(1e-12));
    assertThat(together[5]).isEqualTo(logistic(1.75), within(1e-12));
  }

  @Test
  void whatIsWrittenReadsTheSame() throws IOException {
    var bytes = written(FOREST);
    var read = Forest.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(written(read)).isEqualTo(bytes);
    assertThat(read.probability(new float[] {0, 6}, 0)).isEqualTo(logistic(-0.5), within(1e-12));
  }

  private static byte[] written(Forest forest) throws IOException {
    var bytes = new ByteArrayOutputStream();
    forest.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
