package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

class RenamingTest {

  private static final Renaming RENAMING = new Renaming(Map.of(
      "Lee", "Marrow",
      "White Hall", "Grey House",
      "U.K.", "O.P.",
      "UK", "OP",
      "3 May", "7 June",
      "May", "June"));

  @Test
  void namesAreReplacedAsWholeWordsOnly() {
    assertThat(RENAMING.apply("Lee, Leeds, anti-Lee and Lee’s").text())
        .isEqualTo("Marrow, Leeds, anti-Marrow and Marrow’s");
  }

  @Test
  void aNameMayRunOverAnyWhiteSpace() {
    assertThat(RENAMING.apply("the White\u00A0Hall and White\n  Hall").text())
        .isEqualTo("the Grey\u00A0House and Grey\n  House");
  }

  @Test
  void theLongestNameIsTaken() {
    assertThat(RENAMING.apply("on 3 May, in May").text()).isEqualTo("on 7 June, in June");
  }

  @Test
  void abbreviationsWithFullStopsAreNames() {
    assertThat(RENAMING.apply("U.K.-wide, UK, UKIP").text()).isEqualTo("O.P.-wide, OP, UKIP");
  }

  @Test
  void indicesMoveWithTheWordsTheyStandAt() {
    var renamed = RENAMING.apply("So Lee met Lee.");
    assertThat(renamed.text()).isEqualTo("So Marrow met Marrow.");
    assertThat(renamed.map(new Span(3, 6)).of(renamed.text())).isEqualTo("Marrow");
    assertThat(renamed.map(new Span(7, 10)).of(renamed.text())).isEqualTo("met");
    assertThat(renamed.map(new Span(11, 15)).of(renamed.text())).isEqualTo("Marrow.");
  }

  @Test
  void aReplacementOfAnotherNumberOfWordsIsRefused() {
    assertThatThrownBy(() -> new Renaming(Map.of("Lee", "Van Marrow")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Van Marrow");
  }

  @Test
  void aTableGivesANameALine() {
    assertThat(Renaming.read("# names\n\nLee\tMarrow\n").apply("Lee").text()).isEqualTo("Marrow");
    assertThatThrownBy(() -> Renaming.read("Lee Marrow"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Renaming.read("Lee\tMarrow\nLee\tBarrow"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyWordThatIsNoNameKeepsItsPlace(long seed) {
    var chance = new Chance(seed);
    var text = new StringBuilder();
    for (var i = 0; i < 200; i++)
      text.append(chance.oneIn(3) ? "Lee" : chance.word()).append(chance.oneIn(4) ? "" : " ");
    var renamed = RENAMING.apply(text.toString());
    for (var at = 0; at < text.length(); at++) {
      var character = text.substring(at, at + 1);
      if (!"Le".contains(character))
        assertThat(renamed.text().substring(renamed.map(at), renamed.map(at) + 1))
            .as("seed " + seed + ", index " + at)
            .isEqualTo(character);
    }
    assertThat(renamed.map(text.length())).isEqualTo(renamed.text().length());
  }
}
