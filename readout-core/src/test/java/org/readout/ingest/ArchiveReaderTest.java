package org.readout.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.text.Problem;
import org.readout.text.Progress;

class ArchiveReaderTest {

  private static final String PAGE = "<html><body><p>Water rose in street %d.</p></body></html>";

  @Test
  void pagesAreReadWithTheirAddressTimeAndOffset() throws IOException {
    var records = List.of(info(), page(1), page(2));
    for (var archive : List.of(plain(records), packed(records), Packed.gzip(plain(records)))) {
      var intake = read(archive);
      assertThat(intake.problems()).isEmpty();
      assertThat(intake.captures())
          .extracting(Capture::uri)
          .containsExactly("https://ledger.example/1", "https://ledger.example/2");
      assertThat(intake.captures())
          .extracting(Capture::content)
          .containsExactly(PAGE.formatted(1), PAGE.formatted(2));
      assertThat(intake.captures()).allSatisfy(capture -> {
        assertThat(capture.captured()).isEqualTo(Instant.parse("2023-03-14T18:05:00Z"));
        assertThat(capture.media()).isEqualTo(Media.HTML);
        assertThat(capture.address()).isTrue();
        assertThat(capture.digest()).hasSize(64);
      });
    }
  }

  @Test
  void placesAreTheOffsetsAnIndexWouldGive() throws IOException {
    var records = List.of(info(), page(1), page(2));
    var one = info().length;
    assertThat(read(plain(records)).captures())
        .extracting(Capture::place)
        .containsExactly("offset " + one, "offset " + (one + page(1).length));
    var packedOne = Packed.gzip(info()).length;
    assertThat(read(packed(records)).captures())
        .extracting(Capture::place)
        .containsExactly(
            "offset " + packedOne, "offset " + (packedOne + Packed.gzip(page(1)).length));
  }

  @Test
  void onlyTextsAnsweredWith200AreReadAndRevisitsCounted() throws IOException {
    var intake = read(packed(List.of(
        page(1),
        response(
            "https://ledger.example/gone",
            "404 Not Found",
            "Content-Type: text/html\r\n",
            bytes("<p>Gone")),
        response(
            "https://ledger.example/i.png", "200 OK", "Content-Type: image/png\r\n", bytes("PNG")),
        record(
            "request",
            "https://ledger.example/1",
            "application/http; msgtype=request",
            bytes("GET / HTTP/1.1\r\n\r\n")),
        record(
            "revisit",
            "https://ledger.example/1",
            "application/http",
            bytes("HTTP/1.1 200 OK\r\n\r\n")),
        record(
            "revisit",
            "https://ledger.example/2",
            "application/http",
            bytes("HTTP/1.1 200 OK\r\n\r\n")),
        record("conversion", "https://ledger.example/wet", "text/plain", bytes("Water rose.")),
        record("resource", "https://ledger.example/r", "text/html", bytes("<p>Mud.")))));
    assertThat(intake.captures())
        .extracting(Capture::uri, Capture::media)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://ledger.example/1", Media.HTML),
            org.assertj.core.groups.Tuple.tuple("https://ledger.example/wet", Media.PLAIN_TEXT),
            org.assertj.core.groups.Tuple.tuple("https://ledger.example/r", Media.HTML));
    assertThat(intake.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("2 records");
  }

  @Test
  void encodingsOfTheAnswerAreUndone() throws IOException {
    var page = bytes(PAGE.formatted(7));
    var chunks = bytes("5;x=y\r\n<html\r\n" + Integer.toHexString(page.length - 5) + "\r\n"
        + PAGE.formatted(7).substring(5) + "\r\n0\r\n\r\n");
    var html = "Content-Type: text/html\r\n";
    for (var answer : List.of(
        response(
            "https://a.example/", "200 OK", html + "Content-Encoding: gzip\r\n", Packed.gzip(page)),
        response("https://a.example/", "200 OK", html + "Content-Encoding: gzip\r\n", page),
        response("https://a.example/", "200", html + "Transfer-Encoding: chunked\r\n", chunks),
        response("https://a.example/", "200 OK", html + "Transfer-Encoding: chunked\r\n", page),
        response(
            "https://a.example/",
            "200 OK",
            html + "Content-Encoding: deflate\r\n",
            deflated(page))))
      assertThat(read(packed(List.of(answer))).captures())
          .singleElement()
          .extracting(Capture::content)
          .isEqualTo(PAGE.formatted(7));
    var odd = response("https://a.example/", "200 OK", html + "Content-Encoding: br\r\n", page);
    assertThat(read(packed(List.of(odd))).captures())
        .singleElement()
        .extracting(Capture::refusal)
        .asString()
        .contains("packed as br");
  }

  @Test
  void aFeedInAnArchiveIsReadItemByItem() throws IOException {
    var feed = bytes(
        "<rss><channel><item><title>One</title><link>https://a.example/1</link></item></channel></rss>");
    assertThat(read(packed(List.of(response(
                "https://a.example/rss", "200 OK", "Content-Type: application/rss+xml\r\n", feed))))
            .captures())
        .singleElement()
        .satisfies(capture -> {
          assertThat(capture.uri()).isEqualTo("https://a.example/1");
          assertThat(capture.place()).isEqualTo("offset 0, item 1");
          assertThat(capture.captured()).isNotNull();
        });
  }

