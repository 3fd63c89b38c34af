package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.CodePoints;
import org.readout.text.Span;

class AttributionScorerTest {

  private static final String TEXT =
      "He said “I go home now” and left . Mary thinks that it rains .";

  @TempDir
  private Path folder;

  @Test
  void whatWasMarkedScoresFull() {
    var marked =
        List.of(marked("He", "said", "“I go home now”"), marked("Mary", "thinks", "that it rains"));
    var figures = score(marked, marked);
    assertThat(figures.get("relation/all.f1")).isEqualTo(1);
    assertThat(figures.get("exact/content.f1")).isEqualTo(1);
    assertThat(figures.get("alpha")).isEqualTo(1);
    assertThat(figures.get("relation/direct.recall")).isEqualTo(1);
    assertThat(figures.get("relation/statement.f1")).isEqualTo(1);
  }

  @Test
  void workedExample() {
    var marked =
        List.of(marked("He", "said", "“I go home now”"), marked("Mary", "thinks", "that it rains"));
    var found = List.of(marked("Mary", "said", "I go home"), marked("Mary", "thinks", "it rains"));
    var figures = score(marked, found);
    assertThat(figures.get("content/all.f1")).isEqualTo(1);
    assertThat(figures.get("content+source/all.f1")).isEqualTo(0.5);
    assertThat(figures.get("relation/all.f1")).isEqualTo(0.5);
    assertThat(figures.get("exact/content.f1")).isZero();
    assertThat(figures.get("soft/content.precision")).isEqualTo(1);
    assertThat(figures.get("soft/content.recall"))
        .isEqualTo((3 / 6.0 + 2 / 3.0) / 2, within(1e-12));
    assertThat(figures.get("speaker/all")).isEqualTo(0.5);
  }

  @Test
  void aMissingSourceIsRightOnlyWhereNoneIsMarked() {
    var marked = List.of(marked("He", "said", "“I go home now”"));
    var sourceless = List.of(new Marked(List.of(), spans("said"), spans("“I go home now”")));
    assertThat(score(marked, sourceless).get("relation/all.f1")).isZero();
    assertThat(score(sourceless, sourceless).get("relation/all.f1")).isEqualTo(1);
  }

  @Test
  void lessThanHalfTheContentIsNoMatch() {
    var figures = score(
        List.of(marked("Mary", "thinks", "that it rains")),
        List.of(marked("Mary", "thinks", "rains")));
    assertThat(figures.get("content/all.f1")).isZero();
  }

  @Test
  void nothingFoundScoresNothing() {
    var figures = score(List.of(marked("He", "said", "“I go home now”")), List.of());
    assertThat(figures.get("relation/all.f1")).isZero();
    assertThat(figures.get("speaker/all")).isZero();
  }

