package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageScorerTest {

  @TempDir
  private Path folder;

  @Test
  void bodyIsScoredByRunsOfFourWords() {
    var gold = List.of(body("a", "one two three four five six"));
    // three runs known, two found, one of them known
    var figures = score(gold, Map.of("a", text("one two three four seven")));
    assertThat(figures.get("body.precision")).isEqualTo(1 / 2.0);
    assertThat(figures.get("body.recall")).isEqualTo(1 / 3.0);
    assertThat(figures.get("body.f1")).isEqualTo(0.4, within(1e-12));
    assertThat(figures.get("body.exact")).isZero();
  }

  @Test
  void aTextShorterThanARunIsOneRun() {
    var figures = score(List.of(body("a", "two words")), Map.of("a", text("Two? No: two words")));
    assertThat(figures.get("body.f1")).isZero();
    assertThat(score(List.of(body("a", "two words")), Map.of("a", text("two, words")))
            .get("body.exact"))
        .isEqualTo(1);
  }

  @Test
  void aPageNothingWasReadOfCostsRecallAndNotPrecision() {
    var gold = List.of(body("a", "one two three four"), body("b", "five six seven eight"));
    var figures = score(gold, Map.of("a", text("one two three four")));
    assertThat(figures.get("body.precision")).isEqualTo(1);
    assertThat(figures.get("body.recall")).isEqualTo(0.5);
  }

  @Test
  void snippetsAreFoundAcrossLines() {
    var gold = List.of(new PageGold(
        "a", "", List.of("kept  words", "lost words"), List.of("menu"), "", Set.of(), null));
    var figures = score(gold, Map.of("a", text("Kept and\nkept\nwords; menu")));
    assertThat(figures.get("snippets.precision")).isEqualTo(0.5);
    assertThat(figures.get("snippets.recall")).isEqualTo(0.5);
    assertThat(figures.get("snippets.accuracy")).isEqualTo(1 / 3.0);
    assertThat(figures.has("body.f1")).isFalse();
  }

  @Test
  void headlineAuthorsAndDayAreComparedFolded() {
    var gold = List.of(new PageGold(
        "a",
        "",
        List.of(),
        List.of(),
        ScorerText.fold("“Straße”  – open"),
        Names.of(List.of("Ann Lee and Bo Ray")),
        "2024-02-03"));
    var figures = score(
        gold,
        Map.of(
            "a",
            new ReadPage(
                "",
                "\"STRASSE\" - OPEN",
                List.of("By bo ray.", "Ann Lee"),
                "2024-02-03T22:00:00Z")));
    assertThat(figures.get("headline.exact")).isEqualTo(1);
    assertThat(figures.get("authors.exact")).isEqualTo(1);
    assertThat(figures.get("dates.exact")).isEqualTo(1);
  }

  @Test
  void aDayWhoseYearIsUnknownIsNoDay() {
    var gold = List.of(new PageGold("a", "", List.of(), List.of(), "", Set.of(), "2024-02-03"));
    var figures = score(gold, Map.of("a", new ReadPage("", "", List.of(), "--02-03")));
    assertThat(figures.get("dates.exact")).isZero();
    assertThat(figures.get("dates.f1")).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithThePublishedScorerOnRandomPages(long seed) throws IOException {
    var chance = new Chance(seed);
    var gold = Json.MAPPER.createObjectNode();
    var found = new HashMap<String, ReadPage>();
    for (var i = 0; i < 40; i++) {
      var page = gold.putObject("page" + i).put("page", "p" + i + ".html.gz");
      var text = chance.text(chance.below(60));
      if (!chance.oneIn(4)) page.put("articleBody", text);
      page.putArray("with").add(chance.text(2)).add(cut(chance, text));
      page.putArray("without").add(chance.text(1)).add(cut(chance, text));
      page.put("title", chance.text(4));
      if (chance.oneIn(2)) page.put("author", "By Ann Lee et Bo Ray; " + chance.text(2));
      else page.putArray("author").add("Ann Lee").add(chance.text(2));
      page.put("date", chance.oneIn(3) ? "no date" : "2024-02-0" + (1 + chance.below(9)));
      if (!chance.oneIn(5)) found.put("p" + i + ".html.gz", mutated(chance, page, text));
    }
    compare(gold, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zyte", "trafilatura", "fundus-tests", "htmldate"})
  void agreesWithThePublishedScorerOnRealPages(String set) throws IOException {
    var gold =
        (ObjectNode) Json.read(PublishedScorer.corpus("pages").resolve(set).resolve("gold.json"));
    var chance = new Chance(set.length());
    var found = new HashMap<String, ReadPage>();
    for (var page : gold) {
      // The published scorer stops at a date that is no text.
      if (!page.path("date").isTextual()) ((ObjectNode) page).remove("date");
      found.put(
          page.path("page").asText(),
          mutated(chance, page, Json.text(page.path("articleBody")) + page.path("with")));
    }
    compare(gold, found);
  }

  private static ReadPage mutated(Chance chance, JsonNode page, String text) {
    return new ReadPage(
        cut(chance, text) + cut(chance, text),
        chance.oneIn(2) ? page.path("title").asText().toUpperCase(Locale.ROOT) : chance.text(3),
        chance.oneIn(2) ? List.of("ann lee", "BO RAY", chance.text(1)) : authors(page),
        chance.oneIn(4) ? null : Json.text(page.path("date")));
  }

  private static List<String> authors(JsonNode page) {
    var authors = new ArrayList<String>();
    if (page.path("author").isTextual()) authors.add(page.path("author").asText());
    for (var author : page.path("author")) authors.add(author.asText());
    return authors;
  }

  /** A random half or so, cut between characters. */
  private static String cut(Chance chance, String text) {
    var count = text.codePointCount(0, text.length());
    var from = text.offsetByCodePoints(0, chance.below(count / 2 + 1));
    var to = text.offsetByCodePoints(text.length(), -chance.below(count / 4 + 1));
    return text.substring(Math.min(from, to), Math.max(from, to));
  }

  private void compare(ObjectNode gold, Map<String, ReadPage> found) throws IOException {
    var published = new PublishedScorer("score_pages.py");
    var goldFile = Files.writeString(folder.resolve("gold.json"), gold.toString());
    var lines = new ArrayList<String>();
    found.forEach((page, read) -> lines.add(line(page, read).toString()));
    var foundFile = Files.write(folder.resolve("found.jsonl"), lines);

    var theirs = published.json(goldFile, foundFile);
    var ours = score(PageGold.read(gold), found);
    var compared = 0;
    for (var name : ours.values().keySet()) {
      var value = theirs.at("/" + name.replace('.', '/'));
      assertThat(value.isNumber()).as(name).isTrue();
      assertThat(ours.get(name)).as(name).isEqualTo(value.asDouble(), within(5e-4));
      compared++;
    }
    assertThat(compared).isPositive();
    for (var measure : List.of("body", "snippets", "dates", "headline", "authors"))
      assertThat(ours.values().keySet().stream().anyMatch(name -> name.startsWith(measure)))
          .as(measure)
          .isEqualTo(theirs.has(measure));
  }

  private static ObjectNode line(String page, ReadPage read) {
    var line = Json.MAPPER
        .createObjectNode()
        .put("uri", "some/folder/" + page)
        .put("text", read.text())
        .put("headline", read.headline());
    read.byline().forEach(line.putArray("byline")::add);
    line.putObject("published").put("value", read.published());
    return line;
  }

  private static Figures score(List<PageGold> gold, Map<String, ReadPage> found) {
    return PageScorer.score(gold, page -> found.getOrDefault(page.page(), ReadPage.NOTHING));
  }

  private static PageGold body(String page, String body) {
    return new PageGold(page, body, List.of(), List.of(), "", Set.of(), null);
  }

  private static ReadPage text(String text) {
    return new ReadPage(text, "", List.of(), null);
  }
}
