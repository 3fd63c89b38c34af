package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.eval.EvalReport.Outcome;
import org.readout.eval.EvalReport.Peer;
import org.readout.eval.EvalReport.Row;
import org.readout.eval.EvalReport.Skipped;

class EvalReportTest {

  private static final EvalReport REPORT = new EvalReport(
      List.of(
          row("pages/one", "body F1", 0.9876, new Peer("other", 0.9), 0.98, Outcome.PASSED),
          row("pages/one", "day", 0.5, null, 0.75, Outcome.FAILED),
          row("stories/two", "BCubed F1", 1, null, null, Outcome.NO_FLOOR)),
      List.of(new Skipped("pages/three", "not there")));

  private static Row row(
      String set,
      String measure,
      double ours,
      @Nullable Peer peer,
      @Nullable Double floor,
      Outcome outcome) {
    return new Row(set, "digest", "figure", measure, ours, peer, floor, outcome);
  }

  @Test
  void theTableNamesEachSetOnceAndAlignsItsColumns() {
    assertThat(REPORT.text()).isEqualTo("""
            set          measure    ours   best peer    floor
            pages/one    body F1    0.988  0.900 other  0.980  pass
                         day        0.500               0.750  FAIL
            stories/two  BCubed F1  1.000
            SKIPPED pages/three: not there
            """);
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    var json = Json.MAPPER.readTree(REPORT.json());
    assertThat(json.path("rows")).hasSize(3);
    assertThat(json.at("/rows/0/peer/name").asText()).isEqualTo("other");
    assertThat(json.at("/rows/1/outcome").asText()).isEqualTo("failed");
    assertThat(json.at("/rows/2/outcome").asText()).isEqualTo("no-floor");
    assertThat(json.at("/skipped/0/set").asText()).isEqualTo("pages/three");
    assertThat(json.path("passed").asBoolean()).isFalse();
  }
}
