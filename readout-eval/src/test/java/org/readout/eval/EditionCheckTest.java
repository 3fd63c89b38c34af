package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.Readout;
import org.readout.text.Progress;

class EditionCheckTest {

  private static final String NAMES =
      "Tessaly\tMorvane\nIlse\tUrsa\nKorven\tBaltry\nMonday\tFriday\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    Files.createDirectories(folder.resolve("reports"));
    report("echo.txt", """
        Harbour bridge closed after crack is found

        The harbour bridge at Tessaly was closed on Monday after engineers found a crack in its northern pillar, the town council announced.

        “Nobody will cross before the pillar is safe,” Mayor Ilse Korven told reporters at the quay.

        Subscribe to our newsletter
        """);
    report("ledger.txt", """
        Crack closes the bridge at Tessaly harbour

        Engineers found a crack in the northern pillar of the harbour bridge at Tessaly, the council announced on Monday.

        “Nobody will cross before the pillar is safe,” said Mayor Ilse Korven. Ferries will carry passengers while the bridge is closed.
        """);
    write("names.tsv", NAMES);
  }

  @Test
  void reportsReadAsExpectedAndAlikeUnderOtherNamesPass() throws IOException {
    assertThat(check(EXPECTED)).isEmpty();
    assertThat(folder.resolve("renamed/echo.txt"))
        .content()
        .contains("bridge at Morvane", "Mayor Ursa Baltry", "on Friday")
        .doesNotContain("Korven");
  }

  @Test
  void whatIsExpectedAndMissingIsToldLineByLine() throws IOException {
    var expected = EXPECTED
        .replace("\"storylines\": 1", "\"storylines\": 2")
        .replace("\"agencies\": []", "\"agencies\": [\"Halden\"]")
        .replace("\"reports\": 2", "\"reports\": 3")
        .replace("\"Subscribe to our\"", "\"Nobody will cross\"");
    assertThat(check(expected))
        .anyMatch(line -> line.contains("storylines: want 2"))
        .anyMatch(line -> line.contains("agencies") && line.contains("Halden"))
        .anyMatch(line -> line.contains("want 3 reports"))
        .anyMatch(line -> line.contains("furniture in the text: Nobody will cross"))
        .anyMatch(line -> line.contains("not among the furniture: Nobody will cross"))
        .anyMatch(line -> line.contains("lost from the text: Subscribe"));
  }

  @Test
  void aReportReadOtherwiseUnderOtherNamesIsTold() throws IOException {
    // A cue taken for a name: the renamed report says nothing of the kind.
    write("names.tsv", NAMES + "announced\tbridges\ntold\tcups\n");
    assertThat(check(EXPECTED)).anyMatch(line -> line.startsWith("renamed: "));
  }

  private List<String> check(String expected) throws IOException {
    write("expected.json", expected);
    var readout = new Readout(new Readout.Options(1, Progress.SILENT));
    return new EditionCheck(readout)
        .run(
            folder.resolve("reports"),
            folder.resolve("expected.json"),
            folder.resolve("names.tsv"),
            folder.resolve("renamed"));
  }

  private void report(String name, String text) throws IOException {
    write("reports/" + name, text);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static final String EXPECTED = """
      {
        "stories": [["echo.txt", "ledger.txt"]],
        "storylines": 1,
        "articles": [
          {"file": "echo.txt", "headline": "Harbour bridge closed", "agencies": [],
           "out": ["Subscribe to our"], "kept": ["told reporters"], "either": []},
          {"file": "ledger.txt", "headline": "Crack closes", "agencies": [],
           "out": [], "kept": [], "either": []}
        ],
        "statements": [{"words": ["Nobody will cross"], "reports": 2, "origins": 1}]
      }
      """;
}
