package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutCommandTest {

  private static final String REPORT =
      "Bridge shut\n\nThe bridge is shut, the harbour master said on Monday. Nobody was hurt.\n";

  private static final String RECORDS = """
      {"id":"a","outlet":"Tern Post","title":"Quay shut","text":"The quay is closed until Monday, harbour master Ada Quill said. Boats lie at anchor off Lorne."}
      {"id":"b","outlet":"Lorne Echo","title":"Quay closed","text":"The quay is closed until Monday, harbour master Ada Quill said on Friday. Boats lie at anchor."}
      """;

  @TempDir
  Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void helpSaysHowToCallIt() {
    var called = Called.with("--help");
    assertThat(called.status()).isZero();
    assertThat(called.out())
        .startsWith("Usage: readout")
        .contains("--version", "read", "extract", "attribute", "reprints", "group");
    assertThat(called.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"read", "extract", "attribute", "reprints", "group", "eval", "completion"})
  void everyCommandHasHelp(String command) {
    var called = Called.with(command, "--help");
    assertThat(called.status()).isZero();
    assertThat(called.out()).startsWith("Usage: readout " + command);
  }

  @Test
  void versionNamesTheProgram() {
    var called = Called.with("--version");
    assertThat(called.status()).isZero();
    assertThat(called.out()).startsWith("readout ");
  }

  @Test
  void callWithoutCommandCouldNotRun() {
    var called = Called.with();
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("a command is missing", "readout --help");
  }

  @Test
  void unknownOptionCouldNotRunAndSaysWhereTheHelpIs() {
    var called = Called.with("read", "--colour", "x");
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("--colour", "Try 'readout read --help'.");
  }

  @Test
  void missingInputsCouldNotRunAndEachIsNamed() {
    var called = Called.with("read", folder + "/one", folder + "/two");
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
    assertThat(called.err())
        .contains("readout: " + folder + "/one: ", "readout: " + folder + "/two: ");
  }

  @Test
  void readPrintsTextUnlessTold() throws IOException {
    var called = Called.with("read", file("a.jsonl", RECORDS).toString());
    assertThat(called.err()).isEmpty();
    assertThat(called.status()).isZero();
    assertThat(called.out())
        .contains("Tern Post [", "Lorne Echo [", "STATEMENTS")
        .doesNotContain("\u001B");
  }

  @Test
  void colourIsForTerminalsUnlessTold() throws IOException {
    var input = file("a.jsonl", RECORDS).toString();
    var terminal = new Terminal(true, false, 80, false);
    var plain = new Terminal(true, false, 80, true);
    assertThat(Called.with(terminal, "", "read", input).out()).contains("\u001B[1m");
    assertThat(Called.with(terminal, "", "read", "--color", "never", input).out())
        .doesNotContain("\u001B");
    assertThat(Called.with(plain, "", "read", input).out()).doesNotContain("\u001B");
    assertThat(Called.with("read", "--color=ALWAYS", input).out()).contains("\u001B[1m");
  }

  @Test
  void doneWithProblemsWhenOneInputIsMissing() throws IOException {
    var called =
        Called.with("read", "-f", "json", file("a.jsonl", RECORDS).toString(), folder + "/none");
    assertThat(called.status()).isEqualTo(1);
    assertThat(called.err().lines()).hasSize(1);
    assertThat(called.out()).contains("\"problems\": [{", folder + "/none");
  }

  @Test
  void quietLeavesOnlyTheExitStatus() throws IOException {
    var called =
        Called.with("extract", "--quiet", file("a.jsonl", RECORDS).toString(), folder + "/none");
    assertThat(called.status()).isEqualTo(1);
    assertThat(called.err()).isEmpty();
  }

  @Test
  void moreThanTwentyProblemsAreCounted() throws IOException {
    var called =
        Called.with("extract", file("bad.jsonl", "{broken\n".repeat(30)).toString());
    assertThat(called.err().lines().filter(line -> line.contains("bad.jsonl: line")))
        .hasSize(20);
    assertThat(called.err()).contains("and 10 more problems");
  }

  @Test
  void problemLinesObeyNobody() throws IOException {
    var called = Called.with("extract", folder + "/a\u001B[2Jb\u202Ec");
    assertThat(called.err()).contains("a?[2Jb?c").doesNotContain("\u001B", "\u202E");
  }

  @Test
  void standardInputIsRead() {
    var called = Called.with(Terminal.NONE, REPORT, "extract", "-");
    assertThat(called.out()).contains("The bridge is shut").endsWith("}\n");
  }

  @Test
  void extensionTellsTheFormat() throws IOException {
    var input = file("a.jsonl", RECORDS).toString();
    assertThat(Called.with("read", input, "-o", folder + "/e.json").status()).isZero();
    assertThat(Called.with("read", input, "-o", folder + "/e.md").status()).isZero();
    assertThat(Called.with("read", input, "-o", folder + "/e").status()).isZero();
    assertThat(folder.resolve("e.json")).content().startsWith("{\n  \"engine\"");
    assertThat(folder.resolve("e.md")).content().contains("### Statements");
    assertThat(folder.resolve("e")).content().contains("STATEMENTS");
  }

  @Test
  void severalFormatsGoIntoAFolder() throws IOException {
    var input = file("a.jsonl", RECORDS).toString();
    var called = Called.with("read", input, "-f", "text,json,md,html", "-o", folder + "/new/");
    assertThat(called.status()).isZero();
    try (var files = Files.list(folder.resolve("new"))) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("edition.txt", "edition.json", "edition.md", "edition.html");
    }
  }

  @Test
  void severalFormatsNeedAPlace() throws IOException {
    var called = Called.with("read", "-f", "text,json", file("a.jsonl", RECORDS).toString());
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).contains("one format");
  }

  @Test
  void formatNotYetThereCouldNotRun() throws IOException {
    var input = file("a.jsonl", RECORDS).toString();
    assertThat(Called.with("read", "-f", "pdf", input).status()).isEqualTo(2);
    var named = Called.with("read", input, "-o", folder + "/e.pdf");
    assertThat(named.status()).isEqualTo(2);
    assertThat(named.err()).contains(".pdf");
    assertThat(folder.resolve("e.pdf")).doesNotExist();
  }

  @Test
  void placeThatCannotBeWrittenToIsKnownAtOnce() throws IOException {
    var blocking = file("file", "");
    var called =
        Called.with("extract", file("a.jsonl", RECORDS).toString(), "-o", blocking + "/out.jsonl");
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.err()).startsWith("readout: cannot write: ");
  }

  @Test
  void nothingHalfWrittenIsLeftWhereNothingCouldBeRead() throws IOException {
    var old = file("old.json", "old");
    assertThat(Called.with("read", folder + "/none", "-o", old.toString()).status())
        .isEqualTo(2);
    assertThat(old).content().isEqualTo("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(old);
    }
  }

  @Test
  void inputOrderAndWorkersChangeNothing() throws IOException {
    var a = file("a.jsonl", RECORDS.lines().toList().get(0)).toString();
    var b = file("b.jsonl", RECORDS.lines().toList().get(1)).toString();
    var once = Called.with("read", "-f", "json", "--workers", "1", a, b);
    var again = Called.with("read", "-f", "json", "--workers", "4", b, a);
    assertThat(once.out()).isNotEmpty().isEqualTo(again.out());
  }

  @Test
  void readerWhoHasReadEnoughIsNoFault() throws IOException {
    var err = new StringWriter();
    var closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
    var console = new Console(
        InputStream.nullInputStream(), closed, new PrintWriter(err, true), Terminal.NONE);
    var input = file("a.jsonl", RECORDS).toString();
    for (var command : List.of("read", "extract", "group"))
      assertThat(ReadoutCommand.commandLine(console).execute(command, input)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void completionIsAShellScript() {
    assertThat(Called.with("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("--as-of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--workers=0", "--as-of=yesterday", "--max-size=big", "--max-size=0"})
  void wrongValuesCouldNotRun(String option) throws IOException {
    var called = Called.with("read", option, file("a.jsonl", RECORDS).toString());
    assertThat(called.status()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
  }

  @Test
  void sizeLimitRefusesWhatIsLarger() throws IOException {
    var big = file("big.txt", REPORT.repeat(100)).toString();
    var called = Called.with("extract", "--max-size", "1K", big);
    assertThat(called.status()).isEqualTo(1);
    assertThat(called.out()).contains("\"kind\":\"refused\"");
  }

  @Test
  void asOfSaysWhenReportsWereFetched() throws IOException {
    var input = file("a.txt", REPORT).toString();
    assertThat(Called.with("extract", "--as-of", "2031-05-02T10:00:00+02:00", input)
            .out())
        .contains("\"captured\":\"2031-05-02T08:00:00Z\"");
    assertThat(Called.with("extract", input).out()).contains("\"captured\":null");
  }

  @Test
  void outletsOfTheUserAreReadAndABadLineIsAProblem() throws IOException {
    var reports = file(
        "r.jsonl", "{\"url\":\"https://www.echo.example/a\",\"text\":\"The quay is closed.\"}\n");
    var outlets = file("own.csv", "host,name,owner\necho.example,Lorne Echo,Tern Group\n");
    var called = Called.with("extract", "--outlets", outlets.toString(), reports.toString());
    assertThat(called.status()).isZero();
    assertThat(called.out()).contains("\"name\":\"Lorne Echo\",\"owner\":\"Tern Group\"");
    var bad = file("bad.csv", "host,name\nno host,Lorne Echo\n");
    var problem = Called.with("extract", "--outlets", bad.toString(), reports.toString());
    assertThat(problem.status()).isEqualTo(1);
    assertThat(problem.err()).contains("bad.csv", "line 2");
    var missing = Called.with("read", "--outlets", folder + "/none.csv", reports.toString());
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("none.csv", "no such file");
  }
}
