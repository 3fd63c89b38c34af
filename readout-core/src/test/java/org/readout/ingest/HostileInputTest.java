package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Problem;
import org.readout.text.Progress;

/** Whatever is read, the run goes on, what is wrong is told with its place, and nothing vanishes. */
@Timeout(60)
class HostileInputTest {

  private static final String WORDS = "The bridge stays closed until the end of the week. ";

  @TempDir
  Path folder;

  @Test
  void anEmptyFileIsRefused() throws IOException {
    write("a.txt", new byte[0]);
    write("b.html.gz", Packed.gzip(""));
    write("c.jsonl", new byte[0]);
    write("d.jsonl", "\n \r\n\n".getBytes(StandardCharsets.UTF_8));
    write("e.txt", (" ".repeat(99) + "\0").getBytes(StandardCharsets.UTF_8));
    var intake = read();
    assertThat(intake.captures()).hasSize(5).allMatch(Capture::isRefused);
    assertThat(intake.problems()).hasSize(6);
  }

  @Test
  void binaryFilesAreRefusedByNameOrByTheirControlCharacters() throws IOException {
    write("a.html", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0));
    write("b.txt", bytes('P', 'K', 3, 4, 20, 0));
    write("c.bin", bytes(1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 1));
    write("d", random(new Random(5), 5000));
    write("e.mp4", bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'));
    write("f.gz", Packed.gzip(Packed.gzip(WORDS)));
    var intake = read();
    assertThat(intake.captures()).hasSize(6).allMatch(Capture::isRefused);
    assertThat(intake.problems()).hasSize(6).allSatisfy(problem -> assertThat(problem.place())
        .isEqualTo("byte 0"));
    assertThat(intake.captures().get(0).refusal()).contains("a PNG picture");
    assertThat(intake.captures().get(5).refusal()).contains("gzip within gzip");
  }

  @Test
  void aGzipBombIsRefusedAndTheRestIsRead() throws IOException {
    write("bomb.txt.gz", Packed.gzip(new byte[16 << 20]));
    write("spaces.html.gz", Packed.gzip(" ".repeat(16 << 20)));
    write("good.txt", WORDS.getBytes(StandardCharsets.UTF_8));
    var intake = read();
    assertThat(intake.captures()).extracting(Capture::isRefused).containsExactly(true, false, true);
    assertThat(intake.captures().get(2).refusal()).contains("200 times");
  }

  @Test
  void aBombAfterRecordsIsRefusedAndTheRecordsAreKept() throws IOException {
    write(
        "r.jsonl.gz",
        Packed.join(
            Packed.gzip("{\"text\":\"One.\"}\n{\"text\":\""), Packed.gzip(" ".repeat(16 << 20))));
    var intake = read();
    assertThat(intake.captures().get(0).content()).isEqualTo("One.");
    assertThat(intake.captures()).hasSizeGreaterThan(1).last().satisfies(capture -> {
      assertThat(capture.isRefused()).isTrue();
      assertThat(capture.place()).isEqualTo("line 2");
    });
  }

