package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.readout.text.Digests;

class BlockModelTest {

  /** Changes when the model is trained anew; then figures, floors and {@code block-model.md} change with it. */
  private static final String DIGEST =
      "b02d611654de5eb186c3085943359e97744ebfdd29d7fcf4fbf3d7f3f9ffa419";

  @Test
  void weightsAreThoseTheModelCardTellsOf() throws IOException {
    try (var in = BlockModel.class.getResourceAsStream("block-model.gz");
        var card = BlockModel.class.getResourceAsStream("block-model.md")) {
      assertThat(Digests.of(Objects.requireNonNull(in).readAllBytes())).isEqualTo(DIGEST);
      assertThat(new String(
              Objects.requireNonNull(card).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains(DIGEST);
    }
  }

  @Test
  void aModelOfOtherColumnsIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(BlockModel.width() + 1);
    }
    assertThatThrownBy(() -> BlockModel.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("columns");
  }

  @Test
  void everyColumnHasItsName() {
    assertThat(PageBlocks.columns()).hasSize(PageBlocks.width()).doesNotContainNull();
    var blocks = PageBlocks.of("<p>One block of words.</p><p>Another.</p>", "page.html");
    assertThat(blocks.rows()).hasSize(2 * PageBlocks.width());
  }
}
