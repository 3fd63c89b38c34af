package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

  private static List<Map<String, String>> fields(String text, char separator) {
    return Csv.rows(text, separator).stream().map(Csv.Row::fields).toList();
  }

  @Test
  void fieldsAreNamedByTheHeading() {
    assertThat(fields("id,cluster\r\na,1\nb,2", ','))
        .isEqualTo(List.of(Map.of("id", "a", "cluster", "1"), Map.of("id", "b", "cluster", "2")));
  }

  @Test
  void aQuotedFieldMayHoldSeparatorsMarksAndLineBreaks() {
    assertThat(fields("a\tb\n\"one\ttwo\n\"\"three\"\"\"\tlast", '\t'))
        .isEqualTo(List.of(Map.of("a", "one\ttwo\n\"three\"", "b", "last")));
  }

  @Test
  void aMarkInsideAFieldIsACharacter() {
    assertThat(fields("a,b\nsix\" nails,\"x\"y", ','))
        .isEqualTo(List.of(Map.of("a", "six\" nails", "b", "xy")));
  }

  @Test
  void emptyLinesAreNoRowsAndShortRowsLackFields() {
    assertThat(fields("\uFEFFa,b\n\n1\n\n", ',')).isEqualTo(List.of(Map.of("a", "1")));
  }

  @Test
  void aFieldLeftOpenEndsWithTheText() {
    assertThat(fields("a\n\"open", ',')).isEqualTo(List.of(Map.of("a", "open")));
  }

  @Test
  void aRowKnowsItsLineAndHowManyFieldsAreTooMany() {
    var rows = Csv.rows("\na,b\r\n\r\n\"x\n\ny\",2\n3,4,5,6\n", ',');
    assertThat(rows).extracting(Csv.Row::line).containsExactly(4, 7);
    assertThat(rows).extracting(Csv.Row::extra).containsExactly(0, 2);
  }
}