  @Test
  void aPackedStreamThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    var text = text(new Random(3), 20_000);
    var packed = Packed.gzip(text);
    write("cut.txt.gz", Arrays.copyOf(packed, packed.length - 500));
    var intake = read();
    assertThat(intake.captures()).singleElement().satisfies(capture -> {
      assertThat(text).startsWith(capture.content());
      assertThat(capture.content()).hasSizeGreaterThan(10_000);
    });
    assertThat(intake.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.place())
          .isEqualTo("byte " + intake.captures().get(0).content().length());
      assertThat(problem.message()).contains("cut off");
    });
  }

  /** The last four bytes of a packed stream say how long it is unpacked. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 0x7F, 0xFF})
  void aPackedLengthThatLiesTakesNothingFromTheText(int claimed) throws IOException {
    var text = text(new Random(5), 20_000);
    var packed = Packed.gzip(text);
    Arrays.fill(packed, packed.length - 4, packed.length, (byte) claimed);
    write("lying.txt.gz", packed);
    assertThat(read().captures()).singleElement().satisfies(capture -> assertThat(capture.content())
        .isEqualTo(text));
  }

  @Test
  void packedRecordsThatAreCutOffLoseOnlyTheLast() throws IOException {
    var random = new Random(4);
    var lines = new StringBuilder();
    for (var i = 0; i < 100; i++)
      lines.append("{\"text\":\"").append(text(random, 1000)).append("\"}\n");
    var packed = Packed.gzip(lines.toString());
    write("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    var intake = read();
    var last = intake.captures().size() - 1;
    assertThat(last).isGreaterThan(30);
    assertThat(intake.captures().subList(0, last)).noneMatch(Capture::isRefused);
    assertThat(intake.captures().get(last).isRefused()).isTrue();
    assertThat(intake.problems()).hasSize(2).allSatisfy(problem -> assertThat(problem.place())
        .isEqualTo("line " + (last + 1)));
  }

  @Test
  void packedRecordsThatAreCutOffBeforeTheFirstAreRefused() throws IOException {
    var packed = Packed.gzip("\n\n\n{");
    write("cut.jsonl.gz", Arrays.copyOf(packed, packed.length - 9));
    assertThat(read().captures()).singleElement().matches(Capture::isRefused);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 12, 20})
  void aPackedStreamCutInItsHeaderOrBeforeItsFirstWordIsRefused(int length) throws IOException {
    write("cut.txt.gz", Arrays.copyOf(Packed.gzip(""), length));
    assertThat(read().captures()).singleElement().matches(Capture::isRefused);
  }

  @Test
  void manyEmptyPackedMembersOverflowNothing() throws IOException {
    var empty = Packed.gzip("");
    var all = new byte[empty.length * 200_000];
    for (var at = 0; at < all.length; at += empty.length)
      System.arraycopy(empty, 0, all, at, empty.length);
    write("members.txt.gz", all);
    assertThat(read().captures()).singleElement().matches(Capture::isRefused);
  }

  @Test
  void nulsAreLeftOutOfADocumentAndTold() throws IOException {
    write("n.txt", ("The bri\0dge\0 " + WORDS).getBytes(StandardCharsets.UTF_8));
    var intake = read();
    assertThat(intake.captures().get(0).content()).isEqualTo("The bridge " + WORDS);
    assertThat(intake.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.place()).isEqualTo("byte 7");
      assertThat(problem.message()).startsWith("2 NUL");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.html", "p.txt", "p.json", "p.jsonl", "p"})
  void whatIsVastOrNestedInsideADocumentIsPassedOn(String name) throws IOException {
    for (var content : List.of(
        "a".repeat(1_000_000),
        "\"".repeat(100_000),
        "<div>".repeat(100_000),
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "{\"".repeat(100_000),
        "<!--".repeat(100_000),
        "<meta charset".repeat(100_000),
        "\u202e\ud83d\ude80".repeat(100_000))) {
      write(name, content.getBytes(StandardCharsets.UTF_8));
      assertThat(read().captures()).as(content.substring(0, 8)).isNotEmpty();
    }
  }

  @Test
  void aFileOfAnotherKindNamedAsRecordsIsGivenUpAfterAThousandLines() throws IOException {
    write("r.jsonl", "no record\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    var intake = read();
    assertThat(intake.captures()).hasSize(1002).allMatch(Capture::isRefused);
    assertThat(intake.captures().get(1001).place()).isEqualTo("line 1002");
  }

  @Test
  void brokenLinesThatAreFewerThanGoodOnesAreAllTold() throws IOException {
    write(
        "r.jsonl",
        "{\"text\":\"T\"}\n{\"text\":\"U\"}\n{\n".repeat(3000).getBytes(StandardCharsets.UTF_8));
    var captures = read().captures();
    assertThat(captures).hasSize(9000);
    assertThat(captures.stream().filter(Capture::isRefused)).hasSize(3000);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatFailsWhileItIsReadIsRefused() {
    var intake = new CaptureReader().read(List.of("/proc/self/mem"));
    assertThat(intake.captures()).singleElement().matches(Capture::isRefused);
    assertThat(intake.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("reading failed"));
  }

  @Test
  void aLineLongerThanADocumentMayBeIsRefusedAlone() throws IOException {
    var limits = new Limits(1000, 200, 64);
    write(
        "r.jsonl",
        ("{\"text\":\"One.\"}\n{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"text\":\"Three.\"}\n")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(read(limits).captures())
        .extracting(Capture::isRefused)
        .containsExactly(false, true, false);
  }

  @Test
  void recordsMayOutgrowADocumentWhateverTheirName() throws IOException {
    var limits = new Limits(1000, 200, 64);
    write("r.txt", "{\"text\":\"One.\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
    assertThat(read(limits).captures()).hasSize(1000).noneMatch(Capture::isRefused);
  }

  @Test
  void aDocumentOfExactlyTheLimitIsReadAndOneByteMoreIsRefused() throws IOException {
    var limits = new Limits(20_000, 200, 64);
    write("a.txt", "x".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    write("b.txt", "x".repeat(20_001).getBytes(StandardCharsets.UTF_8));
    var intake = read(limits);
    assertThat(intake.captures()).extracting(Capture::isRefused).containsExactly(false, true);
    assertThat(intake.problems()).singleElement().satisfies(problem -> assertThat(problem.place())
        .isEqualTo("byte 20000"));
  }

  /** In a Java of its own, whose heap is half of that. */
  @Test
  void twoHundredMegabytesFitASmallHeap() throws IOException, InterruptedException {
    write("text.txt", WORDS.getBytes(StandardCharsets.UTF_8));
    lengthen("text.txt");
    write("array.json", "[{\"text\":\"One.\"},".getBytes(StandardCharsets.UTF_8));
    lengthen("array.json");
    try (var out = Files.newOutputStream(folder.resolve("records.jsonl"))) {
      var megabyte =
          ("{\"text\":\"" + "x".repeat((1 << 20) - 12) + "\"}\n").getBytes(StandardCharsets.UTF_8);
      for (var i = 0; i < 120; i++) out.write(megabyte);
    }
    write("vast-line.jsonl", "{\"text\":\"".getBytes(StandardCharsets.UTF_8));
    lengthen("vast-line.jsonl");
    write("bomb.html.gz", Packed.gzip("<".repeat(16 << 20)));
    var reader = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx100m",
            "-cp",
            System.getProperty("java.class.path"),
            Streaming.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
    var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reader.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("124 captures, 4 refused, 4 problems");
  }

  private void lengthen(String name) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(200L << 20);
    }
  }

  /** Reads without keeping. */
  static final class Streaming {

    private Streaming() {}

    public static void main(String[] inputs) {
      var counts = new int[3];
      new CaptureReader()
          .read(
              List.of(inputs),
              capture -> counts[capture.isRefused() ? 1 : 0]++,
              problem -> counts[2]++);
      System.out.printf(
          Locale.ROOT,
          "%d captures, %d refused, %d problems%n",
          counts[0] + counts[1],
          counts[1],
          counts[2]);
    }
  }

  @Test
  void noBytesEndTheRunAndEachFileIsCounted() throws IOException {
    var seed = 99L;
    var random = new Random(seed);
    for (var round = 0; round < 1000; round++) {
      var name = "a" + List.of(".txt", ".html", ".json", ".jsonl", "").get(round % 5);
      write(name, noise(random, round));
      var intake = new CaptureReader().read(List.of(folder.resolve(name).toString()));
      var refused = intake.captures().stream().filter(Capture::isRefused).count();
      assertThat(intake.captures()).as("seed %d, round %d", seed, round).isNotEmpty();
      assertThat(intake.problems())
          .as("seed %d, round %d", seed, round)
          .hasSizeGreaterThanOrEqualTo((int) refused)
          .allSatisfy(HostileInputTest::isPlain);
    }
  }

  private static void isPlain(Problem problem) {
    assertThat(problem.message()).matches("[A-Z0-9][^\\n]*\\.").doesNotContain("Exception");
  }

  /** Random bytes, records made of few characters, packed and damaged bytes, and whole records with a damaged byte. */
  private static byte[] noise(Random random, int round) throws IOException {
    return switch (round % 4) {
      case 0 -> random(random, random.nextInt(2000));
      case 1 -> few(random, "{}[]\"text:, \n\\u0d8");
      case 2 -> damaged(random, Packed.gzip(few(random, "{\"text\":\"a\"}\n")));
      default ->
        damaged(
            random, "{\"id\":1,\"text\":\"Brücke\"}\n".repeat(9).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static byte[] few(Random random, String characters) {
    var text = new StringBuilder();
    for (var i = random.nextInt(2000); i >= 0; i--)
      text.append(characters.charAt(random.nextInt(characters.length())));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] damaged(Random random, byte[] bytes) {
    var damaged = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    return damaged;
  }

  private static byte[] random(Random random, int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String text(Random random, int length) {
    var text = new StringBuilder();
    for (var i = 0; i < length; i++)
      text.append(i % 7 == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
    return text.toString();
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    IntStream.range(0, values.length).forEach(i -> bytes[i] = (byte) values[i]);
    return bytes;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private Intake read() {
    return read(Limits.DEFAULT);
  }

  private Intake read(Limits limits) {
    return new CaptureReader(limits, null, InputStream.nullInputStream(), Progress.SILENT)
        .read(List.of(folder.toString()));
  }
}