  @Test
  void aDamagedRecordCostsNoOther() throws IOException {
    var two = Packed.gzip(page(2));
    two[two.length / 2] ^= 0x55;
    two[two.length / 2 + 1] ^= 0x55;
    var intake = read(join(Packed.gzip(page(1)), two, Packed.gzip(page(3))));
    assertThat(intake.captures())
        .extracting(Capture::uri)
        .contains("https://ledger.example/1", "https://ledger.example/3");
    assertThat(intake.problems()).extracting(Problem::place).anySatisfy(place -> assertThat(place)
        .isEqualTo("offset " + gzipLength(page(1))));
  }

  @Test
  void lyingLengthsCostNoOtherRecord() throws IOException {
    for (var lie : List.of("9999999", "40", "none", "-1", "99999999999999999999")) {
      var two = new String(page(2), ISO_8859_1)
          .replaceFirst("Content-Length: \\d+", "Content-Length: " + lie)
          .getBytes(ISO_8859_1);
      var intake = read(packed(List.of(page(1), two, page(3))));
      assertThat(intake.captures())
          .as(lie)
          .extracting(Capture::uri)
          .contains("https://ledger.example/1", "https://ledger.example/3");
      assertThat(intake.problems()).as(lie).isNotEmpty();
    }
  }

  @Test
  void garbageBetweenRecordsOfAPlainArchiveIsPassedOver() throws IOException {
    var intake = read(join(page(1), bytes("noise\nWARC noise\n"), page(2)));
    assertThat(intake.captures()).hasSize(2);
    assertThat(intake.problems()).hasSize(1);
  }

  @Test
  void anArchiveCutOffAnywhereIsReadUpToThere() throws IOException {
    for (var whole : List.of(packed(List.of(page(1), page(2))), plain(List.of(page(1), page(2)))))
      for (var end = 6; end < whole.length; end += 7) {
        var intake = read(Arrays.copyOf(whole, end));
        if (end > whole.length * 2 / 3)
          assertThat(intake.captures().get(0).uri()).isEqualTo("https://ledger.example/1");
        if (end < whole.length - 12) assertThat(intake.captures()).isNotEmpty();
      }
  }

  @Test
  void aBombCostsNoOtherRecord() throws IOException {
    var bomb = response(
        "https://a.example/bomb",
        "200 OK",
        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
        Packed.gzip(new byte[40 << 20]));
    var nested = response(
        "https://a.example/zeros", "200 OK", "Content-Type: text/html\r\n", new byte[33 << 20]);
    var intake = read(packed(List.of(page(1), bomb, nested, page(2))));
    assertThat(intake.captures())
        .filteredOn(capture -> !capture.isRefused())
        .extracting(Capture::uri)
        .containsExactly("https://ledger.example/1", "https://ledger.example/2");
    assertThat(intake.problems()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void noDamageBreaksTheReader() throws IOException {
    var random = new Random(11);
    for (var whole :
        List.of(packed(List.of(page(1), page(2), page(3))), plain(List.of(page(1), page(2)))))
      for (var i = 0; i < 400; i++) {
        var damaged = whole.clone();
        for (var k = 0; k < 3; k++)
          damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
        assertThatCode(() -> read(damaged)).as("round " + i).doesNotThrowAnyException();
      }
  }

  private static int gzipLength(byte[] bytes) {
    try {
      return Packed.gzip(bytes).length;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] info() {
    return record("warcinfo", "", "application/warc-fields", bytes("software: none\r\n"));
  }

  private static byte[] page(int n) {
    return response(
        "https://ledger.example/" + n,
        "200 OK",
        "Content-Type: text/html; charset=utf-8\r\n",
        bytes(PAGE.formatted(n)));
  }

  private static byte[] response(String target, String status, String fields, byte[] body) {
    return record(
        "response",
        target,
        "application/http; msgtype=response",
        join(bytes("HTTP/1.1 " + status + "\r\n" + fields + "\r\n"), body));
  }

  private static byte[] record(String type, String target, String media, byte[] block) {
    var head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
        + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
        + "WARC-Date: 2023-03-14T18:05:00Z\r\nContent-Type: " + media + "\r\nContent-Length: "
        + block.length
        + "\r\n\r\n";
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] plain(List<byte[]> records) {
    return join(records.toArray(byte[][]::new));
  }

  private static byte[] packed(List<byte[]> records) throws IOException {
    var all = new ByteArrayOutputStream();
    for (var record : records) all.writeBytes(Packed.gzip(record));
    return all.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    var all = new ByteArrayOutputStream();
    try (var deflater = new java.util.zip.DeflaterOutputStream(all)) {
      deflater.write(bytes);
    }
    return all.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) all.writeBytes(part);
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static Intake read(byte[] bytes) {
    var captures = new ArrayList<Capture>();
    var problems = new ArrayList<Problem>();
    var sink = new Sink(captures::add, problems::add, null, Progress.SILENT);
    new DocumentReader("a.warc", Limits.DEFAULT, sink).read(new ByteArrayInputStream(bytes));
    return new Intake(captures, problems);
  }
}
