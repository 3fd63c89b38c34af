package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 7, 5", "2, 8, 16", "5, 10, 3", "3, 4, 96"})
  void rowsTimesAMatrixAreAddedAsThePlainSumsAre(int rows, int inputs, int outputs) {
    var random = new Random(rows * 31 + inputs);
    var from = numbers(random, 2 + rows * inputs);
    var matrix = numbers(random, 3 + inputs * outputs);
    var to = numbers(random, 1 + rows * outputs);
    var plain = to.clone();
    for (var t = 0; t < rows; t++)
      for (var i = 0; i < inputs; i++)
        for (var o = 0; o < outputs; o++)
          plain[1 + t * outputs + o] += from[2 + t * inputs + i] * matrix[3 + i * outputs + o];
    Products.add(from, 2, inputs, matrix, 3, to, 1, outputs, rows);
    assertThat(to).containsExactly(plain, within(1e-5f));
  }

  private static float[] numbers(Random random, int size) {
    var numbers = new float[size];
    for (var i = 0; i < size; i++) numbers[i] = random.nextFloat() - 0.5f;
    return numbers;
  }
}
