package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static String marked(String words, String first) {
    return Comparison.runs(words, first).stream()
        .map(run -> run.differs() ? "<" + run.text() + ">" : run.text())
        .collect(Collectors.joining(" "));
  }

  @Test
  void changedWordsAreMarked() {
    assertThat(marked(
            "“an honest and enduring partnership”", "\"an honest and lasting partnership,\""))
        .isEqualTo("“an honest and <enduring> partnership”");
  }

  @Test
  void leftOutWordsLeaveNoMark() {
    assertThat(marked("an honest partnership", "an honest and lasting partnership"))
        .isEqualTo("an honest partnership");
  }

  @Test
  void marksAndCaseAreNoDifference() {
    assertThat(marked("«The Quay» – is closed", "the quay is closed."))
        .isEqualTo("«The Quay» – is closed");
  }

  @Test
  void unlikeWordingsAreNotMarked() {
    assertThat(marked("gulls left for the sea", "the quay is closed"))
        .isEqualTo("gulls left for the sea");
  }

  @Test
  void endlessWordingsAreNotCompared() {
    var words = "a b ".repeat(1_000);
    assertThat(Comparison.runs(words, words + " c"))
        .isEqualTo(List.of(new Layout.Run(words, false)));
  }
}
