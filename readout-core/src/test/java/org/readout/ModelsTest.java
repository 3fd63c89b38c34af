package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.ingest.CaptureReader;
import org.readout.publish.Engine;

class ModelsTest {

  /** Another table or model is another version: whoever changes one changes its line here and the version it stands under. */
  @Test
  void weightsAreThoseOfTheirVersions() {
    assertThat(Models.shipped())
        .containsExactly(
            new Engine.Model(
                "blocks",
                "blocks-2",
                "b02d611654de5eb186c3085943359e97744ebfdd29d7fcf4fbf3d7f3f9ffa419"),
            new Engine.Model(
                "opennlp-en-ud-ewt-pos",
                "1.3-2.5.4",
                "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce"),
            new Engine.Model(
                "terms",
                "terms-2",
                "a7ab4d6df86aa59cba53bee520d5dece4d3c94e39e0398a2e38375f77c300c41"),
            new Engine.Model(
                "terms-vi",
                "terms-2",
                "084f764bb3955b3a9a49549b7cbc2c99c44ad28e616f57342973df157b258dca"),
            new Engine.Model(
                "merges",
                "merges-1",
                "042a8091491637e05448f07fd31e8a914f8c17e4fb1b0c04efffbaf0e4179616"));
  }

  @Test
  void editionNamesTheModelsItWasMadeWith() {
    var intake = new CaptureReader().read(List.of("../examples/cargo-bikes"));
    assertThat(
            new Readout(Readout.Options.DEFAULT).run(intake).edition().engine().models())
        .isEqualTo(Models.shipped());
  }
}
