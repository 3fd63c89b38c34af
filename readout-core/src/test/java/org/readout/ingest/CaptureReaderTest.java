package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Digests;
import org.readout.text.Problem;
import org.readout.text.Progress;
import org.readout.text.Stage;

class CaptureReaderTest {

  private static final Instant AS_OF = Instant.parse("2031-05-01T00:00:00Z");

  /** Longer than what is looked at to tell kinds apart. */
  private static final String LONG = "The bridge is closed. ".repeat(1000);

  @TempDir
  Path folder;

  @Test
  void aFolderYieldsItsReportsSortedByPath() throws IOException {
    write("b.txt", "The bridge is closed.");
    write("a/c.html", "<html><body><p>The bridge is closed.</p></body></html>");
    write("a/d.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"html\":\"<p>Two.\"}\n");
    write(".hidden.txt", "Not read.");
    write("README.md", "About these reports.");
    var intake = read(folder.toString());
    assertThat(intake.captures())
        .extracting(Capture::uri, Capture::place, Capture::media, Capture::address)
        .containsExactly(
            tuple(folder + "/a/c.html", "", Media.HTML, false),
            tuple(folder + "/a/d.jsonl", "line 1", Media.RECORD_TEXT, false),
            tuple(folder + "/a/d.jsonl", "line 2", Media.HTML, false),
            tuple(folder + "/b.txt", "", Media.PLAIN_TEXT, false));
    assertThat(intake.problems()).isEmpty();
  }

