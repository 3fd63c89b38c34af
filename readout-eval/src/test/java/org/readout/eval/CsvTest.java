package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void fieldsAreNamedByTheHeading() {
    assertThat(Csv.rows("id,cluster\r\na,1\nb,2", ','))
        .isEqualTo(List.of(Map.of("id", "a", "cluster", "1"), Map.of("id", "b", "cluster", "2")));
  }

  @Test
  void aQuotedFieldMayHoldSeparatorsMarksAndLineBreaks() {
    assertThat(Csv.rows("a\tb\n\"one\ttwo\n\"\"three\"\"\"\tlast", '\t'))
        .isEqualTo(List.of(Map.of("a", "one\ttwo\n\"three\"", "b", "last")));
  }

  @Test
  void aMarkInsideAFieldIsACharacter() {
    assertThat(Csv.rows("a,b\nsix\" nails,\"x\"y", ','))
        .isEqualTo(List.of(Map.of("a", "six\" nails", "b", "xy")));
  }

  @Test
  void emptyLinesAreNoRowsAndShortRowsLackFields() {
    assertThat(Csv.rows("\uFEFFa,b\n\n1\n\n", ',')).isEqualTo(List.of(Map.of("a", "1")));
  }

  @Test
  void aFieldLeftOpenEndsWithTheText() {
    assertThat(Csv.rows("a\n\"open", ',')).isEqualTo(List.of(Map.of("a", "open")));
  }
}
