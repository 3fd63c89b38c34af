package org.readout.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Characters;
import org.readout.text.Span;

class AnalyserTest {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String PIECES =
      "The mayor |said| that |“|”|\"|'|. |, |Jan Kol |U.S. |12 |per cent |Monday |\n|-|…|!|? |( |) |éß |😀|\u0000|\u00A0|his |statement |Company |the ministry |Officials |Report |of |President |a |";

  static List<Path> cases() throws IOException {
    return GoldenCases.of("analysis");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsItsCases(Path golden) throws IOException {
    GoldenCases.check(golden, json(GoldenCases.input(golden)));
  }

  private static JsonNode json(String text) {
    var analysis = new Analyser().analyse(Reports.english(text));
    var root = NODES.objectNode();
    var sentences = root.putArray("sentences");
    for (var sentence : analysis.sentences())
      sentences.add(String.join(
          " ", sentence.tokens().stream().map(t -> t.span().of(text)).toList()));
    var mentions = root.putArray("mentions");
    for (var mention : analysis.mentions()) {
      var entity = analysis.entities().get(mention.entity());
      var of = entity.of() == null
          ? ""
          : " of " + analysis.entities().get(entity.of()).name();
      var role = entity.role() == null ? "" : ", " + entity.role();
      mentions.add(mention.span().of(text) + " = " + entity.name() + " ("
          + entity.kind().label() + role + ")" + of);
    }
    var times = root.putArray("times");
    for (var time : analysis.times()) times.add(time.span().of(text) + " = " + time.value());
    var quantities = root.putArray("quantities");
    for (var quantity : analysis.quantities())
      quantities.add("%s = %s..%s %s %s"
          .formatted(
              quantity.span().of(text),
              quantity.low(),
              quantity.high(),
              quantity.relation(),
              quantity.unit())
          .strip());
    return root;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spansLieInTheTextAndSentencesHoldEveryWord(long seed) {
    var text = random(seed);
    for (var language : List.of("en", "de")) {
      var analysis = new Analyser().analyse(Reports.report(text, language, null));
      var covered = new boolean[text.length()];
      var last = 0;
      for (var sentence : analysis.sentences()) {
        assertThat(sentence.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        last = sentence.span().end();
        var at = sentence.span().start();
        for (var token : sentence.tokens()) {
          assertThat(sentence.span().contains(token.span())).isTrue();
          assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
          at = token.span().end();
          for (var i = token.span().start(); i < token.span().end(); i++) covered[i] = true;
        }
      }
      for (var i = 0; i < covered.length; i++)
        assertThat(covered[i] || Characters.isSpace(text.charAt(i)))
            .as("seed %d, character %d", seed, i)
            .isTrue();
      var whole = new Span(0, text.length());
      for (var mention : analysis.mentions()) {
        assertThat(whole.contains(mention.span())).isTrue();
        assertThat(mention.entity()).isLessThan(analysis.entities().size());
      }
      for (var time : analysis.times()) assertThat(whole.contains(time.span())).isTrue();
      for (var quantity : analysis.quantities())
        assertThat(whole.contains(quantity.span()) && quantity.low() <= quantity.high())
            .isTrue();
    }
  }

  private static String random(long seed) {
    var random = new Random(seed);
    var pieces = PIECES.split("\\|");
    var text = new StringBuilder();
    for (var i = 0; i < 600; i++) text.append(pieces[random.nextInt(pieces.length)]);
    return text.toString();
  }

  @Test
  void undatedArticleKeepsDaysWithoutTheirYear() {
    var analysis = new Analyser()
        .analyse(Reports.report("It sank on 14 November. Yesterday it rose.", "en", null));
    assertThat(analysis.times()).extracting(TimeExpression::value).containsExactly("--11-14");
  }

  @Test
  void sameTextIsAnalysedAlikeByOneAnalyserAndByTwo() {
    var article = Reports.english("Jan Kol said he would go. The Sarnik said it agreed.");
    var analyser = new Analyser();
    assertThat(analyser.analyse(article))
        .isEqualTo(analyser.analyse(article))
        .isEqualTo(new Analyser().analyse(article));
  }

  @Test
  void headlineMayOpenWithAPlainBody() {
    var text = "Company says the ferry is safe. Ministry said no.";
    var analysis = new Analyser().analyse(Reports.english(text));
    assertThat(analysis.entities()).extracting(Entity::name).contains("Company", "Ministry");
  }

  @Test
  void adjectiveOfANationNobodyKnowsIsNoName() {
    var text =
        "Drosnian officials met Velden Tarik. The Drosnian president, Anna Kolmar, was away.";
    var analysis = new Analyser().analyse(Reports.english(text));
    assertThat(analysis.entities())
        .extracting(Entity::name)
        .contains("Anna Kolmar", "Velden Tarik")
        .noneMatch(name -> name.equals("Drosnian"));
  }

  @Test
  void surnameThatEndsLikeAnAdjectiveStaysAName() {
    var text =
        "Mara Halvorsan was late. The Halvorsan family waited. Halvorsan said she was sorry.";
    var analysis = new Analyser().analyse(Reports.english(text));
    assertThat(analysis.mentions().stream()
            .filter(mention ->
                analysis.entities().get(mention.entity()).name().equals("Mara Halvorsan")))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aSeatThatSpeaksIsAnOfficeWhateverItIsCalled() {
    var text =
        "The Grey Hall said the talks went well. According to the Stone Palace, they did not.";
    var analysis = new Analyser().analyse(Reports.english(text));
    assertThat(analysis.entities())
        .filteredOn(
            entity -> entity.name().equals("Grey Hall") || entity.name().equals("Stone Palace"))
        .hasSize(2)
        .extracting(Entity::kind)
        .containsOnly(EntityKind.OFFICE);
  }

  @Test
  void labelsHeadingsAndOpenersAreNoPartOfAName() {
    var text = "Photos: the pier. READ MORE Anna Kol said no. As Jan Tarik said, it rained. "
        + "Former Ledger editor Mara Ilven agreed.";
    var analysis = new Analyser().analyse(Reports.english(text));
    assertThat(analysis.entities())
        .extracting(Entity::name)
        .contains("Anna Kol", "Jan Tarik", "Mara Ilven")
        .noneMatch(name -> name.startsWith("Photos")
            || name.contains("MORE")
            || name.startsWith("As ")
            || name.startsWith("Former"));
  }

  @Test
  void nothingIsAnalysedAsNothing() {
    var analysis = new Analyser().analyse(Reports.english(" \n\n\u00A0\n"));
    assertThat(analysis.sentences()).isEmpty();
    assertThat(analysis.entities()).isEmpty();
  }
}
