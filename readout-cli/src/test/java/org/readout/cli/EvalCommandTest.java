package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  @TempDir
  Path corpora;

  @Test
  void whatIsNotThereIsSkippedAloud() {
    var called = Called.with("eval", "--corpora", corpora.toString(), "--only", "stories");
    assertThat(called.status()).isZero();
    assertThat(called.err()).contains("SKIPPED stories/ecbplus");
    assertThat(called.out()).contains("SKIPPED stories/ecbplus").doesNotContain("pages");
  }

  @Test
  void aSetThatIsThereIsScored() throws IOException {
    stories();
    var called = Called.with(
        "eval", "--corpora", corpora.toString(), "--only", "stories/ecbplus", "--format", "json");
    assertThat(called.status()).isZero();
    assertThat(called.out()).contains("\"measure\" : \"BCubed F1\"", "\"ours\" : 1.0");
  }

  @Test
  void anUnknownSetCouldNotRun() {
    var called = Called.with("eval", "--corpora", corpora.toString(), "--only", "stories/none");
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("stories/none");
  }

  @Test
  void aFolderThatIsNamedMustBeThere() throws IOException {
    var missing = corpora.resolve("missing");
    var file = Files.writeString(corpora.resolve("file"), "no folder");
    for (var named : List.of(missing, file)) {
      var called = Called.with("eval", "--corpora", named.toString());
      assertThat(called.status()).isEqualTo(2);
      assertThat(called.out()).isEmpty();
      assertThat(called.err()).contains(named.toString(), "no such folder");
    }
  }

  /** Tests run in the module's folder, beside which no corpora stand. */
  @Test
  void theUsualFolderMayBeMissingAndThatIsSaid() {
    var usual = Path.of("..", "shared", "corpora");
    assumeThat(usual).doesNotExist();
    var called = Called.with("eval", "--only", "stories/ecbplus");
    assertThat(called.status()).isZero();
    assertThat(called.err()).contains("SKIPPED stories/ecbplus: not in " + usual);
  }

  @Test
  void aBrokenSetCouldNotRun() throws IOException {
    var pages = Files.createDirectories(corpora.resolve("pages/zyte"));
    Files.writeString(pages.resolve("gold.json"), "{\"a\": ");
    var called = Called.with("eval", "--corpora", corpora.toString(), "--only", "pages/zyte");
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("cannot score");
  }

  private void stories() throws IOException {
    var set = Files.createDirectories(corpora.resolve("stories/ecbplus"));
    Files.writeString(
        set.resolve("docs.jsonl"),
        "{\"id\":\"a\",\"title\":\"Quay shut\",\"text\":\"The quay at Lorne is shut.\"}\n");
    Files.writeString(set.resolve("gold.csv"), "id,cluster\na,quay\n");
  }
}
