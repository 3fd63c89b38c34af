package org.readout.eval;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JSON files of corpora. Some were written by Python and hold {@code NaN} where nothing is known. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private Json() {}

  static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  /** One document a line. */
  static List<JsonNode> lines(Path file) throws IOException {
    var documents = new ArrayList<JsonNode>();
    for (var line : Files.readString(file).lines().toList())
      if (!line.isBlank()) documents.add(MAPPER.readTree(line));
    return documents;
  }

  /** The text of a node; empty for anything else. */
  static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }
}
