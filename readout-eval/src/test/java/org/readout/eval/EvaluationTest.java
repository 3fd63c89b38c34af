package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Readout;
import org.readout.eval.EvalReport.Outcome;
import org.readout.eval.EvalReport.Row;
import org.readout.text.Progress;

class EvaluationTest {

  private static final JsonNode NO_FLOORS = Json.MAPPER.createObjectNode();

  @TempDir
  private Path corpora;

  private final StringBuilder log = new StringBuilder();

  @BeforeEach
  void writeCorpora() throws IOException {
    new TinyCorpora(corpora).writeAll();
  }

  @Test
  void everySetThatIsThereIsReadAndScored() throws IOException {
    var report = evaluate(NO_FLOORS, Set.of());
    assertThat(row(report, "pages/zyte", "body F1").ours()).isEqualTo(1);
    assertThat(row(report, "attribution/polnear", "direct F1").ours()).isEqualTo(1);
    assertThat(row(report, "stories/news_cluster", "BCubed F1").ours()).isEqualTo(1);
    assertThat(row(report, "statements/events", "passages found").ours()).isEqualTo(1);
    assertThat(row(report, "statements/events", "pair F1").ours()).isEqualTo(1);
    assertThat(report.passed()).isTrue();
  }

  @Test
  void everySetThatIsMissingIsSaidAloud() throws IOException {
    var report = evaluate(NO_FLOORS, Set.of("pages"));
    assertThat(report.skipped())
        .extracting(EvalReport.Skipped::set)
        .contains("pages/htmldate", "pages/zyte+fundus");
    assertThat(log.toString()).contains("SKIPPED pages/htmldate");
    assertThat(report.text()).contains("SKIPPED pages/htmldate");
    assertThat(report.rows()).extracting(Row::set).containsOnly("pages/zyte");
  }

  @Test
  void aFigureBelowItsFloorFails() throws IOException {
    var digest = digest("pages/zyte");
    var report = evaluate(floors(digest, 1.01), Set.of("pages/zyte"));
    assertThat(row(report, "pages/zyte", "body F1").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.passed()).isFalse();
    assertThat(report.text()).contains("FAIL");
    assertThat(evaluate(floors(digest, 0.9), Set.of("pages/zyte")).passed()).isTrue();
  }

  @Test
  void aFloorOfOtherFilesSaysNothing() throws IOException {
    var digest = digest("pages/zyte");
    Files.writeString(corpora.resolve("pages/zyte/more.txt"), "another file");
    var report = evaluate(floors(digest, 1.01), Set.of("pages/zyte"));
    assertThat(row(report, "pages/zyte", "body F1").outcome()).isEqualTo(Outcome.OTHER_CORPUS);
    assertThat(report.passed()).isTrue();
    assertThat(report.text()).contains("floor is of other files");
  }

  @Test
  void aFloorOfAFigureThatIsNotThereIsOurMistake() throws IOException {
    var floors =
        (ObjectNode) floors(digest("pages/zyte"), 0.5).path("sets").path(0).path("floors");
    floors.put("headline.exact", 0.5);
    var sets = Json.MAPPER.createObjectNode();
    sets.putArray("sets")
        .addObject()
        .put("set", "pages/zyte")
        .put("digest", digest("pages/zyte"))
        .set("floors", floors);
    var measures = Json.MAPPER.readTree("""
        {"sets": [{"set": "pages/zyte", "measures": [
          {"figure": "headline.exact", "label": "headline"}]}]}
        """);
    var evaluation = new Evaluation(readout(1), new Benchmark(measures, sets));
    assertThatThrownBy(() -> evaluation.run(corpora, Set.of("pages/zyte"), log))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headline.exact");
  }

  @Test
  void anUnknownSetIsRefusedByName() {
    assertThatThrownBy(() -> evaluate(NO_FLOORS, Set.of("pages/none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pages/none");
  }

  @Test
  void workersChangeNothing() throws IOException {
    var one = new Evaluation(readout(1)).run(corpora, Set.of(), log);
    var four = new Evaluation(readout(4)).run(corpora, Set.of(), log);
    assertThat(four.json()).isEqualTo(one.json());
  }

  private EvalReport evaluate(JsonNode floors, Set<String> only) throws IOException {
    var measures = Benchmark.table("measures.json");
    return new Evaluation(readout(2), new Benchmark(measures, floors)).run(corpora, only, log);
  }

  private static Readout readout(int workers) {
    return new Readout(new Readout.Options(workers, Progress.SILENT));
  }

  private String digest(String set) throws IOException {
    return CorpusDigest.of(corpora, new PageSet(set).files(corpora));
  }

  private static JsonNode floors(String digest, double floor) {
    var floors = Json.MAPPER.createObjectNode();
    floors
        .putArray("sets")
        .addObject()
        .put("set", "pages/zyte")
        .put("digest", digest)
        .putObject("floors")
        .put("body.f1", floor);
    return floors;
  }

  private static Row row(EvalReport report, String set, String measure) {
    return report.rows().stream()
        .filter(row -> row.set().equals(set) && row.measure().equals(measure))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + set + " " + measure + ":\n" + report.text()));
  }
}
