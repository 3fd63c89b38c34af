package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTextTest {

  @Test
  void aWordIsARunOfLettersNumbersOfAllKindsAndUnderscores() {
    assertThat(ScorerText.words("snake_case x² Ⅷ ½ don’t e\u0301t \uD835\uDC00b"))
        .containsExactly("snake_case", "x²", "Ⅷ", "½", "don", "t", "e", "t", "\uD835\uDC00b");
  }

  @Test
  void whiteSpaceOfAllWidthsIsSquashedAndAZeroWidthSpaceIsNone() {
    assertThat(ScorerText.squash(" a\u00A0\u2009b\n\u0085c\u200Bd ")).isEqualTo("a b c\u200Bd");
  }

  @Test
  void foldingMakesCaseMarksAndDashesAlike() {
    assertThat(ScorerText.fold("„STRASSE“ – l’été"))
        .isEqualTo(ScorerText.fold("\"Straße\" - L'ÉTÉ"));
  }

  @Test
  void namesAreSetsHoweverTheyWereJoined() {
    assertThat(Names.of(List.of("By Ann Lee and Bo Ray")))
        .isEqualTo(Names.of(List.of("Bo Ray.", "ANN  LEE")))
        .containsExactlyInAnyOrder("ann lee", "bo ray");
    assertThat(Names.of(List.of("von Ida Holm; Per Sand/Eva Lund")))
        .containsExactlyInAnyOrder("ida holm", "per sand", "eva lund");
    assertThat(Names.of(List.of(" , . "))).isEmpty();
  }
}