  @Test
  void capturesKeepTheOrderOfTheInputsAndAnInputNamedTwiceIsReadTwice() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    var b = folder.resolve("b.txt").toString();
    assertThat(read(b, folder.toString(), folder + "/a*", b).captures())
        .extracting(Capture::content)
        .containsExactly("Two.", "One.", "Two.", "One.", "Two.");
  }

  @Test
  void whatIsMissingIsAProblemAndNoCaptureAndTheRestIsRead() throws IOException {
    write("a.txt", "One.");
    var intake = read(folder + "/nowhere", folder + "/a.txt");
    assertThat(intake.captures()).hasSize(1);
    assertThat(intake.problems())
        .extracting(Problem::stage, Problem::input)
        .containsExactly(tuple(Stage.INGEST, folder + "/nowhere"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://ledger.example/a", "HTTP://127.0.0.1:1/"})
  void anAddressIsAProblemAndNotFetched(String address) {
    var intake = read(address);
    assertThat(intake.captures()).isEmpty();
    assertThat(intake.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("nothing is fetched"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.html      | <p>One.                             | HTML",
        "a.xhtml     | <?xml version=\"1.0\"?><html/>      | HTML",
        "a.txt       | One <p> two.                        | PLAIN_TEXT",
        "a.txt       | <!-- saved --><!DOCTYPE html><p>One | HTML",
        "a.md        | # One                               | PLAIN_TEXT",
        "a           | One.                                | PLAIN_TEXT",
        "a.story     | One {\"two\"}.                      | PLAIN_TEXT",
        "a.php       | <div><p>One.</div>                  | HTML",
        "a.aspx      | x <body> One                        | HTML",
        "a.json      | {\"text\":\"One.\"}                 | RECORD_TEXT",
        "a.json      | [{\"text\":\"One.\"}]               | RECORD_TEXT",
        "a.jsonl     | [{\"text\":\"One.\"}]               | RECORD_TEXT",
        "a           | {\"text\":\"One.\"}                 | RECORD_TEXT",
        "a.txt       | {\"text\":\"One.\"}                 | RECORD_TEXT",
        "a.txt       | {\"One\" is no record}              | PLAIN_TEXT",
        "a.txt       | [One] and {two}                     | PLAIN_TEXT",
      })
  void contentDecidesWhatAFileIsAndTheNameWhereItIsLeftOpen(
      String name, String content, Media media) throws IOException {
    write(name, content);
    for (var packed : List.of(false, true)) {
      if (packed) Files.write(folder.resolve(name), Packed.gzip(content));
      assertThat(read(folder.toString()).captures()).singleElement().satisfies(capture -> {
        assertThat(capture.refusal()).isNull();
        assertThat(capture.media()).isEqualTo(media);
      });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "feed.xml    | <?xml version=\"1.0\"?><rss><channel/></rss> | no item",
        "feed.html   | <feed xmlns=\"http://www.w3.org/2005/Atom\"/> | no item",
        "map.xml     | <?xml version=\"1.0\"?><urlset/>        | XML",
        "any.xml     | <?xml version=\"1.0\"?><a>One.</a>           | XML",
        "a.json      | {\"text\": oops}                             | no JSON",
        "a.json      | One.                                         | no JSON",
        "a.jsonl     | One.                                         | no JSON",
        "a.csv       | id,text                                      | data or code",
        "a.js        | let one                                      | data or code",
        "a.html      | %PDF-1.7                                     | a PDF",
        "a.txt       | {\\rtf1 One.}                                | an RTF",
        "a.txt       | `   `                                        | white space",
      })
  void whatIsNoReportIsRefusedWithAProblemThatNamesIt(String name, String content, String said)
      throws IOException {
    write(name, content);
    var intake = read(folder.toString());
    assertThat(intake.captures()).singleElement().satisfies(capture -> {
      assertThat(capture.isRefused()).isTrue();
      assertThat(capture.refusal()).contains(said);
    });
    assertThat(intake.problems())
        .extracting(Problem::input, Problem::message)
        .containsExactly(tuple(folder + "/" + name, intake.captures().get(0).refusal()));
  }

  @Test
  void aFileOfDataIsReadWhereItIsNamed() throws IOException {
    write("a.csv", "The bridge, they said, is closed.");
    assertThat(read(folder + "/a.csv").captures().get(0).isRefused()).isFalse();
  }

  @Test
  void packedPagesAreKnownByTheirBytesWhateverTheirName() throws IOException {
    Files.write(folder.resolve("page.html.gz"), Packed.gzip("<p>The bridge is closed.</p>"));
    Files.write(folder.resolve("wrongly.txt"), Packed.gzip("The bridge is closed."));
    write("unpacked.txt.gz", "The bridge is closed.");
    assertThat(read(folder.toString()).captures())
        .extracting(Capture::media)
        .containsExactly(Media.HTML, Media.PLAIN_TEXT, Media.PLAIN_TEXT);
  }

  @Test
  void theDigestIsOfTheBytesUnpacked() throws IOException {
    write("a.txt", "Brücke");
    Files.write(folder.resolve("b.txt.gz"), Packed.gzip("Brücke"));
    assertThat(read(folder.toString()).captures())
        .extracting(Capture::digest)
        .containsOnly(Digests.of("Brücke".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void recordsMayStandInAnArrayOrOverSeveralLinesOrOneAfterAnother() throws IOException {
    write(
        "array.json",
        "[\n {\"id\":\"a\",\"text\":\"One.\"},\n {\"id\":\"b\",\"html\":\"<p>Two.\"}\n]");
    write("one.json", "{\n \"id\": \"c\",\n \"text\": \"Three.\"\n}\n");
    write(
        "some.json",
        "{\n \"id\": \"d\",\n \"text\": \"4\"\n}\n{\n \"id\": \"e\",\n \"text\": \"5\"\n}");
    assertThat(read(folder.toString()).captures())
        .extracting(capture -> capture.given().id(), Capture::place)
        .containsExactly(
            tuple("a", "record 1"),
            tuple("b", "record 2"),
            tuple("c", ""),
            tuple("d", "record 1"),
            tuple("e", "record 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.jsonl", "r.json", "r.txt", "r"})
  void oneBrokenLineAmongRecordsIsRefusedAlone(String name) throws IOException {
    write(
        name,
        "\uFEFF{\"id\":\"a\",\"text\":\"" + LONG + "\"}\r\n{\"id\":\"b\",\"text\r\n\r\n"
            + "{\"id\":3,\"title\":\"Three\",\"text\":\"\"}\r\n[]\r\n{\"id\":\"d\",\"text\":\"Four.\"}");
    var intake = read(folder.toString());
    assertThat(intake.captures())
        .extracting(capture -> capture.given().id(), Capture::place, Capture::isRefused)
        .containsExactly(
            tuple("a", "line 1", false),
            tuple(null, "line 2", true),
            tuple("3", "line 4", false),
            tuple(null, "line 5", true),
            tuple("d", "line 6", false));
    assertThat(intake.problems()).extracting(Problem::place).containsExactly("line 2", "line 5");
  }

  @Test
  void aBrokenFirstLineHidesNoneOfTheOthers() throws IOException {
    write(
        "r.json",
        "{\"id\":\"a\",\"te\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"text\":\"3\"}\n");
    assertThat(read(folder.toString()).captures())
        .extracting(Capture::isRefused)
        .containsExactly(true, false, false);
  }

  @Test
  void recordsInUtf16AreReadToo() throws IOException {
    Files.write(
        folder.resolve("r.jsonl"),
        "\uFEFF{\"text\":\"Brücke\"}\r\n{\"text\":\"Міст\"}\r\n"
            .getBytes(StandardCharsets.UTF_16LE));
    assertThat(read(folder.toString()).captures())
        .extracting(Capture::content)
        .containsExactly("Brücke", "Міст");
  }

  @Test
  void standardInputIsReadAsWhatItIs() throws IOException {
    assertThat(standardInput("One.".getBytes(StandardCharsets.UTF_8)).media())
        .isEqualTo(Media.PLAIN_TEXT);
    assertThat(standardInput("<!doctype html>One.".getBytes(StandardCharsets.UTF_8))
            .media())
        .isEqualTo(Media.HTML);
    assertThat(standardInput(Packed.gzip("{\"text\":\"One.\"}"))).satisfies(capture -> {
      assertThat(capture.media()).isEqualTo(Media.RECORD_TEXT);
      assertThat(capture.uri()).isEqualTo("-");
      assertThat(capture.captured()).isEqualTo(AS_OF);
    });
  }

  private static Capture standardInput(byte[] bytes) {
    var reader =
        new CaptureReader(Limits.DEFAULT, AS_OF, new ByteArrayInputStream(bytes), Progress.SILENT);
    return reader.read(List.of("-")).captures().get(0);
  }

  @Test
  void eachCaptureIsCountedAndHandedOnAtOnce() throws IOException {
    write("r.jsonl", "{\"text\":\"One.\"}\n{\"text\n{\"text\":\"Three.\"}\n");
    var told = new ArrayList<String>();
    var reader = new CaptureReader(
        Limits.DEFAULT,
        null,
        new ByteArrayInputStream(new byte[0]),
        (stage, done, total) -> told.add(stage.label() + " " + done + " of " + total));
    reader.read(
        List.of(folder.toString()),
        capture -> told.add(capture.place()),
        problem -> told.add("problem in " + problem.place()));
    assertThat(told)
        .containsExactly(
            "line 1",
            "ingest 1 of 0",
            "problem in line 2",
            "line 2",
            "ingest 2 of 0",
            "line 3",
            "ingest 3 of 0");
  }

  private static Intake read(String... inputs) {
    return new CaptureReader().read(List.of(inputs));
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
