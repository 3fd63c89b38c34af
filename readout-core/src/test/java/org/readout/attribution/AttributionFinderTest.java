package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.analysis.Analyser;
import org.readout.analysis.GoldenCases;
import org.readout.analysis.Reports;
import org.readout.article.Article;
import org.readout.text.Span;

class AttributionFinderTest {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Enough for each hostile text on a machine busy with other work; what is not linear needs hours. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String PIECES =
      "The mayor |said |that |“|”|\"|'|. |, |Jan Kol |he |according to |told reporters |was closed |\n|: |… |? |and |but |reportedly |« |» |😀|The statement ";

  static List<Path> cases() throws IOException {
    return GoldenCases.of("attribution");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsItsCases(Path golden) throws IOException {
    GoldenCases.check(golden, json(GoldenCases.input(golden)));
  }

  private static Attributions find(Article article) {
    return new AttributionFinder().find(article, new Analyser().analyse(article));
  }

  private static JsonNode json(String text) {
    var found = find(Reports.english(text));
    var root = NODES.objectNode();
    var attributions = root.putArray("attributions");
    for (var one : found.attributions()) {
      var node = attributions.addObject();
      node.put("source", words(one.source(), text));
      node.put("cue", words(one.cue(), text));
      node.put("content", words(one.content(), text));
      node.put("form", one.form().label());
      var speaker = one.speaker();
      node.put(
          "speaker",
          speaker == null ? null : speaker.name() + " (" + speaker.kind().label() + ")");
      node.put("party", speaker == null ? null : speaker.party());
      if (!one.chain().isEmpty())
        node.put("chain", String.join(", ", one.chain().stream().map(Link::name).toList()));
      if (one.occasion().kind() != Occasion.Kind.UNKNOWN)
        node.put("occasion", one.occasion().kind().label());
      if (one.certainty() != Certainty.SAID)
        node.put("certainty", one.certainty().label());
    }
    var propositions = root.putArray("propositions");
    for (var one : found.propositions())
      propositions.add(one.form().label() + ": " + words(one.spans(), text));
    return root;
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" | ", spans.stream().map(span -> span.of(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          de | „Wir bleiben“, sagte Bürgermeisterin Anna Kolbe am Montag. | Anna Kolbe
          fr | « Nous resterons ici », a déclaré le maire Luc Vernel lundi. | Luc Vernel
          es | El ministro Juan Ardel afirmó: «No habrá más cortes este año». | Juan Ardel
          it | "Non lasceremo la città", ha detto Carla Monti. | Carla Monti
          pt | "Vamos ficar na cidade", disse a prefeita Ana Prado. | Ana Prado
          nl | "We blijven in de stad", zei burgemeester Piet Volker. | Piet Volker
          pl | Jan Kolski wczoraj milczał. „Zostaniemy w mieście” – powiedział dziś Jan Kolski. | Jan Kolski
          ru | «Мы останемся в городе», — заявил Иван Колов. | Иван Колов
          uk | «Ми залишимося в місті», — сказала Олена Ковач. | Олена Ковач
          vi | Ông Nguyễn Lâm nói: "Chúng tôi sẽ ở lại thành phố". | Nguyễn Lâm
          tr | Dün Emre Kaylan, "Şehirde kalacağız ve bekleyeceğiz" dedi. | Emre Kaylan
          """)
  void directQuotationsAreFoundInOtherLanguages(String language, String text, String speaker) {
    var found = find(Reports.report(text, language, null)).attributions();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).form()).isEqualTo(Form.DIRECT);
    assertThat(found.get(0).speaker())
        .isNotNull()
        .extracting(Speaker::name)
        .asString()
        .contains(speaker);
  }

  @Test
  void quotedTitleInAnotherLanguageIsNobodysWord() {
    var text =
        "Der sogenannte „Flusszoll“ fiel 2009. Der Roman „Die lange Reise nach Velden“ erschien im Mai.";
    assertThat(find(Reports.report(text, "de", null)).attributions()).isEmpty();
  }

  @Test
  void languageWithoutTablesIsReadWithoutHarm() {
    var article = Reports.report("\"Dw i'n mynd adref yn awr,\" meddai Gwen.", "cy", null);
    assertThat(find(article).attributions()).isEmpty();
    assertThat(find(article).propositions()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void spansLieInTheTextInOrderAndEachSentenceHasItsVoice(long seed) {
    var random = new Random(seed);
    var pieces = PIECES.split("\\|");
    var text = new StringBuilder();
    for (var i = 0; i < 500; i++) text.append(pieces[random.nextInt(pieces.length)]);
    for (var language : List.of("en", "fr")) {
      var article = Reports.report(text.toString(), language, "2016-11-19");
      var analysis = new Analyser().analyse(article);
      var found = new AttributionFinder().find(article, analysis);
      assertThat(found.voices()).hasSameSizeAs(analysis.sentences());
      for (var one : found.attributions()) {
        assertInside(one.source(), text.length(), seed);
        assertInside(one.cue(), text.length(), seed);
        assertInside(one.content(), text.length(), seed);
      }
      for (var one : found.propositions()) {
        assertInside(one.spans(), text.length(), seed);
        assertThat(one.sentence()).isBetween(0, analysis.sentences().size() - 1);
      }
      assertThat(found.propositions().stream().map(Proposition::spans))
          .as("seed %d", seed)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void eachSentenceOfALongQuotationIsAssertedOnce() {
    var text =
        "\"The ferry was late,\" said Jan Kol. \"The pier was icy. The crew was tired. We turned back.\"";
    assertThat(find(Reports.english(text)).propositions().stream()
            .map(one -> words(one.spans(), text)))
        .containsOnlyOnce("The crew was tired.")
        .doesNotHaveDuplicates();
  }

  @Test
  void aQuotationWithASourceOfItsOwnIsNotAlsoTheWordOfWhoeverIsToldBeforeIt() {
    var text =
        "Officials say they are sending tents to those without homes \"We left at dawn,\" one woman in Velden told the Ledger.";
    assertThat(find(Reports.english(text)).propositions().stream()
            .filter(one -> words(one.spans(), text).contains("left at dawn")))
        .hasSize(1);
  }

  private static void assertInside(List<Span> spans, int length, long seed) {
    assertThat(spans).as("seed %d", seed).isSorted().allSatisfy(span -> assertThat(
            !span.isEmpty() && span.end() <= length)
        .isTrue());
  }

  static List<String> hostile() {
    return List.of(
        "\"".repeat(100_000),
        "“a ".repeat(10_000),
        "'s s' ".repeat(5_000),
        "“She said " + "“".repeat(20_000) + "no, he said ".repeat(5_000),
        "the mayor said that the bridge was closed and he told reporters ".repeat(1_000),
        "THE MAYOR SAID THAT THE BRIDGE WAS CLOSED. ".repeat(1_000),
        "Mr Kol said, ".repeat(3_000),
        "according to ".repeat(5_000),
        "\u0000".repeat(100_000),
        "a".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextTakesLinearTime(String text) {
    var found = Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> find(Reports.english(text)), "still at it: " + text.substring(0, 20));
    assertThat(found.attributions()).allSatisfy(one -> assertThat(one.content()).isNotEmpty());
  }
}
