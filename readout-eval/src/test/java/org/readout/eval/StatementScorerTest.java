package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.eval.EventGold.GoldDifference;
import org.readout.eval.EventGold.GoldStatement;
import org.readout.eval.EventGold.GoldValue;
import org.readout.eval.EventGold.Part;
import org.readout.eval.EventGold.Place;
import org.readout.eval.Told.ToldCarrier;
import org.readout.eval.Told.ToldDifference;
import org.readout.eval.Told.ToldStatement;
import org.readout.text.ArticleId;
import org.readout.text.Digests;
import org.readout.text.Span;

class StatementScorerTest {

  private static final ArticleId ONE = new ArticleId("one");
  private static final ArticleId TWO = new ArticleId("two");
  private static final Map<ArticleId, String> TEXTS =
      Map.of(ONE, "x".repeat(300), TWO, "y".repeat(300));

  @TempDir
  private Path folder;

  @Test
  void anEditionLikeTheGoldScoresFull() {
    var figures = StatementScorer.score(
        gold(List.of(bridgeClosed(), mayorResigned()), List.of()),
        told(
            statement(
                "s1",
                "corroborated",
                carrier(ONE, 0, 50, "Ann Lee", "o1"),
                carrier(TWO, 0, 50, "Bo Ray", "o2")),
            statement("s2", "single-origin", carrier(ONE, 100, 150, "Ann Lee", "o1"))));
    for (var measure : List.of(
        "found", "pairs_f1", "pairs_all", "bcubed_f1", "speakers", "verdicts", "differences"))
      assertThat(figures.get(measure)).as(measure).isEqualTo(1);
    assertThat(figures.get("false_corroborations")).isZero();
  }

  @Test
  void aStatementToreInTwoLosesPairsAndItsVerdict() {
    var figures = StatementScorer.score(
        gold(List.of(bridgeClosed(), mayorResigned()), List.of()),
        told(
            statement("s1", "single-origin", carrier(ONE, 0, 50, "Ann Lee", "o1")),
            statement("s2", "single-origin", carrier(TWO, 0, 50, "Bo Ray", "o2")),
            statement("s3", "corroborated", carrier(ONE, 100, 150, "Ann Lee", "o1"))));
    assertThat(figures.get("pairs_f1")).isZero();
    assertThat(figures.get("bcubed_f1")).isEqualTo(2 * (2 / 3.0) / (1 + 2 / 3.0), within(1e-12));
    assertThat(figures.get("verdicts")).isZero();
    assertThat(figures.get("false_corroborations")).isEqualTo(0.5);
  }

  @Test
  void aPassageIsFoundByTwoFifthsOfOverlap() {
    var gold = gold(List.of(bridgeClosed()), List.of());
    assertThat(StatementScorer.score(
                gold, told(statement("s", "reported", carrier(ONE, 0, 20, null, null))))
            .get("found"))
        .isEqualTo(0.5);
    assertThat(StatementScorer.score(
                gold, told(statement("s", "reported", carrier(ONE, 0, 19, null, null))))
            .get("found"))
        .isZero();
  }

  @Test
  void aReportWithOtherWordsIsNotRead() {
    var told = new Told(
        Map.of(ONE, "other words", TWO, "y".repeat(300)),
        List.of(statement(
            "s", "reported", carrier(ONE, 0, 50, null, null), carrier(TWO, 0, 50, null, null))));
    var gold = gold(List.of(bridgeClosed()), List.of());
    assertThat(StatementScorer.score(gold, told).get("found")).isEqualTo(0.5);
    assertThat(StatementScorer.reports(gold, told)).isEqualTo(1);
  }

  @Test
  void aDifferenceIsFoundWhereTwoValuesHoldTheTwoPlaces() {
    var difference =
        new GoldDifference("number", List.of(value("3", ONE, 10, 12), value("4", TWO, 10, 12)));
    var gold = gold(List.of(bridgeClosed()), List.of(difference));
    var carriers = List.of(carrier(ONE, 0, 50, null, null), carrier(TWO, 0, 50, null, null));
    assertThat(
            StatementScorer.score(gold, told(differing(carriers, "number", List.of(0), List.of(1))))
                .get("differences"))
        .isEqualTo(1);
    assertThat(
            StatementScorer.score(gold, told(differing(carriers, "place", List.of(0), List.of(1))))
                .get("differences"))
        .isZero();
    assertThat(StatementScorer.score(
                gold, told(differing(carriers, "number", List.of(0), List.of(0, 9))))
            .get("differences"))
        .isZero();
  }

