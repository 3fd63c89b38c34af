package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {

  @Test
  void editionsThatSayTheSameCorrespond() {
    var facts = Map.of("a.txt kind", List.of("article; en"));
    assertThat(Correspondence.mismatches(facts, facts)).isEmpty();
  }

  @Test
  void everyDifferenceIsToldWithItsPlace() {
    var mismatches = Correspondence.mismatches(
        Map.of("a.txt kind", List.of("article"), "b.txt byline", List.of("Ann Lee; person")),
        Map.of("a.txt kind", List.of("stub"), "c.txt agency", List.of("Halden; AUTHOR")));
    assertThat(mismatches).hasSize(3);
    assertThat(mismatches.get(0)).startsWith("a.txt kind: expected").contains("article", "stub");
    assertThat(mismatches.get(1)).startsWith("b.txt byline: lost").contains("Ann Lee");
    assertThat(mismatches.get(2)).startsWith("c.txt agency: only").contains("Halden");
  }

  @Test
  void whatBelongsToALostPlaceIsNotToldAgain() {
    var mismatches = Correspondence.mismatches(
        Map.of(
            "statement a", List.of("reported"),
            "statement a wording", List.of("same"),
            "statement ab", List.of("reported")),
        Map.of());
    assertThat(mismatches).hasSize(2);
  }
}
