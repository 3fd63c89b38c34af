package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.Readout;
import org.readout.account.CitedSentence;
import org.readout.article.Article;
import org.readout.ingest.CaptureReader;
import org.readout.publish.Edition;
import org.readout.reprint.Reprint;
import org.readout.text.ArticleId;

/** Holds the edition of {@code examples/} against what {@code examples-expected.json} says of it; examples/README.md says it for people. */
class ExamplesTest {

  private static final String FOLDER = "../examples/";

  private static final JsonNode EXPECTED = expected();

  private static final Edition EDITION = new Readout(Readout.Options.DEFAULT)
      .run(new CaptureReader().read(List.of(FOLDER)))
      .edition();

  /** Reports by the name they have in the file: their id where they bring one, else their path. */
  private static final Map<String, Article> REPORTS = new HashMap<>();

  private static final Map<ArticleId, String> NAMES = new HashMap<>();

  static {
    for (var article : EDITION.articles()) {
      var own = article.uri().endsWith(".jsonl") || !article.uri().startsWith(FOLDER);
      var name = own ? article.id().toString() : article.uri().substring(FOLDER.length());
      REPORTS.put(name, article);
      NAMES.put(article.id(), name);
    }
  }

  private static JsonNode expected() {
    try (var file = ExamplesTest.class.getResourceAsStream("examples-expected.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsWrongWithTheExamplesAndEveryReportIsCounted() {
    assertThat(EDITION.problems()).isEmpty();
    assertThat(EDITION.tally().read()).isEqualTo(EXPECTED.path("reports").size());
    assertThat(EDITION.tally().olderVersions())
        .isEqualTo(others("older version").size());
    assertThat(EDITION.tally().articles() + EDITION.tally().olderVersions())
        .isEqualTo(EDITION.tally().read());
  }

  @Test
  void everyReportHasItsOutletAndItsDay() {
    var older = others("older version");
    for (var report : EXPECTED.path("reports")) {
      var name = report.path("report").asText();
      if (older.contains(name)) continue;
      var article = article(name);
      assertThat(article.outlet().name())
          .as(name)
          .isEqualTo(report.path("outlet").asText());
      var published = article.published().value();
      assertThat(published == null ? null : published.substring(0, 10))
          .as(name)
          .isEqualTo(report.path("published").textValue());
    }
  }

  @Test
  void whatIsNoCountedArticleIsKnownForWhatItIs() {
    for (var kind : List.of("live ticker", "paywall stub"))
      for (var name : others(kind))
        assertThat(article(name).kind().label()).as(name).isEqualTo(kind.replace(' ', '-'));
    for (var name : others("older version")) assertThat(REPORTS).doesNotContainKey(name);
  }

  @Test
  void reportsOfOneStoryStandInOneAndOfTwoStorylinesInTwo() {
    var storylines = new HashMap<String, Set<String>>();
    for (var story : EXPECTED.path("stories")) {
      var holding = EDITION.grouping().stories().stream()
          .filter(found -> found.articles().stream()
              .anyMatch(id -> texts(story.path("reports")).contains(NAMES.get(id))))
          .toList();
      assertThat(holding).as(story.path("id").asText()).hasSize(1);
      storylines
          .computeIfAbsent(story.path("storyline").asText(), line -> new HashSet<>())
          .add(holding.get(0).storyline().toString());
    }
    assertThat(storylines.values()).allSatisfy(line -> assertThat(line).hasSize(1));
    assertThat(new HashSet<>(storylines.values())).hasSameSizeAs(storylines.keySet());
  }

  /** How many of the copies are found. The number may only rise. */
  @Test
  void copiesAreFoundWithTheAgencyBehindThem() {
    var found = EDITION.reprints().stream().map(ExamplesTest::told).toList();
    var met = new ArrayList<String>();
    for (var reprint : EXPECTED.path("reprints")) {
      var from = texts(reprint.path("fromAnyOf"));
      if (from.isEmpty()) from = List.of(reprint.path("from").asText());
      if (from.stream().anyMatch(name -> found.contains(told(name, reprint))))
        met.add(reprint.path("to").asText());
    }
    assertThat(met).hasSameSizeAs(EXPECTED.path("reprints"));
  }

  /** Only what differs may be shown again, so that both sides stand together. */
  @Test
  void anAccountPrintsNoSentenceTwiceNorWithOtherQuotationMarks() {
    for (var account : EDITION.accounts())
      assertThat(account.sections().stream()
              .filter(section -> !section.title().equals("Differs"))
              .flatMap(section -> section.sentences().stream())
              .map(sentence -> sentence.text().replaceAll("[^\\p{L}\\p{N}]", "")))
          .isNotEmpty()
          .doesNotHaveDuplicates();
  }

  /** A quotation that goes on in the next sentence tells less than it says. */
  @Test
  void whatHappenedBreaksOffNoQuotation() {
    assertThat(EDITION.accounts().stream()
            .flatMap(account -> account.sections().stream())
            .filter(section -> section.title().equals("What happened"))
            .flatMap(section -> section.sentences().stream())
            .map(CitedSentence::text))
        .hasSizeGreaterThan(EDITION.accounts().size())
        .allSatisfy(text -> assertThat(text.replaceAll("[^\"“”]", "")).matches("(\"\"|“”)*"));
  }

  /** A copy of a copy holds what that holds of the first. */
  @Test
  void nothingElseIsCalledACopy() {
    var sources = new HashMap<String, Set<String>>();
    for (var reprint : EXPECTED.path("reprints")) {
      var from = sources.computeIfAbsent(reprint.path("to").asText(), to -> new HashSet<>());
      from.addAll(texts(reprint.path("fromAnyOf")));
      if (reprint.has("from")) from.add(reprint.path("from").asText());
    }
    for (var from : sources.values())
      for (var name : Set.copyOf(from)) from.addAll(sources.getOrDefault(name, Set.of()));
    assertThat(EDITION.reprints())
        .allSatisfy(reprint -> assertThat(sources.getOrDefault(name(reprint.to()), Set.of()))
            .contains(name(reprint.from())));
  }

  @Test
  void reportsThatShareOnlyAStatementsWordsAreNoCopies() {
    var copies = new HashSet<Set<String>>();
    for (var reprint : EDITION.reprints())
      copies.add(Set.of(name(reprint.from()), name(reprint.to())));
    for (var pair : EXPECTED.path("notReprints"))
      assertThat(copies).doesNotContain(Set.copyOf(texts(pair)));
  }

  @Test
  void thePhrasesExpectedStandInTheReportsTexts() {
    for (var statement : EXPECTED.path("statements"))
      for (var carrier : statement.path("carriers"))
        assertThat(article(carrier.path("report").asText()).text())
            .as(statement.path("id").asText())
            .contains(carrier.path("phrase").asText());
  }

  /** How many of the statements worth looking for are told just so. The numbers may only rise. */
  @Test
  void statementsAreGatheredAndJudged() {
    var statements = new ExampleStatements(EDITION, REPORTS);
    var whole = new ArrayList<String>();
    var unmet = new ArrayList<String>();
    for (var statement : EXPECTED.path("statements"))
      (statements.isWhole(statement) ? whole : unmet).add(statement.path("id").asText());
    assertThat(whole).as("whole; short are %s", unmet).hasSizeGreaterThanOrEqualTo(17);
    var gathered = 0;
    for (var statement : EXPECTED.path("statements")) gathered += statements.gathered(statement);
    assertThat(gathered).as("carriers gathered").isGreaterThanOrEqualTo(92);
  }

  private static Article article(String name) {
    return Optional.ofNullable(REPORTS.get(name))
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  private static String name(ArticleId id) {
    return NAMES.getOrDefault(id, id.toString());
  }

  private static List<String> others(String kind) {
    var others = new ArrayList<String>();
    for (var other : EXPECTED.path("others"))
      if (other.path("is").asText().equals(kind))
        others.add(other.path("report").asText());
    return others;
  }

  private static String told(Reprint reprint) {
    return told(
        name(reprint.from()),
        name(reprint.to()),
        reprint.kind().label(),
        String.valueOf(reprint.agency()));
  }

  private static String told(String from, JsonNode reprint) {
    return told(
        from,
        reprint.path("to").asText(),
        reprint.path("kind").asText(),
        reprint.path("agency").asText());
  }

  private static String told(String from, String to, String kind, String agency) {
    return to + " holds " + from + ", " + kind + ", of " + agency;
  }

  private static List<String> texts(JsonNode nodes) {
    var texts = new ArrayList<String>();
    for (var node : nodes) texts.add(node.asText());
    return texts;
  }
}
