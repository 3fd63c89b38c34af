package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Csv;

class ExtractCommandTest {

  private static final String TEXT =
      "The quay at Lorne is shut, the \\\"harbour master\\\" said.\\nBoats lie at anchor, and wait. 船 \uD83D\uDEA2";

  @TempDir
  Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path reports(int count) throws IOException {
    var lines = new StringBuilder();
    for (var i = 0; i < count; i++)
      lines
          .append("{\"url\":\"https://echo.example/")
          .append(i)
          .append("\",\"html\":\"<!doctype html><title>Quay ")
          .append(i)
          .append("</title><article><h1>Quay ")
          .append(i)
          .append("</h1>")
          .append(("<p>" + TEXT + "</p>").repeat(5))
          .append("</article>\"}\n");
    return file("reports.jsonl", lines.toString());
  }

  @Test
  void csvIsATableWithARowForEveryCapture() throws IOException {
    var reports = file(
        "r.jsonl",
        "{\"id\":\"a\",\"outlet\":\"Lorne Echo\",\"title\":\"Quay, shut\",\"text\":\"" + TEXT
            + "\"}\n{\"id\":\"b\",\"text\":\"Boats.\"}\n");
    var called = Called.with("extract", "-f", "csv", reports.toString());
    assertThat(called.status()).isZero();
    assertThat(called.out())
        .startsWith("id,uri,canonical,outlet,")
        .endsWith("\r\n")
        .contains("\"Quay, shut\"");
    var rows = Csv.rows(called.out(), ',');
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).fields())
        .containsEntry("id", "a")
        .containsEntry("outlet", "Lorne Echo")
        .containsEntry(
            "text",
            "The quay at Lorne is shut, the \"harbour master\" said.\nBoats lie at anchor, and wait. 船 \uD83D\uDEA2");
    assertThat(rows).allMatch(row -> row.extra() == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\\t=1", "\\r=1", "＝1", "  =1", "\\ufeff=1"})
  void noCellIsAFormula(String text) throws IOException {
    var reports = file(
        "r.jsonl",
        "{\"id\":\"" + text + "\",\"title\":\"" + text + "\",\"outlet\":\"" + text
            + "\",\"text\":\"" + text + " is what the page said\"}\n");
    var row = Csv.rows(Called.with("extract", "-f", "csv", reports.toString()).out(), ',')
        .get(0);
    assertThat(row.fields().values()).allSatisfy(cell -> {
      if (!cell.isEmpty()) assertThat("=+-@\t\r＝＋－＠").doesNotContain(cell.substring(0, 1));
    });
    assertThat(row.fields().get("text")).startsWith("'");
  }

  @Test
  void aTableHoldsNoOrdersToATerminal() throws IOException {
    var reports = file(
        "r.jsonl",
        "{\"id\":\"a\",\"title\":\"\\u0000=1\\u001b[2J\",\"text\":\"\\u202eBoats \\ud83d wait.\\nThey lie.\"}\n");
    var out = Called.with("extract", "-f", "csv", reports.toString()).out();
    assertThat(out.codePoints().filter(c -> c != '\r' && c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202e || (c >= 0xd800 && c <= 0xdfff));
    assertThat(Csv.rows(out, ',').get(0).fields().values()).noneMatch(cell -> cell.startsWith("="));
  }

  @Test
  void markdownShowsWhatThePageHeldAsText() throws IOException {
    var reports = file(
        "r.jsonl",
        "{\"id\":\"a\",\"title\":\"# Quay *shut*\",\"outlet\":\"Lorne Echo\",\"text\":\"<b>Boats</b>\\n"
            + "word ".repeat(300) + "end.\"}\n");
    var out = folder.resolve("out.md");
    assertThat(Called.with("extract", "-o", out.toString(), reports.toString()).status())
        .isZero();
    assertThat(Files.readString(out))
        .startsWith("# \\# Quay \\*shut\\*\n")
        .contains("- Outlet: Lorne Echo", "\\<b\\>Boats", "end.");
  }

  @Test
  void theNameOfTheOutputTellsItsFormat() throws IOException {
    var reports = reports(1);
    var csv = folder.resolve("out.csv");
    Called.with("extract", "-o", csv.toString(), reports.toString());
    assertThat(Files.readString(csv)).startsWith("id,uri,");
    var lines = folder.resolve("out.jsonl");
    Called.with("extract", "-o", lines.toString(), reports.toString());
    assertThat(Files.readString(lines)).startsWith("{\"id\":");
  }

  @Test
  void aFinishedRunLeavesNoStateBehind() throws IOException {
    var reports = reports(30);
    var whole = Called.with("extract", reports.toString());
    var state = folder.resolve("state");
    var called = Called.with(
        "extract",
        "--state",
        state.toString(),
        "-o",
        folder.resolve("o/x").toString(),
        reports.toString());
    assertThat(called.status()).isZero();
    assertThat(state).doesNotExist();
    assertThat(Files.readString(folder.resolve("o/x"))).isEqualTo(whole.out());
  }

  /** The real thing: the process is killed as by kill -9. */
  @Test
  @Timeout(300)
  void aKilledRunGoesOnWhereItStoodAndWritesTheSame() throws Exception {
    var reports = reports(20_000);
    var state = folder.resolve("state");
    var out = folder.resolve("out.jsonl");
    var killed = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ReadoutCommand.class.getName(),
            "extract",
            "-q",
            "--workers",
            "1",
            "--state",
            state.toString(),
            "-o",
            out.toString(),
            reports.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
    while (killed.isAlive() && (!Files.exists(state) || Files.size(state) < 100_000))
      TimeUnit.MILLISECONDS.sleep(5);
    killed.destroyForcibly().waitFor();
    assertThat(out).as(Files.readString(folder.resolve("log"))).doesNotExist();
    assertThat(Files.size(state)).isGreaterThanOrEqualTo(100_000);
    // As if it had died in the middle of a line, too.
    Files.writeString(state, "0badc0de {\"capture\":", StandardOpenOption.APPEND);
    var resumed = Called.with(
        "extract", "--state", state.toString(), "-o", out.toString(), reports.toString());
    assertThat(resumed.status()).isZero();
    assertThat(resumed.err()).contains("going on after");
    assertThat(state).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .as("the killed run's draft is gone")
          .noneMatch(name -> name.endsWith(".part"));
    }
    var uninterrupted = folder.resolve("whole.jsonl");
    Called.with("extract", "-o", uninterrupted.toString(), reports.toString());
    assertThat(Files.mismatch(out, uninterrupted)).isEqualTo(-1);
  }

  @Test
  void aFileThatIsNoJournalIsLeftAsItIs() throws IOException {
    var mine = file("mine.txt", "Do not lose me.\n");
    var called = Called.with("extract", "--state", mine.toString(), reports(1).toString());
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("no journal");
    assertThat(Files.readString(mine)).isEqualTo("Do not lose me.\n");
  }

  @Test
  void theStateIsNeverTheOutput() throws IOException {
    var same = folder.resolve("same");
    var called = Called.with(
        "extract",
        "--state",
        same.toString(),
        "-o",
        folder.resolve("./same").toString(),
        reports(1).toString());
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("--state");
    assertThat(same).doesNotExist();
  }

  @Test
  void workersChangeNothing() throws IOException {
    var reports = reports(20);
    for (var format : List.of("jsonl", "csv", "md"))
      assertThat(Called.with("extract", "-f", format, "--workers", "4", reports.toString())
              .out())
          .isEqualTo(Called.with("extract", "-f", format, "--workers", "1", reports.toString())
              .out());
  }
}
