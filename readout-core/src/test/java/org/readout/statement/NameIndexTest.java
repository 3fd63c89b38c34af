package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameIndexTest {

  private final NameIndex index = new NameIndex();

  @Test
  void namesThatMayMeanOneAreNear() {
    index.enter("Ada Quill", 0);
    index.enter("Lisko Harbour Authority", 1);
    index.enter("I.R.C.", 2);
    assertThat(index.near("Quill")).containsExactly(0);
    assertThat(index.near("A. Quill")).containsExactly(0);
    assertThat(index.near("Lisko Harbour")).containsExactly(1);
    assertThat(index.near("the Harbour Authority")).containsExactly(1);
    assertThat(index.near("LHA")).containsExactly(1);
    assertThat(index.near("Island Rescue Committee")).containsExactly(2);
    assertThat(index.near("Tom Brill")).isEmpty();
  }

  /** However many names there are, each is compared with a bounded number of others. */
  @Test
  void noNameHasMoreNeighboursThanAFewHundred() {
    for (var i = 0; i < 10_000; i++) {
      var name = "Ada" + i + " Quill";
      assertThat(index.near(name).size()).isLessThan(1000);
      index.enter(name, i);
    }
    assertThat(index.near("Ada77 Brill")).containsExactly(77);
  }
}
