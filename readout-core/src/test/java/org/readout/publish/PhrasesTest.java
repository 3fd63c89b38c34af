package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-02 | 2 May 2031",
        "--11-14 | 14 November",
        "2031-05 | May 2031",
        "2031-05-02T06:30:00Z | 2 May 2031, 06:30 UTC",
        "2031-05-02T06:30:00+02:00 | 2 May 2031, 06:30 +02:00",
        "2031-05-02T06:30 | 2 May 2031, 06:30",
        "2031 | 2031",
        "Harbour-board of Lorne | Harbour-board of Lorne",
        "--99-14 | --99-14",
      })
  void datesAreToldInWordsAndAllElseAsItIs(String iso, String words) {
    assertThat(Phrases.date(iso)).isEqualTo(words);
  }

  @Test
  void daysAreToldAsShortAsTheyCanBe() {
    assertThat(Phrases.days(Arrays.asList("2031-05-03", null, "2031-05-02T08:00:00Z")))
        .isEqualTo("2–3 May 2031");
    assertThat(Phrases.days(Arrays.asList("2031-05-03", "2031-06-01")))
        .isEqualTo("3 May – 1 June 2031");
    assertThat(Phrases.days(Arrays.asList("2030-12-31", "2031-01-01")))
        .isEqualTo("31 December 2030 – 1 January 2031");
    assertThat(Phrases.days(Arrays.asList(null, "--05-02"))).isEmpty();
  }

  @Test
  void fileNameIsTheLastPart() {
    assertThat(Phrases.fileName("reports/a.html")).isEqualTo("a.html");
    assertThat(Phrases.fileName("https://example.org/news/quay/")).isEqualTo("quay");
    assertThat(Phrases.fileName("/")).isEqualTo("/");
    assertThat(Phrases.fileName("-")).isEqualTo("-");
  }
}
