package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  @Test
  void theModelThatMadeTheExamplesIsFound() {
    var random = new Random(41);
    var fit = new LogisticFit(2);
    for (var i = 0; i < 5000; i++) {
      var one = 3 * random.nextGaussian() + 1;
      var other = random.nextGaussian();
      fit.add(new double[] {one, other}, 1 / (1 + Math.exp(-(0.5 + one - 2 * other))), 1);
    }
    var weights = fit.solve();
    assertThat(weights[0]).isCloseTo(0.5, within(0.05));
    assertThat(weights[1]).isCloseTo(1, within(0.05));
    assertThat(weights[2]).isCloseTo(-2, within(0.05));
  }

  @Test
  void aTraitThatNeverVariesGetsNoWeight() {
    var fit = new LogisticFit(1);
    fit.add(new double[] {1}, 1, 3);
    fit.add(new double[] {1}, 0, 1);
    assertThat(fit.solve()[1]).isCloseTo(0, within(1e-9));
  }
}
