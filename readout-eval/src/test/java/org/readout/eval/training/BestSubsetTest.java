package org.readout.eval.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BestSubsetTest {

  private static final String FIRST = "The mill at Orsk burned down on Sunday night.";
  private static final String LAST = "Nobody was hurt, the fire brigade said on Monday.";

  @Test
  void blocksOfTheTextAreChosenAndOthersAreNot() {
    var blocks = List.of("Home Sport Weather Jobs", FIRST, "Read more about mills here", LAST);
    assertThat(BestSubset.of(blocks, i -> false, FIRST + "\n" + LAST))
        .containsExactly(false, true, false, true);
  }

  @Test
  void aShortBlockIsChosenWhereTheTextHasItInThatPlace() {
    var blocks = List.of("The cause", FIRST, "The cause", LAST);
    assertThat(BestSubset.of(blocks, i -> false, FIRST + "\nThe cause\n" + LAST))
        .containsExactly(false, true, true, true);
  }

  @Test
  void aBlockPrintedTwiceIsChosenOnce() {
    var blocks = List.of(FIRST, LAST, FIRST);
    assertThat(BestSubset.of(blocks, i -> false, FIRST + " " + LAST))
        .containsExactly(true, true, false);
    assertThat(BestSubset.of(blocks, i -> i == 0, FIRST + " " + LAST))
        .containsExactly(false, true, true);
  }
}
