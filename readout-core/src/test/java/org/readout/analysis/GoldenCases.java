package org.readout.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases of a stage: {@code src/test/resources/<stage>/<case>/input.txt} beside its {@code expected.json}. With {@code -Dgolden.rewrite}
 * the expected files are written anew, to be read as a diff.
 */
public final class GoldenCases {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private GoldenCases() {}

  public static List<Path> of(String stage) throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("src/test/resources", stage))) {
      return cases.sorted().toList();
    }
  }

  public static String input(Path golden) throws IOException {
    return Files.readString(golden.resolve("input.txt")).strip();
  }

  public static void check(Path golden, JsonNode found) throws IOException {
    var expected = golden.resolve("expected.json");
    if (System.getProperty("golden.rewrite") != null)
      Files.writeString(expected, JSON.writeValueAsString(found) + "\n");
    assertThat(expected).as("a case has its expected.json").exists();
    assertThat(JSON.writeValueAsString(found))
        .as(golden.getFileName().toString())
        .isEqualTo(JSON.writeValueAsString(JSON.readTree(Files.readString(expected))));
  }
}
