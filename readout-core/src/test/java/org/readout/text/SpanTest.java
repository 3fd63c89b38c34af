package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void anEndBeforeItsStartIsRefusedWithTheValues() {
    assertThatThrownBy(() -> new Span(5, 3)).hasMessageContaining("5..3");
  }

  @Test
  void touchingSpansAreMergedAndEmptyOnesLeftOut() {
    assertThat(Span.merged(List.of(new Span(4, 6), new Span(0, 2), new Span(2, 3), new Span(9, 9))))
        .containsExactly(new Span(0, 3), new Span(4, 6));
  }

  @Test
  void trimmingTakesSpacesOfAllWidths() {
    assertThat(new Span(0, 6).trimmed("\u00a0\u200bab \ufeff")).isEqualTo(new Span(2, 4));
    assertThat(new Span(0, 2).trimmed("  ").isEmpty()).isTrue();
  }
}