  @Test
  void aCueOfThinkingMakesNoStatement() {
    assertThat(Saying.isSaying("Announced")).isTrue();
    assertThat(Saying.isSaying("tweeting")).isTrue();
    assertThat(Saying.isSaying("note")).isTrue();
    assertThat(Saying.isSaying(":")).isTrue();
    assertThat(Saying.isSaying("thinks")).isFalse();
    assertThat(Saying.isSaying("notebook")).isFalse();
    assertThat(Saying.isSaying("argu")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithThePublishedScorerOnRandomTexts(long seed) throws IOException {
    var published = new PublishedScorer("score_attribution.py");
    var chance = new Chance(seed);
    var rows = new StringBuilder("filename\ttitle\tcompartment\tannotators\n");
    for (var i = 0; i < 6; i++) {
      var text = chance.text(40 + chance.below(200));
      Files.createDirectories(folder.resolve("dev/text"));
      Files.createDirectories(folder.resolve("dev/attributions"));
      Files.writeString(folder.resolve("dev/text/doc" + i + ".txt"), text);
      Files.writeString(
          folder.resolve("dev/attributions/doc" + i + "_ab12.ann"), annotations(chance, text));
      rows.append("doc").append(i).append("\t\"Quoted\" title\tdev\tab12|cd34\n");
    }
    Files.writeString(folder.resolve("metadata.tsv"), rows);
    compare(published, folder, Polnear.read(folder, "dev"), chance);
  }

  @Test
  void agreesWithThePublishedScorerOnTheCorpus() throws IOException {
    var published = new PublishedScorer("score_attribution.py");
    var corpus = PublishedScorer.corpus("attribution/polnear");
    compare(published, corpus, Polnear.read(corpus, "dev"), new Chance(7));
  }

  /** Spans of random roles, some in fragments, events that lack a part, a note and a line that goes on from the one before. */
  private static String annotations(Chance chance, String text) {
    var lines = new ArrayList<String>();
    var names = List.of("Source", "Cue", "Content");
    for (var i = 0; i < 12; i++) {
      var event = new StringBuilder("E" + i + "\tAttribution:T" + i + "9");
      for (var role = 0; role < names.size(); role++) {
        if (chance.oneIn(7)) continue;
        var id = "T" + i + role;
        var places = new ArrayList<String>();
        for (var span : random(chance, text, chance.oneIn(4) ? 2 : 1))
          places.add(span.start() + " " + span.end());
        lines.add(id + "\t" + names.get(role) + " " + String.join(";", places) + "\twords\n of it");
        event
            .append(' ')
            .append(names.get(role))
            .append(chance.oneIn(3) ? "2:" : ":")
            .append(id);
      }
      lines.add(event.toString());
    }
    lines.add("#1\tAnnotatorNotes T1\ta note");
    return String.join("\n", lines);
  }

  private static List<Span> random(Chance chance, String text, int count) {
    var points = text.codePointCount(0, text.length());
    var spans = new ArrayList<Span>();
    for (var i = 0; i < count; i++) {
      var start = chance.below(points);
      spans.add(new Span(start, Math.min(points, start + 1 + chance.below(40))));
    }
    return spans;
  }

  private void compare(
      PublishedScorer published, Path corpus, List<Polnear> articles, Chance chance)
      throws IOException {
    var scorer = new AttributionScorer();
    var lines = new ArrayList<String>();
    for (var article : articles) {
      var found = mutated(chance, article);
      scorer.add(article.text(), article.marked(), found);
      lines.add(line(article.name(), found));
    }
    var foundFile = Files.write(folder.resolve("found.jsonl"), lines);
    var told = folder.resolve("told.json");
    published.lines(Map.of("POLNEAR", corpus.toString()), foundFile, "--json", told);

    var theirs = Json.read(told);
    var ours = scorer.result();
    assertThat(ours.get("alpha")).isEqualTo(theirs.path("alpha").asDouble(), within(5e-4));
    for (var speaker : List.of("all", "gold has source"))
      assertThat(ours.get("speaker/" + speaker))
          .isEqualTo(theirs.path("speaker").path(speaker).path("acc").asDouble(), within(5e-4));
    var fields = new LinkedHashMap<>(Map.of("f1", "F1", "precision", "P", "recall", "R"));
    theirs.path("scores").fieldNames().forEachRemaining(name -> {
      var our = name.replace(" (edge punctuation aside)", "");
      fields.forEach((field, their) -> assertThat(ours.get(our + "." + field))
          .as(name + " " + field)
          .isEqualTo(theirs.path("scores").path(name).path(their).asDouble(-1), within(5e-4)));
    });
    assertThat(theirs.path("scores").size()).isEqualTo((ours.values().size() - 3) / 3);
  }

  private static List<Marked> mutated(Chance chance, Polnear article) {
    var found = new ArrayList<Marked>();
    for (var marked : article.marked()) {
      if (chance.oneIn(5)) continue;
      found.add(new Marked(
          chance.oneIn(5) ? List.of() : moved(chance, marked.source()),
          chance.oneIn(8) ? random(chance, article.text(), 1) : marked.cue(),
          moved(chance, marked.content())));
    }
    for (var i = 0; i < 3; i++)
      found.add(new Marked(
          random(chance, article.text(), 1),
          random(chance, article.text(), 1),
          random(chance, article.text(), 2)));
    return found;
  }

  private static List<Span> moved(Chance chance, List<Span> spans) {
    return spans.stream()
        .map(span -> new Span(
            span.start() + chance.below(Math.max(1, span.length() / 2)),
            span.end() + chance.below(12)))
        .toList();
  }

  private static String line(String name, List<Marked> found) {
    var line = Json.MAPPER.createObjectNode().put("id", name);
    var attributions = line.putArray("attributions");
    for (var marked : found) {
      var attribution = attributions.addObject();
      for (var role : Role.values()) put(attribution.putArray(role.label()), marked.spans(role));
    }
    return line.toString();
  }

  private static void put(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
  }

  private static Figures score(List<Marked> marked, List<Marked> found) {
    var scorer = new AttributionScorer();
    scorer.add(TEXT, marked, found);
    return scorer.result();
  }

  private static Marked marked(String source, String cue, String content) {
    return new Marked(spans(source), spans(cue), spans(content));
  }

  private static List<Span> spans(String words) {
    var at = TEXT.indexOf(words);
    return List.of(new CodePoints(TEXT).fromUnits(new Span(at, at + words.length())));
  }
}
