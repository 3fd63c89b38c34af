package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws of whole runs over good and bad inputs side by side. */
class MixedInputTest {

  private static final String REPORT = """
      %s

      By Ada Quill

      The quay at Lorne is shut until %s, harbour master Bram Oster said on Friday.

      “Nobody may tie up there before the divers have been down,” he told reporters.

      The harbour office had warned in May that the piles were hollow.
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void layOut() throws IOException {
    write("a.txt", utf8(report("Quay shut at Lorne", "Monday")));
    write("b.txt", utf8(report("Quay closed", "Tuesday")));
    write("b-again.txt", utf8(report("Quay closed", "Tuesday")));
    write("c.html", utf8(page(report("Lorne shuts its quay", "Monday"))));
    write("charset.html", page("Café Lorne").getBytes(Charset.forName("windows-1252")));
    write("deep.html", utf8(page("<div>".repeat(5000) + report("Deep", "Monday"))));
    write("nul.txt", utf8(report("Quay\0 shut", "Sunday")));
    write("empty.txt", new byte[0]);
    write("binary.txt", new byte[] {0, 1, 2, 3, 0, 5, 6, 7, (byte) 0x80, 0, 0, 0});
    write("bomb.html.gz", gzip("<".repeat(8 << 20)));
    write(
        "records.jsonl",
        utf8(String.join(
            "\n",
            record("a", "1", "", "The quay is shut, the harbour office said."),
            "{broken",
            record("a", "1", "", "The quay is shut, the harbour office said."),
            record("b", "2", "2031-05-02", "The mole is shut, the harbour office said."),
            record("c", "2", "2031-05-03", "The mole is open, the harbour office said."),
            record("c", "3", "", "The lock is open, the harbour office said."),
            "{\"id\":\"d\"}",
            "")));
  }

  @Test
  void nothingVanishesAndEachFlawIsToldWithItsPlace() throws IOException {
    var called = Called.with("read", "-f", "json", folder.toString());
    assertThat(called.status()).isEqualTo(1);
    var edition = new ObjectMapper().readTree(called.out());
    var captures = edition.get("captures");
    assertThat(captures.get("read").asInt()).isEqualTo(10 + 7);
    assertThat(captures.get("refused").asInt()).isEqualTo(5);
    assertThat(captures.get("olderVersions").asInt()).isEqualTo(1);
    assertThat(captures.get("duplicates").asInt()).isEqualTo(1);
    assertThat(captures.get("articles").asInt()).isEqualTo(10 + 7 - 5 - 1 - 1);
    assertThat(edition.get("articles")).hasSize(captures.get("articles").asInt());
    assertThat(told(edition))
        .containsExactly(
            "binary.txt byte 0",
            "bomb.html.gz byte 1048576",
            "charset.html byte 53",
            "deep.html ",
            "empty.txt ",
            "nul.txt byte 4",
            "records.jsonl line 2",
            "records.jsonl line 6",
            "records.jsonl line 7");
  }

  @Test
  void theOrderOfInputsAndTheNumberOfWorkersChangeNoByte() throws IOException {
    var files = new ArrayList<String>();
    try (var listed = Files.list(folder)) {
      listed.map(Path::toString).sorted().forEach(files::add);
    }
    var once = read(1, files);
    Collections.reverse(files);
    assertThat(read(2, files)).isEqualTo(once);
    var seed = 5L;
    var random = new Random(seed);
    for (var workers = 1; workers <= 3; workers++) {
      Collections.shuffle(files, random);
      assertThat(read(workers, files)).as("seed %d, %d workers", seed, workers).isEqualTo(once);
    }
  }

  private static String read(int workers, List<String> files) {
    var args = new ArrayList<>(List.of("read", "-f", "json", "--workers", "" + workers));
    args.addAll(files);
    var called = Called.with(args.toArray(String[]::new));
    assertThat(called.status()).isEqualTo(1);
    return called.out();
  }

  private List<String> told(JsonNode edition) {
    var told = new ArrayList<String>();
    for (var problem : edition.get("problems"))
      told.add(problem.get("input").asText().substring(folder.toString().length() + 1) + " "
          + problem.get("place").asText());
    return told;
  }

  private static String report(String headline, String until) {
    return REPORT.formatted(headline, until);
  }

  private static String page(String body) {
    return "<html><head><meta charset=\"utf-8\"></head><body><p>" + body + "</p></body></html>";
  }

  private static String record(String id, String path, String captured, String text) {
    return "{\"id\":\"" + id + "\",\"url\":\"https://tern.example/" + path + "\",\"text\":\"" + text
        + "\"" + (captured.isEmpty() ? "" : ",\"captured\":\"" + captured + "\"") + "}";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(bytes)) {
      packed.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
