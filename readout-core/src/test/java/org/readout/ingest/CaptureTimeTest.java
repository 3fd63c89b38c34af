package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2031-03-14, 2031-03-14T00:00:00Z",
    "2031-03-14T09:30, 2031-03-14T09:30:00Z",
    "2031-03-14 09:30:15, 2031-03-14T09:30:15Z",
    "2031-03-14T09:30:15Z, 2031-03-14T09:30:15Z",
    "2031-03-14t09:30:15z, 2031-03-14T09:30:15Z",
    "2031-03-14T09:30:15.25+02:00, 2031-03-14T07:30:15.250Z",
    "2031-03-14 09:30:15+0200, 2031-03-14T07:30:15Z",
    "2031-03-14T09:30-05, 2031-03-14T14:30:00Z",
  })
  void isoDatesAreRead(String written, String time) {
    assertThat(CaptureTime.of(written)).isEqualTo(Instant.parse(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "14.03.2031",
        "2031-13-14",
        "2031-02-30",
        "2031-03-14T25:00",
        "2031-03-14T",
        "2031-03-14Z",
        "2031-03-14T09:30+",
        "2031-03-14T09:30+99:00",
        "1710000000",
        "2031-03-14T09:30:15 o'clock"
      })
  void anythingElseIsNone(String written) {
    assertThat(CaptureTime.of(written)).isNull();
  }
}
