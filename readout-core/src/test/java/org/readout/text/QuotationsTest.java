package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static List<String> found(String text) {
    return Quotations.find(text).stream().map(q -> q.span().of(text)).toList();
  }

  @Test
  void marksOfAllKindsPair() {
    assertThat(found("He said “go” and \"stay\" and „bleib“ and «reste» and ''wait'' and ‘no’."))
        .containsExactly("“go”", "\"stay\"", "„bleib“", "«reste»", "''wait''", "‘no’");
  }

  @Test
  void reversedAndMixedMarksPair() {
    assertThat(found("”As it was,“ he said. “So it is\" she said."))
        .containsExactly("”As it was,“", "“So it is\"");
  }

  @Test
  void whatNothingClosesEndsWithItsParagraph() {
    var text = "“It never ends\nOther words.";
    assertThat(found(text)).containsExactly("“It never ends");
    assertThat(Quotations.find(text).get(0).closed()).isFalse();
  }

  @Test
  void whatNothingClosesEndsWhereTheNextOpens() {
    assertThat(found("“We will rebuild, he said. “It takes years.”"))
        .containsExactly("“We will rebuild, he said.", "“It takes years.”");
  }

  @Test
  void apostrophesOpenNothing() {
    assertThat(found("The nations' ties and 'tis the crews’ doing, rock 'n' roll, isn't it"))
        .doesNotContain("' ties and '");
    assertThat(found("It's the crews’ ship and Kol’s boat.")).isEmpty();
  }

  @Test
  void firstQuotationAfterAPlaceIsFound() {
    var quotations = Quotations.find("\"one\" and \"two\"");
    assertThat(Quotations.from(quotations, 0)).isZero();
    assertThat(Quotations.from(quotations, 5)).isEqualTo(1);
    assertThat(Quotations.from(quotations, 99)).isEqualTo(2);
  }
}
