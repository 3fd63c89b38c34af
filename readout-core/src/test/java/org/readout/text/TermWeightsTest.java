package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TermWeightsTest {

  private final TermWeights table = TermWeights.shipped();

  @Test
  void theShippedTableIsTheOneTheThresholdsWereChosenWith() throws IOException {
    try (var table = TermWeights.class.getResourceAsStream("terms.gz")) {
      assertThat(table).isNotNull();
      assertThat(Digests.of(table.readAllBytes()))
          .isEqualTo("a7ab4d6df86aa59cba53bee520d5dece4d3c94e39e0398a2e38375f77c300c41");
    }
  }

  @Test
  void rareWordsWeighMoreThanCommonOnes() {
    assertThat(table.of("the")).isLessThan(0.5);
    assertThat(table.of("said")).isLessThan(table.of("landslid"));
    assertThat(table.of("landslid")).isLessThan(table.of("zzyzzyva"));
  }

  @Test
  void noNameIsKnownThatIsNoWord() {
    assertThat(table.knows("mine")).isTrue();
    assertThat(table.knows("obama")).isFalse();
    assertThat(table.knows("paris")).isFalse();
  }
}
