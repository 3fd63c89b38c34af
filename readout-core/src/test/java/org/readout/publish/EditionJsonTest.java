package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.Readout;
import org.readout.ingest.CaptureReader;

class EditionJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static byte[] bytes(Edition edition) throws IOException {
    var out = new ByteArrayOutputStream();
    new EditionJson().write(edition, out);
    return out.toByteArray();
  }

  private static JsonNode json(Edition edition) throws IOException {
    return MAPPER.readTree(bytes(edition));
  }

  private static JsonNode schema() throws IOException {
    try (var in = EditionJson.class.getResourceAsStream("edition.schema.json")) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    }
  }

  /** So that no field is written which the schema does not describe. */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.has("properties"))
      object.put("additionalProperties", false);
    schema.forEach(EditionJsonTest::close);
  }

  @Test
  void editionIsAsItsSchemaSaysAndHoldsNothingElse() throws IOException {
    var closed = schema();
    close(closed);
    var validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(closed);
    assertThat(validator.validate(json(Editions.quay()))).isEmpty();
    assertThat(validator.validate(json(new Editions().edition()))).isEmpty();
  }

  /** From what is read, not made by hand. */
  @Test
  void examplesEditionIsAsItsSchemaSays() throws IOException {
    var intake = new CaptureReader().read(List.of("../examples"));
    var edition = new Readout(Readout.Options.DEFAULT).run(intake).edition();
    assertThat(edition.alignment().statements()).isNotEmpty();
    var closed = schema();
    close(closed);
    var validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(closed);
    assertThat(validator.validate(json(edition))).isEmpty();
  }

  @Test
  void schemaRefusesAMissingField() throws IOException {
    var validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
    var broken = (ObjectNode) json(Editions.quay());
    ((ObjectNode) broken.at("/statements/0")).remove("verdict");
    assertThat(validator.validate(broken)).hasSize(1);
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    var content = json(Editions.quay()).at("/attributions/0/content/0");
    var text = json(Editions.quay()).at("/articles/0/text").asText();
    var start = content.get(0).asInt();
    var end = content.get(1).asInt();
    assertThat(start).as("the wave before it is one code point and two units").isEqualTo(2);
    assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
        .isEqualTo("\"The quay is closed,\"");
  }

  @Test
  void oneSpeakerHasOneIdInAllReports() throws IOException {
    var attributions = json(Editions.quay()).get("attributions");
    assertThat(attributions.at("/0/speaker/id").asText()).isEqualTo("story/f0");
    assertThat(attributions.at("/1/speaker/id").asText()).isEqualTo("story/f0");
    assertThat(attributions.at("/2/speaker/id").asText()).isEqualTo("story/f1");
  }

  @Test
  void sameEditionGivesTheSameBytes() throws IOException {
    assertThat(bytes(Editions.quay())).isEqualTo(bytes(Editions.quay()));
  }

  @Test
  void linesEndWithANewlineOnEverySystem() throws IOException {
    var text = new String(bytes(Editions.quay()), StandardCharsets.UTF_8);
    assertThat(text).startsWith("{\n  \"engine\": {\n").endsWith("\n}\n").doesNotContain("\r");
  }

  @Test
  void sharesArePrintedToFourDecimals() throws IOException {
    var text = new String(bytes(Editions.quay()), StandardCharsets.UTF_8);
    assertThat(text).contains("\"confidence\": 0.6667", "\"confidence\": 0.75", "\"from\": 0.1,");
  }

  @Test
  void halfASurrogatePairBecomesAReplacementCharacter() throws IOException {
    var editions = new Editions();
    editions.report("a", "Tern\uD83C", null, "\uDF0A one \uD83C\uDF0A two \uD83C");
    var article = json(editions.edition()).at("/articles/0");
    assertThat(article.get("text").asText()).isEqualTo("\uFFFD one \uD83C\uDF0A two \uFFFD");
    assertThat(article.at("/outlet/name").asText()).isEqualTo("Tern\uFFFD");
  }

  @Test
  void whatATerminalWouldObeyIsEscaped() throws IOException {
    var orders = "a\u001B[2Jb\u009B2Jc\u007Fd\u202Ee\u2028f\u0000";
    var editions = new Editions();
    editions.report("a", null, null, orders);
    var written = new String(bytes(editions.edition()), StandardCharsets.UTF_8);
    assertThat(written.codePoints().filter(c -> c != '\n').noneMatch(Controls::obeyed))
        .isTrue();
    assertThat(json(editions.edition()).at("/articles/0/text").asText()).isEqualTo(orders);
  }
}
