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
  void twoNamesHaveOneNumberEvenWhereOneIsAlsoAListedWord() {
    var vocabulary = new Vocabulary(List.of("banks", "said"));
    var one = Vocabulary.form("Banks", "banks", true);
    var other = Vocabulary.form("Ardel", "ardel", true);
    assertThat(vocabulary.number(one, true)).isEqualTo(vocabulary.number(other, true));
    assertThat(vocabulary.number("banks", false)).isNotEqualTo(vocabulary.number(one, true));
  }

  @Test
  void unlistedWordsAreKnownByTheirEndings() {
    var vocabulary = new Vocabulary(List.of("said"));
    assertThat(vocabulary.number("grumbled", false)).isEqualTo(vocabulary.number("crooned", false));
    assertThat(vocabulary.number("grumbled", false)).isNotEqualTo(vocabulary.number("said", false));
  }
}
