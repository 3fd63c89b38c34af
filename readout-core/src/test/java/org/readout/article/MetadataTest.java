package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.analysis.GoldenCases;
import org.readout.ingest.CaptureReader;

class MetadataTest {

  static List<Path> cases() throws IOException {
    return GoldenCases.of("metadata");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pagesTellHeadlineAuthorsAndDates(Path golden) throws IOException {
    var article = article(golden.resolve("input.html"), null);
    GoldenCases.check(golden, json(article));
  }

  @Test
  void aDateAfterTheCaptureIsEvidenceAndNeverKept() {
    var page = Path.of("src/test/resources/metadata/two-places-outweigh-one/input.html");
    var published = article(page, "2022-01-02T00:00:00Z").published();
    assertThat(published.value()).isNull();
    assertThat(published.evidence()).hasSize(3).noneMatch(PublicationDate.Evidence::kept);
    assertThat(article(page, "2022-01-04T12:00:00Z").published().value())
        .isEqualTo("2022-01-04T07:29:00+01:00");
  }

  @Test
  void agreementRaisesConfidenceAndDissentLowersIt() {
    var folder = Path.of("src/test/resources/metadata");
    var agreed = article(folder.resolve("utc-time-local-day/input.html"), null)
        .published()
        .confidence();
    var contested = article(folder.resolve("two-places-outweigh-one/input.html"), null)
        .published()
        .confidence();
    assertThat(agreed).isGreaterThan(contested);
    assertThat(contested).isBetween(0.5, 0.7);
  }

  @Test
  void aPageOfNothingButDatesIsReadInBoundedWork() {
    var page = new StringBuilder("<h1>Dates</h1>");
    for (var i = 0; i < 20_000; i++) page.append("<time>14 November 2016</time><p>12.11.2016</p>");
    var shown = ShownDates.of(PageParser.parse(page.toString()), "Dates", false);
    assertThat(shown).hasSizeBetween(1, 60);
  }

  private static Article article(Path page, @Nullable String captured) {
    var asOf = captured == null ? null : java.time.Instant.parse(captured);
    var intake = new CaptureReader(
            org.readout.ingest.Limits.DEFAULT,
            asOf,
            java.io.InputStream.nullInputStream(),
            org.readout.text.Progress.SILENT)
        .read(List.of(page.toString()));
    return new ArticleExtractor().extract(intake.captures().get(0)).article();
  }

  private static ObjectNode json(Article article) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("headline", article.headline());
    var byline = json.putArray("byline");
    for (var credit : article.byline()) byline.add(credit.kind().label() + ": " + credit.name());
    date(json, "published", article.published());
    date(json, "updated", article.updated());
    json.put("outlet", article.outlet().name());
    json.put("language", article.language());
    return json;
  }

  private static void date(ObjectNode json, String name, PublicationDate date) {
    var node = json.putObject(name);
    node.put("value", date.value());
    node.put("precision", date.precision().label());
    var evidence = node.putArray("evidence");
    for (var each : date.evidence())
      evidence.add(each.value() + ", " + each.where() + (each.kept() ? ", kept" : ""));
  }
}
