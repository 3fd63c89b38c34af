package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, HTML",
    "a.HTM, HTML",
    "a.b.xhtml.gz, HTML",
    "a.txt, TEXT",
    "a.TXT.GZ, TEXT",
    "a.md, TEXT",
    "a.json, JSON",
    "a.jsonl.gz, JSON_LINES",
    "a.ndjson, JSON_LINES",
    "a.csv, DATA",
    "a.gz, UNKNOWN",
    "a, UNKNOWN",
    "html, UNKNOWN",
    "-, UNKNOWN",
    "folder.txt/a, UNKNOWN",
  })
  void theLastExtensionTells(String name, FileKind kind) {
    assertThat(FileKind.of(name)).isEqualTo(kind);
  }

  @Test
  void aTurkishComputerKnowsTheSameKinds() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(FileKind.of("A.INI")).isEqualTo(FileKind.DATA);
    assertThat(FileKind.isAboutItsFolder("LICENSE")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README",
        "readme.md",
        "README.de.md",
        "README.txt",
        "LICENSE",
        "NOTICE",
        "CHANGES.md"
      })
  void whatTellsAboutAFolderIsNoReport(String name) {
    assertThat(FileKind.isAboutItsFolder(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice.txt",
        "changes.html",
        "licensed.md",
        "readme.jsonl",
        "bridge",
        "authors.txt"
      })
  void aReportMayBeCalledAlmostAnything(String name) {
    assertThat(FileKind.isAboutItsFolder(name)).isFalse();
  }
}
