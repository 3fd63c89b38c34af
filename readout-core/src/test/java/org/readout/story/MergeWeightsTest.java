package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.text.Digests;

class MergeWeightsTest {

  /** Another table is another version: whoever changes it changes the digest and the version it stands under. */
  @Test
  void theShippedTableIsThatOfItsVersion() throws IOException {
    try (var table = MergeWeights.class.getResourceAsStream("merge-weights.tsv")) {
      assertThat(table).isNotNull();
      assertThat(Digests.of(table.readAllBytes()))
          .isEqualTo("042a8091491637e05448f07fd31e8a914f8c17e4fb1b0c04efffbaf0e4179616");
    }
    assertThat(MergeWeights.VERSION).isEqualTo("merges-1");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var weights = new MergeWeights(-1.25, List.of(2.0, -0.5, 0.0625, 3.0));
    assertThat(read(weights.table())).isEqualTo(weights);
  }

  @Test
  void likenessSpeaksForOneHappeningAndNamesOfTheirOwnAgainstIt() {
    var weights = MergeWeights.shipped();
    var alike = weights.chance(new MergeTraits(3, 1, 0, 0));
    assertThat(alike).isGreaterThan(weights.chance(new MergeTraits(1, 1, 0, 0)));
    assertThat(alike).isGreaterThan(weights.chance(new MergeTraits(3, 1, 0, 2)));
  }

  @Test
  void anotherVersionOrAMissingWeightIsRefused() {
    assertThatThrownBy(() -> read("merges-0\nbias\t1\n")).hasMessageContaining("merges-0");
    assertThatThrownBy(() -> read("merges-1\nbias\t1\n")).hasMessageContaining("likeness");
  }

  private static MergeWeights read(String table) throws IOException {
    return MergeWeights.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }
}
