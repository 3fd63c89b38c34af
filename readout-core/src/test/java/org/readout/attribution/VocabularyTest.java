package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "Kolbe,  kolbe,  true,  <Name>",
    "OSTRA,  ostra,  true,  <NAME>",
    "OSTRA,  ostra,  false, <NAME>",
    "Gov.,   gov.,   true,  <Nm.>",
    "K.,     k.,     true,  <N.>",
    "The,    the,    false, the",
    "I,      i,      true,  i",
    "Monday, monday, true,  <day>",
    "March,  march,  true,  <month>",
    "march,  march,  false, march",
    "1994,   1994,   false, <number>",
  })
  void namesAreKnownByTheirShapeAlone(String printed, String folded, boolean named, String form) {
    assertThat(Vocabulary.form(printed, folded, named)).isEqualTo(form);
  }

  @Test
  void namesHaveNoPiecesEvenWhereOneIsAlsoAKnownWord() {
    var vocabulary = new Vocabulary(List.of("banks", "said"));
    assertThat(vocabulary.pieces(Vocabulary.form("Banks", "banks", true))).isEmpty();
    assertThat(vocabulary.pieces(Vocabulary.form("Banks", "banks", false))).containsExactly(1);
  }

  @Test
  void unknownWordsAreCutIntoTheLongestKnownPiecesFromTheirStart() {
    var vocabulary =
        new Vocabulary(List.of("said", "grum", "grumble", "##d", "##bled", "un", "##said"));
    assertThat(vocabulary.pieces("said")).containsExactly(1);
    assertThat(vocabulary.pieces("grumbled")).containsExactly(3, 4);
    assertThat(vocabulary.pieces("unsaid")).containsExactly(6, 7);
    assertThat(vocabulary.pieces("un\u00E9said")).containsExactly(6, 7);
    assertThat(vocabulary.pieces("xyz")).isEmpty();
    assertThat(vocabulary.number("grumbled")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void shapesAreToldFromWordsAndMarks() {
    assertThat(Vocabulary.shape("said")).isZero();
    assertThat(Vocabulary.shape(Vocabulary.NAME)).isPositive();
    assertThat(Vocabulary.shape(",")).isPositive().isNotEqualTo(Vocabulary.shape(Vocabulary.NAME));
  }
}
