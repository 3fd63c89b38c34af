package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts may rely on when they hand in records and take lines out. */
class JsonLinesInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  private Called call(String command, String records, String... options) throws IOException {
    var file = Files.writeString(folder.resolve("r.jsonl"), records);
    var args = new ArrayList<>(List.of(command));
    args.addAll(List.of(options));
    args.add(file.toString());
    return Called.with(args.toArray(String[]::new));
  }

  private static List<JsonNode> lines(Called called) throws IOException {
    var lines = new ArrayList<JsonNode>();
    for (var line : called.out().lines().toList()) lines.add(JSON.readTree(line));
    return lines;
  }

  private List<JsonNode> lines(String command, String records, String... options)
      throws IOException {
    return lines(call(command, records, options));
  }

  @Test
  void aGivenTextStaysAsItIsWhateverItLooksLike() throws IOException {
    var text =
        "  By Ada Quill\r\n\r\nShare this\u00A0article\n\n\tThe quay\u200B is shut. \u201COpen,\u201D she said.\nAdvertisement\n\n";
    var record = JSON.createObjectNode().put("id", "a").put("text", text).toString();
    var line = lines("extract", record).get(0);
    assertThat(line.path("text").asText()).isEqualTo(text);
    assertThat(line.path("kind").asText()).isEqualTo("article");
    assertThat(line.path("furniture")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "ä/ö #3", "\u202Ex", "a\\\"b", "https://tern.example/1"})
  void aGivenIdIsEchoedVerbatim(String id) throws IOException {
    var record =
        JSON.createObjectNode().put("id", id).put("text", "The quay is shut.").toString();
    for (var command : List.of("extract", "attribute", "group"))
      assertThat(lines(command, record).get(0).path("id").asText()).isEqualTo(id);
  }

  @Test
  void aNumberAsIdIsEchoedAsAString() throws IOException {
    var id =
        lines("extract", "{\"id\":7,\"text\":\"The quay is shut.\"}").get(0).path("id");
    assertThat(id.isTextual()).isTrue();
    assertThat(id.asText()).isEqualTo("7");
  }

  @Test
  void uriIsTheRecordsAddressElseThePathAndNeverThePagesOwnWord() throws IOException {
    var html = "<html><head><link rel='canonical' href='https://tern.example/canonical'></head>"
        + "<body><p>The quay is shut until Monday, the harbour master said on Friday.</p></body></html>";
    var page = JSON.createObjectNode();
    page.put("id", "a").put("url", "https://tern.example/quay?x=1").put("html", html);
    var bare = JSON.createObjectNode().put("id", "b").put("html", html);
    var lines = lines("extract", page + "\n" + bare + "\n");
    assertThat(lines.get(0).path("uri").asText()).isEqualTo("https://tern.example/quay?x=1");
    assertThat(lines.get(0).path("canonical").asText()).isEqualTo("https://tern.example/canonical");
    assertThat(lines.get(1).path("uri").asText())
        .isEqualTo(folder.resolve("r.jsonl").toString());
  }

  @Test
  void aTitleWithEmptyTextIsAnArticleAndGroupedByItsTitle() throws IOException {
    var records = """
        {"id":"a","title":"Ferry Halla runs aground off Skerra, nine hurt","text":""}
        {"id":"b","title":"Nine hurt as ferry Halla runs aground off Skerra","text":""}
        """;
    assertThat(lines("extract", records))
        .allSatisfy(line -> assertThat(line.path("kind").asText()).isEqualTo("article"));
    var stories = lines("group", records);
    assertThat(stories)
        .allSatisfy(line -> assertThat(line.path("story").isTextual()).isTrue());
    assertThat(stories.get(0).path("story")).isEqualTo(stories.get(1).path("story"));
  }

  @Test
  void theKindGivenIsTheKind() throws IOException {
    var records = """
        {"id":"a","text":"The quay is shut.","kind":"primary"}
        {"id":"b","text":"The quay is shut.","kind":"live-ticker"}
        """;
    assertThat(lines("extract", records))
        .extracting(line -> line.path("kind").asText())
        .containsExactly("primary", "live-ticker");
    assertThat(lines("group", records))
        .extracting(line -> line.path("story").isNull())
        .containsExactly(false, true);
  }

  @Test
  void captureTimeComesFromTheRecordElseFromTheOption() throws IOException {
    var records = """
        {"id":"a","text":"The quay is shut.","captured":"2031-05-01T08:00:00Z"}
        {"id":"b","text":"The mole is shut."}
        """;
    assertThat(lines("extract", records, "--as-of", "2031-06-01T00:00:00Z"))
        .extracting(line -> line.path("captured").asText())
        .containsExactly("2031-05-01T08:00:00Z", "2031-06-01T00:00:00Z");
    assertThat(lines("extract", records).get(1).path("captured").isNull()).isTrue();
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    var text =
        "\uD83D\uDEA2\uD83D\uDEA2 \u201CThe quay is shut,\u201D harbour master Ada Quill said. \uD83D\uDE00";
    var record = JSON.createObjectNode().put("id", "a").put("text", text).toString();
    var attribution = lines("attribute", record).get(0).at("/attributions/0");
    var source = attribution.at("/source/0");
    assertThat(cut(text, source.path(0).asInt(), source.path(1).asInt())).contains("Ada Quill");
    var content = attribution.at("/content/0");
    assertThat(cut(text, content.path(0).asInt(), content.path(1).asInt()))
        .contains("The quay is shut")
        .doesNotContain("Quill");
  }

  private static String cut(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  /** A good record, its duplicate, a version of another, one that is no article, one that is broken. */
  @Test
  void everyCaptureGetsALine() throws IOException {
    var records = """
        {"id":"a","text":"The quay is shut, Ada Quill said."}
        {"id":"a","text":"The quay is shut, Ada Quill said."}
        {"id":"b","url":"https://tern.example/1","captured":"2031-05-01","text":"The mole may be shut, Tom Brill said."}
        {"id":"c","url":"https://tern.example/1","captured":"2031-05-02","text":"The mole is shut, Tom Brill said."}
        {"id":"d","text":"14:05 The pier is shut.","kind":"live-ticker"}
        {"id":"e","text":
        """;
    for (var command : List.of("extract", "attribute", "group")) {
      var called = call(command, records);
      assertThat(called.status()).as(command).isEqualTo(1);
      assertThat(lines(called)).as(command).hasSize(6);
      assertThat(lines(called).subList(0, 5))
          .as(command)
          .extracting(line -> line.path("id").asText())
          .containsExactly("a", "a", "b", "c", "d");
    }
    var extracted = lines("extract", records);
    assertThat(extracted)
        .extracting(line -> line.path("standing").asText())
        .containsExactly("article", "duplicate", "older-version", "article", "article", "refused");
    assertThat(extracted.subList(0, 5))
        .allSatisfy(line -> assertThat(line.path("text").asText()).isNotEmpty());
    assertThat(extracted.subList(4, 6))
        .allSatisfy(line -> assertThat(line.path("reason").asText()).isNotEmpty());
    var grouped = lines("group", records);
    assertThat(grouped.get(1).path("story")).isEqualTo(grouped.get(0).path("story"));
    assertThat(grouped.get(2).path("story")).isEqualTo(grouped.get(3).path("story"));
    assertThat(grouped)
        .extracting(line -> line.path("story").isNull())
        .containsExactly(false, false, false, false, true, true);
  }

  @Test
  void exitStatusTellsCleanFromProblemsFromNothing() throws IOException {
    assertThat(call("group", "{\"text\":\"The quay is shut.\"}\n").status()).isZero();
    assertThat(call("group", "{\"text\":\"The quay is shut.\"}\n{\n").status()).isEqualTo(1);
    assertThat(Called.with("group", folder + "/none.jsonl").status()).isEqualTo(2);
  }
}
