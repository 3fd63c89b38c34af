package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.ArticleExtractor;
import org.readout.article.Extracted;
import org.readout.ingest.CaptureReader;

class ExtractionJournalTest {

  @TempDir
  Path folder;

  private List<Extracted> extracted() throws IOException {
    var records = folder.resolve("r.jsonl");
    Files.writeString(records, """
        {"id":"a","url":"https://www.echo.example/1","date":"2016-11-14","captured":"2016-11-15T08:00:00Z","text":"LORNE (SBD) — The quay is shut. \\ud83d half a pair."}
        {"id":"b","title":"Quay","outlet":"Lorne Echo","text":"The quay is open, 船\\ud83d\\udea2."}
        """);
    var page = folder.resolve("p.html");
    Files.writeString(
        page,
        "<!doctype html><title>Quay shut</title><meta name=author content='Ada Quill'><nav>Menu</nav><article><h1>Quay shut</h1>"
            + "<p>The quay at Lorne is shut until the end of the week, the harbour master said.</p>"
                .repeat(5)
            + "<p>With reporting by Reuters</p></article>");
    var captures =
        new CaptureReader().read(List.of(records.toString(), page.toString())).captures();
    return captures.stream().map(new ArticleExtractor()::extract).toList();
  }

  @Test
  void whatIsKeptComesBackAsItWas() throws IOException {
    var path = folder.resolve("state");
    var all = extracted();
    try (var journal = ExtractionJournal.at(path, "x")) {
      all.forEach(journal::keep);
      assertThat(journal.size()).isZero();
    }
    try (var journal = ExtractionJournal.at(path, "x")) {
      assertThat(journal.size()).isEqualTo(3);
      for (var each : all) assertThat(journal.recall(each.capture())).isEqualTo(each);
    }
  }

  @Test
  void aJournalCutAnywhereKeepsItsWholeLines() throws IOException {
    var path = folder.resolve("state");
    var all = extracted();
    try (var journal = ExtractionJournal.at(path, "x")) {
      all.forEach(journal::keep);
    }
    var bytes = Files.readAllBytes(path);
    for (var length = bytes.length; length > 0; length -= 97) {
      Files.write(path, Arrays.copyOf(bytes, length));
      var whole = new String(bytes, 0, length, StandardCharsets.US_ASCII)
          .chars()
          .filter(c -> c == '\n')
          .count();
      if (whole == 0) break;
      try (var journal = ExtractionJournal.at(path, "x")) {
        assertThat(journal.size()).isEqualTo((int) whole - 1);
        all.forEach(journal::keep);
      }
      try (var journal = ExtractionJournal.at(path, "x")) {
        for (var each : all) assertThat(journal.recall(each.capture())).isEqualTo(each);
      }
    }
  }

  @Test
  void aDamagedLineEndsWhatIsBelieved() throws IOException {
    var path = folder.resolve("state");
    try (var journal = ExtractionJournal.at(path, "x")) {
      extracted().forEach(journal::keep);
    }
    var lines = Files.readAllLines(path);
    lines.set(2, lines.get(2).replace("Quay", "Mole"));
    Files.write(path, lines);
    try (var journal = ExtractionJournal.at(path, "x")) {
      assertThat(journal.size()).isEqualTo(1);
    }
  }

  @Test
  void alienFilesStayAsTheyAre() throws IOException {
    var path = folder.resolve("alien");
    for (var content :
        List.of("x", "x\n", "readout extraction journal 1 \n", "y".repeat(1 << 20))) {
      Files.writeString(path, content);
      assertThatThrownBy(() -> ExtractionJournal.at(path, "x")).hasMessageContaining("no journal");
      assertThat(Files.readString(path)).isEqualTo(content);
    }
  }

  @Test
  void otherSettingsBeginAnew() throws IOException {
    var path = folder.resolve("state");
    try (var journal = ExtractionJournal.at(path, "x")) {
      extracted().forEach(journal::keep);
    }
    try (var journal = ExtractionJournal.at(path, "y")) {
      assertThat(journal.size()).isZero();
    }
  }

  @Test
  void oneRunAtATime() throws IOException {
    var path = folder.resolve("state");
    try (var journal = ExtractionJournal.at(path, "x")) {
      assertThat(journal.size()).isZero();
      assertThatThrownBy(() -> ExtractionJournal.at(path, "x")).hasMessageContaining("in use");
    }
  }
}
