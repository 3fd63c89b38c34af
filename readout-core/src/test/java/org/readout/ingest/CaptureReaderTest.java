package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.text.Progress;

class CaptureReaderTest {

  @TempDir
  Path folder;

  @Test
  void aFolderYieldsAllKnownKindsSortedAndNoHiddenFileOrDocumentation() throws IOException {
    write("b.txt", "The bridge is closed.");
    write("a/c.html", "<html><body><p>The bridge is closed.</p></body></html>");
    write(".hidden.txt", "Not read.");
    write("README.md", "About these reports.");
    var intake = read(folder.toString());
    assertThat(intake.captures())
        .extracting(Capture::uri)
        .containsExactly(folder + "/a/c.html", folder + "/b.txt");
    assertThat(intake.captures())
        .extracting(Capture::media)
        .containsExactly(Media.HTML, Media.PLAIN_TEXT);
    assertThat(intake.problems()).isEmpty();
  }

  @Test
  void aGlobFindsFilesInFoldersBelow() throws IOException {
    write("x/one.txt", "One.");
    write("y/two.txt", "Two.");
    assertThat(read(folder + "/**/*.txt").captures()).hasSize(2);
    assertThat(read(folder + "/x/*.txt").captures()).hasSize(1);
  }

  @Test
  void whatIsMissingIsAProblemAndNoCapture() {
    var intake = read(folder + "/nowhere");
    assertThat(intake.captures()).isEmpty();
    assertThat(intake.problems()).singleElement().satisfies(p -> assertThat(p.message())
        .contains("no such file"));
  }

  @Test
  void anAddressIsNotFetched() {
    assertThat(read("https://example.org/a").problems()).hasSize(1);
  }

  @Test
  void anythingMayBeGzipped() throws IOException {
    Files.write(
        folder.resolve("page.html.gz"),
        gzip("<html><p>The bridge is closed.</p></html>".getBytes(StandardCharsets.UTF_8)));
    Files.write(
        folder.resolve("named-wrongly.txt"),
        gzip("The bridge is closed.".getBytes(StandardCharsets.UTF_8)));
    assertThat(read(folder.toString()).captures())
        .extracting(Capture::media)
        .containsExactly(Media.PLAIN_TEXT, Media.HTML);
  }

  @Test
  void aGzipBombIsRefusedAndTheRestIsRead() throws IOException {
    Files.write(folder.resolve("bomb.txt.gz"), gzip(new byte[64 << 20]));
    write("good.txt", "The bridge is closed.");
    var intake = read(folder.toString());
    assertThat(intake.captures()).extracting(Capture::isRefused).containsExactly(true, false);
    assertThat(intake.problems()).singleElement().satisfies(p -> {
      assertThat(p.input()).endsWith("bomb.txt.gz");
      assertThat(p.place()).startsWith("byte");
    });
  }

