package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.analysis.Quantity;
import org.readout.analysis.Quantity.Relation;
import org.readout.text.Span;

class DifferenceFinderTest {

  @Test
  void aRoundNumberAgreesWithTheCountItRounds() {
    assertThat(agree(300, Relation.ABOUT, 312, Relation.EXACT)).isTrue();
    assertThat(agree(300, Relation.EXACT, 312, Relation.EXACT)).isFalse();
  }

  @Test
  void aBoundAgreesWithItsOwnNumberAndNotWithAHigherToll() {
    assertThat(agree(12, Relation.AT_LEAST, 12, Relation.EXACT)).isTrue();
    assertThat(agree(12, Relation.AT_LEAST, 15, Relation.EXACT)).isFalse();
  }

  private static boolean agree(double a, Relation of, double b, Relation than) {
    return DifferenceFinder.agree(
        new Quantity(new Span(0, 1), a, a, of, "people"),
        new Quantity(new Span(0, 1), b, b, than, "people"));
  }
}
