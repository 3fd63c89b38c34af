package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.analysis.GoldenCases;
import org.readout.ingest.CaptureReader;

/** Invented pages, read whole: what kind each is, its text, and what was taken out of it, why and where. */
class PageCasesTest {

  static List<Path> cases() throws IOException {
    return GoldenCases.of("article");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pagesAreReadAsTheirCasesSay(Path golden) throws IOException {
    GoldenCases.check(golden, json(article(golden)));
  }

  private static Article article(Path golden) throws IOException {
    var page = golden.resolve("input.html");
    var input = Files.exists(page) ? page : golden.resolve("input.txt");
    var captures = new CaptureReader().read(List.of(input.toString())).captures();
    assertThat(captures).hasSize(1);
    return new ArticleExtractor().extract(captures.get(0)).article();
  }

  private static ObjectNode json(Article article) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("kind", article.kind().label());
    if (!article.kindReason().isEmpty()) node.put("reason", article.kindReason());
    node.put("headline", article.headline());
    node.put("dateline", article.dateline());
    var agencies = node.putArray("agencies");
    for (var agency : article.agencyCredits()) agencies.add(agency.name());
    var text = node.putArray("text");
    article.text().lines().forEach(text::add);
    var furniture = node.putArray("furniture");
    for (var piece : article.furniture())
      furniture.add(
          paragraphs(article, piece.at()) + " " + piece.reason().label() + ": " + piece.text());
    return node;
  }

  /** Paragraphs before a place in the text. */
  private static long paragraphs(Article article, int at) {
    return article.text().substring(0, at).lines().count();
  }
}