  @Test
  void aTruncatedGzipIsReadAsFarAsItGoes() throws IOException {
    var random = new Random(3);
    var text = new StringBuilder();
    for (var i = 0; i < 5000; i++)
      text.append((char) ('a' + random.nextInt(26))).append(i % 7 == 0 ? ' ' : 'e');
    var packed = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length - 500));
    var intake = read(folder.toString());
    assertThat(intake.captures()).singleElement().satisfies(c -> assertThat(text.toString())
        .startsWith(c.content()));
    assertThat(intake.problems()).hasSize(1);
  }

  @Test
  void aFileBeyondTheLimitIsRefusedUnread() throws IOException {
    var big = folder.resolve("big.txt");
    write("big.txt", "The bridge is closed. ".repeat(1000));
    try (var file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    var intake = read(folder.toString());
    assertThat(intake.captures()).singleElement().satisfies(c -> assertThat(c.isRefused())
        .isTrue());
    assertThat(intake.problems()).hasSize(1);
  }

  @Test
  void emptyAndBinaryFilesAreRefusedWithAProblemEach() throws IOException {
    write("empty.txt", "");
    Files.write(
        folder.resolve("image.html"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
    Files.write(folder.resolve("noise.bin"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 1});
    var intake = read(folder.toString());
    assertThat(intake.captures()).hasSize(3).allMatch(Capture::isRefused);
    assertThat(intake.problems()).hasSize(3);
  }

  @Test
  void aBrokenLineIsRefusedAloneWithItsNumber() throws IOException {
    write(
        "r.jsonl",
        "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\n\n{\"id\":3,\"title\":\"Three\",\"text\":\"\"}\n[]\n");
    var intake = read(folder.toString());
    assertThat(intake.captures())
        .extracting(Capture::isRefused)
        .containsExactly(false, true, false, true);
    assertThat(intake.captures().get(2).given().id()).isEqualTo("3");
    assertThat(intake.problems()).extracting("place").containsExactly("line 2", "line 5");
  }

  @Test
  void aRecordsTextIsKeptToTheLastCharacter() throws IOException {
    write(
        "r.jsonl",
        "{\"id\":\"a\",\"url\":\"https://example.org/x\",\"series\":\"The Ledger\",\"captured\":\"2031-03-14\",\"text\":\" A\\u0000\\r\\n\\u00a0b \"}\n");
    var capture = read(folder.toString()).captures().get(0);
    assertThat(capture.content()).isEqualTo(" A\0\r\n\u00a0b ");
    assertThat(capture.uri()).isEqualTo("https://example.org/x");
    assertThat(capture.address()).isTrue();
    assertThat(capture.given().outlet()).isEqualTo("The Ledger");
    assertThat(capture.captured()).isEqualTo(Instant.parse("2031-03-14T00:00:00Z"));
  }

  @Test
  void recordsMayStandInAnArrayOrOverSeveralLines() throws IOException {
    write(
        "array.json",
        "[\n {\"id\":\"a\",\"text\":\"One.\"},\n {\"id\":\"b\",\"html\":\"<p>Two.\"}\n]");
    write("one.json", "{\n \"id\": \"c\",\n \"text\": \"Three.\"\n}\n");
    assertThat(read(folder.toString()).captures())
        .extracting(c -> c.given().id())
        .containsExactly("a", "b", "c");
  }

  @Test
  void deepJsonIsRefusedWithoutOverflow() throws IOException {
    write("deep.jsonl", "{\"text\":" + "[".repeat(100_000) + "\n");
    assertThat(read(folder.toString()).captures())
        .singleElement()
        .satisfies(c -> assertThat(c.isRefused()).isTrue());
  }

  @Test
  void charactersSurviveCommonCharsets() throws IOException {
    check(
        "Der Fluss trat über die Ufer, sagte die Behörde für Hochwasserschutz gestern früh.",
        "windows-1252",
        true);
    check(
        "Der Fluss trat über die Ufer, sagte die Behörde für Hochwasserschutz gestern früh.",
        "windows-1252",
        false);
    check(
        "Река вышла из берегов, сообщили в управлении. Жители покинули дома.",
        "windows-1251",
        true);
    check("Река вышла из берегов, сообщили в управлении. Жители покинули дома.", "UTF-8", false);
    check("The river rose over its banks, the office said.", "UTF-16LE", false);
  }

  private void check(String text, String charset, boolean declared) throws IOException {
    var page = "<html><head>" + (declared ? "<meta charset=\"" + charset + "\">" : "")
        + "</head><body><p>" + text + "</p></body></html>";
    Files.write(folder.resolve("c.html"), page.getBytes(Charset.forName(charset)));
    assertThat(read(folder.resolve("c.html").toString()).captures().get(0).content())
        .as(charset)
        .contains(text);
  }

  @Test
  void aWrongDeclarationIsAProblemWithItsPlace() throws IOException {
    Files.write(
        folder.resolve("c.html"),
        "<meta charset=utf-8><p>Behörde für Hochwasser, überschwemmt"
            .getBytes(Charset.forName("windows-1252")));
    var intake = read(folder.toString());
    assertThat(intake.problems()).singleElement().satisfies(p -> assertThat(p.place())
        .isEqualTo("byte 26"));
    assertThat(intake.captures().get(0).content()).contains("Behörde");
  }

  @Test
  void nulsAreLeftOutOfAPageAndAreAProblem() throws IOException {
    write("n.txt", "The bri\0dge is closed for repairs until the end of the week.");
    var intake = read(folder.toString());
    assertThat(intake.captures().get(0).content()).startsWith("The bridge");
    assertThat(intake.problems()).singleElement().satisfies(p -> assertThat(p.place())
        .isEqualTo("byte 7"));
  }

  @Test
  void standardInputIsReadAsWhatItIs() {
    var reader = new CaptureReader(
        Limits.DEFAULT,
        Instant.EPOCH,
        new ByteArrayInputStream("{\"text\":\"One.\"}".getBytes(StandardCharsets.UTF_8)),
        Progress.SILENT);
    var capture = reader.read(List.of("-")).captures().get(0);
    assertThat(capture.media()).isEqualTo(Media.RECORD_TEXT);
    assertThat(capture.captured()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void randomBytesNeverStopTheRun() throws IOException {
    var seed = 99L;
    var random = new Random(seed);
    for (var round = 0; round < 300; round++) {
      var bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      if (round % 3 == 0 && bytes.length > 1) {
        bytes[0] = 0x1f;
        bytes[1] = (byte) 0x8b;
      }
      if (round % 3 == 1)
        for (var i = 0; i < bytes.length; i++)
          bytes[i] = (byte) "{}[]\"text:, \n".charAt(Math.floorMod(bytes[i], 12));
      Files.write(folder.resolve("r.txt"), bytes);
      var intake = read(folder.toString());
      assertThat(intake.captures()).as("seed %d, round %d", seed, round).isNotEmpty();
    }
  }

  private Intake read(String input) {
    return new CaptureReader().read(List.of(input));
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
