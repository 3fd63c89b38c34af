package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.ingest.CaptureReader;

class ArticleExtractorTest {

  private static final String PROSE =
      "The quay at Lorne is shut until the end of the week, the harbour master said on Friday. "
          + "Boats lie at anchor off the mole, and their crews wait for word from the office. ";

  @TempDir
  Path folder;

  private Extracted extracted(String name, String content) throws IOException {
    var file = Files.writeString(folder.resolve(name), content);
    var captures = new CaptureReader().read(List.of(file.toString())).captures();
    assertThat(captures).hasSize(1);
    return new ArticleExtractor().extract(captures.get(0));
  }

  private Article flat(String text) throws IOException {
    return extracted("page.txt", text).article();
  }

  private Article page(String body) throws IOException {
    return extracted(
            "page.html",
            "<!doctype html><html lang=en><head><title>Quay shut at Lorne</title></head><body>"
                + body + "</body></html>")
        .article();
  }

  private static String entry(String time) {
    return "<p>" + time + "</p><p>The harbour master speaks of one more boat that came in.</p>";
  }

  @Test
  void entriesBelowTimesOfDayAreALiveTicker() throws IOException {
    var entries = new StringBuilder("<article><h1>Quay shut at Lorne</h1>");
    for (var hour = 10; hour < 20; hour++) entries.append(entry(hour + ":05"));
    assertThat(page(entries + "</article>").kind()).isEqualTo(ArticleKind.LIVE_TICKER);
  }

  @Test
  void aProgrammeBesideAReportMakesNoLiveTickerOfIt() throws IOException {
    var programme = new StringBuilder("<ul class=programme>");
    for (var hour = 10; hour < 24; hour++) programme.append("<li>").append(hour).append(":05</li>");
    programme.append("</ul>");
    var report =
        "<article><h1>Quay shut at Lorne</h1>" + ("<p>" + PROSE + "</p>").repeat(4) + "</article>";
    assertThat(page(programme + report).kind()).isEqualTo(ArticleKind.ARTICLE);
    assertThat(page(report + programme).kind()).isEqualTo(ArticleKind.ARTICLE);
  }

  @Test
  void daysAreNoTimesOfDay() throws IOException {
    var report = new StringBuilder("Quay shut at Lorne\n\n");
    for (var day = 10; day < 20; day++)
      report.append(day).append(".10.2025 was the day the quay was shut again, the office said.\n");
    assertThat(flat(report.toString()).kind()).isEqualTo(ArticleKind.ARTICLE);
  }

  @Test
  void aVastTextIsKeptWholeAndWhereReadingEndsIsSaid() throws IOException {
    var text = "the quay ".repeat(Article.ANALYSED / 9 + 20) + PROSE;
    var vast = extracted("page.txt", "Quay shut at Lorne\n\n" + text);
    assertThat(vast.article().text()).endsWith(text.strip());
    assertThat(vast.article().analysedText()).hasSize(Article.ANALYSED);
    assertThat(vast.problems()).singleElement().satisfies(problem -> assertThat(problem.place())
        .isEqualTo("character " + Article.ANALYSED + " of the text"));
    assertThat(extracted("page.txt", "Quay shut at Lorne\n\n" + PROSE).problems())
        .isEmpty();
  }

  @Test
  void ofATextOfInitialsNoMoreIsReadThanMayBeSentences() throws IOException {
    var text = "A. ".repeat(Article.ANALYSED_ENDS + 1);
    var vast = extracted("r.jsonl", "{\"text\":\"" + text + "\"}\n");
    assertThat(vast.article().text()).isEqualTo(text);
    assertThat(vast.article().analysedText()).hasSize(3 * Article.ANALYSED_ENDS - 1);
    assertThat(vast.problems()).singleElement().satisfies(problem -> assertThat(problem.place())
        .isEqualTo("line 1, character " + (3 * Article.ANALYSED_ENDS - 1) + " of the text"));
    var whole = extracted("r.jsonl", "{\"text\":\"" + "A. ".repeat(1000) + "\"}\n");
    assertThat(whole.article().analysedText()).isEqualTo(whole.article().text());
    assertThat(whole.problems()).isEmpty();
  }

  @Test
  void noCharacterIsCutInTwoWhereReadingEnds() throws IOException {
    var text = "x" + "\uD83D\uDEA2".repeat(Article.ANALYSED / 2 + 2);
    var vast = extracted("r.jsonl", "{\"text\":\"" + text + "\"}\n").article();
    assertThat(vast.text()).isEqualTo(text);
    assertThat(vast.analysedText()).hasSize(Article.ANALYSED - 1);
  }

  /** Levels past the limit cost nothing but their reading. */
  @Test
  @Timeout(60)
  void aPageNestedAHundredThousandDeepIsReadAndThatIsSaid() throws IOException {
    for (var tag : List.of("<div>", "<span>x ", "<b>x ", "<ul><li>x", "<table><tr><td>")) {
      var deep = extracted(
          "page.html",
          "<!doctype html><title>Quay shut</title><body><article><h1>Quay shut</h1>"
              + tag.repeat(100_000) + "<p>" + PROSE.repeat(4));
      assertThat(deep.article().text()).as(tag).contains("Boats lie at anchor off the mole");
      assertThat(deep.problems()).as(tag).singleElement().satisfies(problem -> assertThat(
              problem.message())
          .contains("nested deeper"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With reporting by Seaboard Press and Coast Wire | Seaboard Press, Coast Wire",
        "Additional reporting by Ada Quill and Seaboard Press | Seaboard Press",
        "Mit Material von Agentur Nordland | Agentur Nordland",
        "Avec des informations de Agence du Cap | Agence du Cap",
        "Con información de Agencia Sur | Agencia Sur",
        "Con informazioni di Agenzia Costa | Agenzia Costa",
        "Com informações da Agência Mar | Agência Mar",
        "Met medewerking van Persbureau Noord | Persbureau Noord",
        "Z wykorzystaniem materiałów Agencja Brzeg | Agencja Brzeg",
        "По материалам Агентство Берег | Агентство Берег",
        "Nguồn: VTX | VTX",
        "Quelle: Seaboard Press | Seaboard Press",
        "Distributed by Coast Wire News | Coast Wire News",
      })
  void aCreditLineLeavesTheTextAndNamesItsAgencies(String line, String agencies)
      throws IOException {
    var article = flat("Quay shut at Lorne\n\n" + PROSE + "\n" + PROSE + "\n\n" + line + "\n");
    assertThat(article.agencies()).containsExactly(agencies.split(", "));
    assertThat(article.text()).contains("Boats lie at anchor").doesNotContain(line);
    assertThat(article.furniture())
        .filteredOn(block -> block.reason() == FurnitureReason.CREDIT)
        .extracting(Furniture::text)
        .containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 Not Found | error-page",
        "Seite nicht gefunden | error-page",
        "Página no encontrada | error-page",
        "Страница не найдена | error-page",
      })
  void aPageThatSaysThereIsNothingIsAnErrorPage(String title, String kind) throws IOException {
    var page = extracted(
        "page.html",
        "<!doctype html><title>" + title + "</title><body><h1>" + title
            + "</h1><p>What you looked for is not here any more.</p></body>");
    assertThat(page.article().kind().label()).isEqualTo(kind);
    assertThat(page.article().kindReason()).isNotEmpty();
  }
}
