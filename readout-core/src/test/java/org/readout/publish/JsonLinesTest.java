package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.article.ArticleKind;
import org.readout.article.Extraction;
import org.readout.article.Extraction.Standing;
import org.readout.text.ArticleId;

class JsonLinesTest {

  private final Edition edition = Editions.quay();
  private final JsonLines lines = new JsonLines();

  /** The quay's articles as they came, an older version of the first among them, and one refused. */
  private final Extraction extraction = extraction();

  private Extraction extraction() {
    var extra = new Editions();
    var older = extra.report("a0", "Tern Post", null, "The quay\nmay close.");
    var refused = extra.noArticle("r", ArticleKind.REFUSED, "This is no text.");
    var a = edition.articles().get(0);
    var d = edition.articles().get(3);
    return new Extraction(
        List.of(
            new Extraction.Entry(older, Standing.OLDER_VERSION, a.id()),
            new Extraction.Entry(a, Standing.ARTICLE, a.id()),
            new Extraction.Entry(d, Standing.ARTICLE, d.id()),
            new Extraction.Entry(refused, Standing.REFUSED, refused.id())),
        List.of());
  }

  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static List<JsonNode> written(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.to(out);
    var text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).endsWith("}\n");
    var mapper = new ObjectMapper();
    return text.lines()
        .map(line -> {
          try {
            return mapper.readTree(line);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }

  @Test
  void everyCaptureGetsALineOfExtract() throws IOException {
    var written = written(out -> lines.extract(extraction, out));
    assertThat(written)
        .extracting(line -> line.get("id").asText())
        .containsExactly("a0", "a", "d", "r");
    assertThat(written)
        .extracting(line -> line.get("standing").asText())
        .containsExactly("older-version", "article", "article", "refused");
    assertThat(written)
        .extracting(line -> line.get("of").asText())
        .containsExactly("a", "a", "d", "r");
    assertThat(written.get(0).get("text").asText()).isEqualTo("The quay\nmay close.");
    assertThat(written.get(2).get("kind").asText()).isEqualTo("paywall-stub");
    assertThat(written.get(3).get("reason").asText()).isEqualTo("This is no text.");
  }

  @Test
  void furnitureStandsAtACodePoint() throws IOException {
    var line = written(out -> lines.extract(extraction, out)).get(1);
    var text = line.get("text").asText();
    assertThat(line.at("/furniture/0/at").asInt())
        .isEqualTo(text.codePointCount(0, text.length()))
        .isLessThan(text.length());
  }

  @Test
  void everyCaptureGetsALineOfAttribute() throws IOException {
    var written =
        written(out -> lines.attribute(extraction, edition.attributions(), one -> true, out));
    assertThat(written)
        .extracting(line -> line.get("attributions").size())
        .containsExactly(0, 1, 0, 0);
    assertThat(written.get(1).at("/attributions/0/speaker/id").asText()).isEqualTo("a/0");
  }

  @Test
  void olderVersionStandsInItsArticlesStory() throws IOException {
    var written = written(out -> lines.group(extraction, edition.grouping(), out));
    assertThat(written)
        .extracting(line -> line.get("story").asText(null))
        .containsExactly("story", "story", null, null);
    assertThat(written.get(0).at("/why/0/kind").asText()).isEqualTo("terms");
    assertThat(written.get(3).get("why")).isEmpty();
  }

  @Test
  void everyPairGetsALineOfReprints() throws IOException {
    var written = written(out -> lines.reprints(edition.articles(), edition.reprints(), out));
    assertThat(written).singleElement().satisfies(line -> {
      assertThat(line.get("from").asText()).isEqualTo(new ArticleId("a").value());
      assertThat(line.at("/spans/0/from").toString()).isEqualTo("[3,14]");
      assertThat(line.at("/spans/0/to").toString()).isEqualTo("[0,11]");
    });
  }
}