  @Test
  void speakersFitByAWordThatTells() {
    assertThat(SpeakerNames.fit(List.of("Mayor Ann Lee"), "Lee, the mayor")).isTrue();
    assertThat(SpeakerNames.fit(List.of("minister"), "foreign minister; Bo Ray"))
        .isTrue();
    assertThat(SpeakerNames.fit(List.of("the minister Cole"), "foreign minister"))
        .isFalse();
    assertThat(SpeakerNames.fit(List.of("The Mayor’s office"), "mayor")).isTrue();
    assertThat(SpeakerNames.fit(List.of("The Senate"), "the House")).isFalse();
    assertThat(SpeakerNames.words("the U.S. bank's chief"))
        .containsExactlyInAnyOrder("the", "us", "bank", "chief");
    assertThat(SpeakerNames.fit(List.of(), "mayor")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithThePublishedScorerOnRandomEvents(long seed) throws IOException {
    var chance = new Chance(seed);
    var texts = new TreeMap<ArticleId, String>();
    for (var i = 0; i < 4; i++) texts.put(new ArticleId("report" + i), chance.text(300));
    compare(randomGold(chance, texts), chance, texts);
  }

  @Test
  void agreesWithThePublishedScorerOnAnnotatedEvents() throws IOException {
    var events = PublishedScorer.corpus("statements/events");
    try (var files = Files.list(events)) {
      for (var file :
          files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
        var gold = EventGold.read(Json.read(file));
        var texts = new TreeMap<ArticleId, String>();
        for (var line :
            Json.lines(events.resolve("../../stories").resolve(gold.set()).resolve("docs.jsonl"))) {
          var id = new ArticleId(line.path("id").asText());
          if (gold.digests().containsKey(id)) texts.put(id, line.path("text").asText());
        }
        compare(gold, new Chance(3), texts);
      }
    }
  }

  // --- random golds and editions
  // ------------------------------------------------------------------------------------------

  private static EventGold randomGold(Chance chance, Map<ArticleId, String> texts) {
    var reports = List.copyOf(texts.keySet());
    var statements = new ArrayList<GoldStatement>();
    var places = new ArrayList<Place>();
    for (var i = 0; i < 15; i++) {
      var parts = new ArrayList<Part>();
      for (var j = 0; j < 1 + chance.below(5); j++) {
        var report = chance.of(reports);
        var spans = new ArrayList<Span>();
        for (var k = 0; k < 1 + chance.below(2); k++)
          spans.add(span(chance, texts.getOrDefault(report, "")));
        places.add(new Place(report, spans.get(0)));
        parts.add(new Part(
            report,
            spans,
            chance.oneIn(3) ? null : "origin" + chance.below(4),
            chance.of(List.of("own", "direct", "indirect")),
            chance.oneIn(4) ? "piece" : chance.oneIn(5) ? "unnamed" : null,
            chance.oneIn(5) ? "Mayor; " + chance.word() : null));
      }
      statements.add(new GoldStatement(
          "g" + i,
          chance.oneIn(4) ? null : speaker(chance) + "; U.S. " + chance.word() + ", who knows",
          chance.of(List.of("corroborated", "single-origin", "reported")),
          chance.oneIn(3),
          parts));
    }
    var differences = new ArrayList<GoldDifference>();
    for (var i = 0; i < 6; i++)
      differences.add(new GoldDifference(
          chance.of(List.of("number", "polarity")),
          List.of(
              new GoldValue("a", List.of(chance.of(places), chance.of(places))),
              new GoldValue("b", List.of(chance.of(places))))));
    return gold(texts, statements, differences);
  }

  /** Carriers near the gold's passages, shuffled into statements. */
  private static Told mutated(EventGold gold, Map<ArticleId, String> texts, Chance chance) {
    var statements = new ArrayList<ToldStatement>();
    for (var statement : gold.statements()) {
      var carriers = new ArrayList<ToldCarrier>();
      for (var part : statement.parts()) {
        if (chance.oneIn(6)) continue;
        var spans = part.spans().stream()
            .map(span -> new Span(span.start(), span.end() + chance.below(span.length() + 1)))
            .toList();
        carriers.add(new ToldCarrier(
            part.article(),
            spans,
            chance.oneIn(3)
                ? null
                : statement.speaker() != null && chance.oneIn(2)
                    ? statement.speaker()
                    : speaker(chance),
            chance.oneIn(4) ? null : "o" + chance.below(5)));
      }
      if (chance.oneIn(3) && !statements.isEmpty())
        carriers.addAll(statements.get(chance.below(statements.size())).carriers());
      if (carriers.isEmpty()) continue;
      var values = List.of(List.of(0), List.of(carriers.size() - 1, chance.below(9)));
      statements.add(new ToldStatement(
          "s" + chance.below(1000) + "." + statements.size(),
          List.of(speaker(chance)),
          carriers,
          chance.of(List.of("corroborated", "single-origin", "unsourced")),
          chance.oneIn(2),
          List.of(new ToldDifference(chance.of(List.of("number", "polarity")), values)),
          statements.isEmpty() ? List.of() : List.of(chance.of(statements).id(), "nobody")));
    }
    return new Told(texts, statements);
  }

  private static String speaker(Chance chance) {
    return chance.of(List.of(
            "Mayor's office", "the U.S. president", "Ann Lee", "foreign minister", "Straße’s"))
        + " " + chance.word();
  }

  private static Span span(Chance chance, String text) {
    var start = chance.below(text.codePointCount(0, text.length()) - 60);
    return new Span(start, start + 1 + chance.below(60));
  }

  // --- both scorers on one event
  // ------------------------------------------------------------------------------------------

  private void compare(EventGold gold, Chance chance, Map<ArticleId, String> texts)
      throws IOException {
    var published = new PublishedScorer("score_statements.py");
    var told = mutated(gold, texts, chance);
    var goldFile = Files.writeString(folder.resolve("gold.json"), json(gold).toString());
    var editionFile =
        Files.writeString(folder.resolve("edition.json"), json(told).toString());
    var lines = published.lines(Map.of(), goldFile, editionFile);

    var theirs = Json.MAPPER.readTree(lines.get(lines.size() - 1));
    var ours = StatementScorer.score(gold, told);
    theirs.fieldNames().forEachRemaining(name -> assertThat(ours.get(name))
        .as(name)
        .isEqualTo(theirs.path(name).asDouble(), within(5e-4)));
    assertThat(theirs.size()).isEqualTo(7);
    // Told only in the line before, to two decimals.
    var printed = lines.get(lines.size() - 2);
    assertThat(printed).contains("all " + twoDecimals(ours.get("pairs_all")) + ";");
    assertThat(printed)
        .containsPattern("speaker \\d+/\\d+ " + twoDecimals(ours.get("speakers")) + ";");
  }

  private static String twoDecimals(double value) {
    return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toString();
  }

  private static ObjectNode json(EventGold gold) {
    var node = Json.MAPPER.createObjectNode().put("set", gold.set()).put("cluster", gold.cluster());
    var docs = node.putArray("docs");
    gold.digests()
        .forEach((id, digest) -> docs.addObject().put("id", id.value()).put("sha256", digest));
    var statements = node.putArray("statements");
    for (var statement : gold.statements()) {
      var one = statements
          .addObject()
          .put("id", statement.id())
          .put("speaker", statement.speaker())
          .put("verdict", statement.verdict())
          .put("contested", statement.contested());
      var parts = one.putArray("parts");
      for (var part : statement.parts())
        put(
            parts
                .addObject()
                .put("doc", part.article().value())
                .put("origin", part.origin())
                .put("form", part.form())
                .put("note", part.note())
                .put("speaker", part.speaker())
                .putArray("spans"),
            part.spans());
    }
    var differences = node.putArray("differences");
    for (var difference : gold.differences()) {
      var values = differences.addObject().put("kind", difference.kind()).putArray("values");
      for (var value : difference.values()) {
        var places = values.addObject().put("value", value.value()).putArray("spans");
        for (var place : value.places())
          places
              .addObject()
              .put("doc", place.article().value())
              .putArray("span")
              .add(place.span().start())
              .add(place.span().end());
      }
    }
    return node;
  }

  private static ObjectNode json(Told told) {
    var node = Json.MAPPER.createObjectNode();
    var articles = node.putArray("articles");
    told.texts()
        .forEach((id, text) -> articles.addObject().put("id", id.value()).put("text", text));
    var attributions = node.putArray("attributions");
    var statements = node.putArray("statements");
    for (var statement : told.statements()) {
      var one = statements
          .addObject()
          .put("id", statement.id())
          .put("verdict", statement.verdict())
          .put("contested", statement.contested());
      statement.speakers().forEach(name -> one.withArray("speakers").addObject().put("name", name));
      var carriers = one.putArray("carriers");
      for (var carrier : statement.carriers()) {
        var attribution = carrier.speaker() == null ? null : "a" + attributions.size();
        if (attribution != null)
          attributions
              .addObject()
              .put("id", attribution)
              .putObject("speaker")
              .put("name", carrier.speaker());
        put(
            carriers
                .addObject()
                .put("article", carrier.article().value())
                .put("attribution", attribution)
                .put("origin", carrier.origin())
                .putArray("spans"),
            carrier.spans());
      }
      for (var difference : statement.differences()) {
        var values = one.withArray("differences")
            .addObject()
            .put("kind", difference.kind())
            .putArray("values");
        for (var value : difference.values())
          value.forEach(values.addObject().putArray("carriers")::add);
      }
      for (var other : statement.contradicts())
        one.withArray("related").addObject().put("statement", other).put("relation", "contradicts");
    }
    return node;
  }

  private static void put(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
  }

  // --- builders
  // -----------------------------------------------------------------------------------------------------------

  private static GoldStatement bridgeClosed() {
    return new GoldStatement(
        "bridge-closed",
        "Ann Lee; Bo Ray",
        "corroborated",
        false,
        List.of(part(ONE, 0, 50, "o1"), part(TWO, 0, 50, "o2")));
  }

  private static GoldStatement mayorResigned() {
    return new GoldStatement(
        "mayor-resigned", "Ann Lee", "single-origin", false, List.of(part(ONE, 100, 150, "o1")));
  }

  private static Part part(ArticleId report, int start, int end, String origin) {
    return new Part(report, List.of(new Span(start, end)), origin, "indirect", null, null);
  }

  private static GoldValue value(String value, ArticleId report, int start, int end) {
    return new GoldValue(value, List.of(new Place(report, new Span(start, end))));
  }

  private static EventGold gold(List<GoldStatement> statements, List<GoldDifference> differences) {
    return gold(TEXTS, statements, differences);
  }

  private static EventGold gold(
      Map<ArticleId, String> texts,
      List<GoldStatement> statements,
      List<GoldDifference> differences) {
    var digests = new LinkedHashMap<ArticleId, String>();
    texts.forEach((id, text) -> digests.put(id, Digests.of(text.getBytes(StandardCharsets.UTF_8))));
    return new EventGold("set", "cluster", digests, statements, differences);
  }

  private static Told told(ToldStatement... statements) {
    return new Told(TEXTS, List.of(statements));
  }

  private static ToldStatement statement(String id, String verdict, ToldCarrier... carriers) {
    return new ToldStatement(
        id, List.of(), List.of(carriers), verdict, false, List.of(), List.of());
  }

  private static ToldStatement differing(
      List<ToldCarrier> carriers, String kind, List<Integer> one, List<Integer> other) {
    return new ToldStatement(
        "s",
        List.of(),
        carriers,
        "reported",
        true,
        List.of(new ToldDifference(kind, List.of(one, other))),
        List.of());
  }

  private static ToldCarrier carrier(
      ArticleId report, int start, int end, @Nullable String speaker, @Nullable String origin) {
    return new ToldCarrier(report, List.of(new Span(start, end)), speaker, origin);
  }
}
