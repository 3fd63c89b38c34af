package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.analysis.Analyser;
import org.readout.article.Article;
import org.readout.article.ArticleKind;
import org.readout.article.Outlet;
import org.readout.article.PublicationDate;
import org.readout.attribution.AttributionFinder;
import org.readout.attribution.Attributions;
import org.readout.reprint.ReprintFinder;
import org.readout.story.Grouping;
import org.readout.story.Member;
import org.readout.story.Reason;
import org.readout.story.Story;
import org.readout.story.StoryId;
import org.readout.story.StorylineId;
import org.readout.text.ArticleId;
import org.readout.text.Progress;

class StatementAlignerTest {

  private static final String TWO_OFFICES_A = """
      The river treaty between the two countries will be renewed next year, officials said on Tuesday.
      The Varnish foreign ministry said the old gauging station at Lisko would be reopened in spring.
      Foreign Minister Mara Ilven thanked the engineers for their patience.
      """;

  private static final String TWO_OFFICES_B = """
      Two neighbours spoke about their river on Tuesday.
      The Ordish interior ministry said that the gauging station at Lisko would reopen in spring.
      Nothing was signed.
      """;

  @Test
  void oneOfficesWordInThreeOutletsIsOneOrigin() {
    var alignment = align(
        report(
            "a",
            "The Ledger",
            "The Varnish foreign ministry said the gauging station at Lisko would be reopened in spring."),
        report(
            "b",
            "The Courier",
            "The gauging station at Lisko will be reopened in spring, the Varnish foreign ministry said."),
        report(
            "c",
            "Northline",
            "According to the Varnish foreign ministry, the gauging station at Lisko would be reopened in spring."));
    var statement = about(alignment, "gauging station");
    assertThat(statement.carriers()).hasSize(3);
    assertThat(statement.origins()).hasSize(1);
    assertThat(statement.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
  }

  @Test
  void twoPartiesSayingTheSameCorroborateIt() {
    var statement = about(
        align(report("a", "The Ledger", TWO_OFFICES_A), report("b", "The Courier", TWO_OFFICES_B)),
        "gauging station");
    assertThat(statement.carriers()).hasSize(2);
    assertThat(statement.verdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(statement.contested()).isFalse();
  }

  @Test
  void initialsOfACountryBeforeATitleAreNoPartyOfTheirOwn() {
    var statement = about(
        align(
            report(
                "a",
                "The Ledger",
                "VK President Mara Ilven said the gauging station at Lisko would be reopened in spring."),
            report(
                "b",
                "The Courier",
                "The gauging station at Lisko would be reopened in spring, said Mara Ilven, who leads the VK.")),
        "gauging station");
    assertThat(statement.speakers()).extracting(StatementSpeaker::party).containsOnly("Mara Ilven");
  }

  @Test
  void aPlacesStatementIsThatOfItsOneSpeakingOffice() {
    var statement = about(
        align(
            report(
                "a",
                "The Ledger",
                "The Velmari Water Ministry said the gauging station at Lisko would be reopened in spring."),
            report(
                "b",
                "The Courier",
                "The gauging station at Lisko would be reopened in spring, according to the Velmari statement."
                    + " Velmari growers said they did not believe it.")),
        "gauging station");
    assertThat(statement.carriers()).hasSize(2);
    assertThat(statement.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
  }

  @Test
  void aNameAndTheSameInShortDoNotCorroborateEachOther() {
    var statement = about(
        align(
            report(
                "a",
                "The Ledger",
                "The Varnish Environment Ministry said the gauging station at Lisko would be reopened in spring."),
            report(
                "b",
                "The Courier",
                "The gauging station at Lisko would be reopened in spring, the Environment Ministry said.")),
        "gauging station");
    assertThat(statement.carriers()).hasSize(2);
    assertThat(statement.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
  }

  @Test
  void outletsInTheirOwnVoiceOnlyReport() {
    var statement = about(
        align(
            report(
                "a",
                "The Ledger",
                "The ferry Halvard ran onto rocks outside Brenning on Friday evening."),
            report(
                "b",
                "The Courier",
                "The ferry Halvard ran onto rocks outside Brenning late on Friday.")),
        "ferry");
    assertThat(statement.verdict()).isEqualTo(Verdict.REPORTED);
    assertThat(statement.origins()).hasSize(2);
  }

  @Test
  void unknownLineageCountsForNothing() {
    var statement = about(
        align(
            report(
                "a", null, "The ferry Halvard ran onto rocks outside Brenning on Friday evening."),
            report("b", null, "The ferry Halvard ran onto rocks outside Brenning late on Friday.")),
        "ferry");
    assertThat(statement.verdict()).isEqualTo(Verdict.UNSOURCED);
    assertThat(statement.origins()).isEmpty();
  }

  @Test
  void aReprintAddsNoOrigin() {
    var text =
        "The ferry Halvard ran onto rocks outside Brenning on Friday evening. The sea was calm and the sky was clear when it"
            + " struck. Boats from the harbour took the passengers to the quay, where buses waited for them until late in the night."
            + " The harbour was closed to all traffic. Divers will look at the hull when the wind has turned.";
    var one = about(align(report("a", "The Ledger", text)), "ferry");
    var two =
        about(align(report("a", "The Ledger", text), report("b", "The Courier", text)), "ferry");
    assertThat(two.carriers()).hasSize(2);
    assertThat(two.origins()).hasSameSizeAs(one.origins());
  }

  @Test
  void oppositesAreTwoStatementsThatContradictEachOther() {
    var alignment = align(
        report(
            "a",
            "The Ledger",
            "The seafarers' union said the radar was working when the ferry left Brenning."),
        report(
            "b",
            "The Courier",
            "Halvard Lines said the radar was not working when the ferry left Brenning."));
    var statement = about(alignment, "was working");
    assertThat(statement.carriers()).hasSize(1);
    assertThat(statement.contested()).isTrue();
    assertThat(statement.related())
        .extracting(Relation::kind)
        .containsOnly(Relation.Kind.CONTRADICTS);
  }

  @Test
  void twoWaysToDenyAThingDoNotContradictEachOther() {
    var alignment = align(
        report(
            "a", "The Ledger", "Arson is not suspected in the mill fire, the fire brigade said."),
        report("b", "The Courier", "Investigators don't suspect arson in the mill fire."));
    assertThat(alignment.statements()).noneMatch(Statement::contested);
  }

  @Test
  void twoThatEachDenyWhatTheOtherAssertsDoNotContradictEachOther() {
    var alignment = align(
        report(
            "a",
            "The Ledger",
            "Divers failed to find any signs of life in the flooded mine, the mayor said."),
        report(
            "b",
            "The Courier",
            "Divers found the flooded mine without signs of life, the mayor said."));
    assertThat(alignment.statements()).noneMatch(Statement::contested);
  }

  @Test
  void aDenialOfOneThingIsNoneOfWhatIsSaidBesideIt() {
    var alignment = align(
        report(
            "a",
            "The Ledger",
            "The mill was not insured when the fire spread to the old granary, the mayor said."),
        report(
            "b",
            "The Courier",
            "The fire spread from the mill to the old granary, the mayor said."));
    assertThat(alignment.statements()).noneMatch(Statement::contested);
  }

  @Test
  void aStepOfARuleIsNoDifferenceFromTheNextStep() {
    var alignment = align(
        report(
            "a",
            "The Ledger",
            "Owners must cut their share to 40 per cent within three years and to 30 per cent within ten years, the bank said."),
        report(
            "b",
            "The Courier",
            "Owners must cut their share to 40 per cent within three years, the bank said."),
        report(
            "c",
            "Northline",
            "Owners must cut their share to 30 per cent within ten years, the bank said."));
    assertThat(alignment.statements())
        .allSatisfy(statement -> assertThat(statement.differences()).isEmpty());
  }

  @Test
  void aRisingTollIsAnUpdateAndADifferentOneOfTheSameDayIsContested() {
    var early = dated(
        report(
            "a",
            "The Ledger",
            "The coast guard said 4 people had died in the wreck of the ferry Halvard."),
        "2022-10-07");
    var late = dated(
        report(
            "b",
            "The Courier",
            "The coast guard said 9 people had died in the wreck of the ferry Halvard."),
        "2022-10-09");
    var updated = about(align(early, late), "died");
    assertThat(updated.differences()).singleElement().satisfies(d -> assertThat(d.update())
        .isTrue());
    assertThat(updated.contested()).isFalse();
    var contested = about(align(early, dated(late, "2022-10-07")), "died");
    assertThat(contested.contested()).isTrue();
  }

  @Test
  void numbersDifferOnlyWhereTheyCountTheSame() {
    var statement = about(
        align(
            report(
                "a",
                "The Ledger",
                "The zoo at Brenning shut its gates after a boy of four years fell into the pond of its bear, aged 17 years."),
            report(
                "b",
                "The Courier",
                "The zoo at Brenning shut its gates after a boy of three years fell into the pond of its bear.")),
        "zoo");
    assertThat(statement.carriers()).hasSize(2);
    assertThat(statement.differences()).singleElement().satisfies(difference -> assertThat(
            difference.values())
        .extracting(Difference.Value::value)
        .containsExactly("4", "3"));
  }

  @Test
  void wordsThatStandEverywhereMakeNoStatement() {
    var alignment = align(
        report(
            "a",
            "The Ledger",
            "Mara Ilven, the mayor of Lisko, closed the bridge on Monday. \"Show me a text,\" Mara Ilven said."),
        report(
            "b",
            "The Courier",
            "Mara Ilven, the mayor of Lisko, closed the bridge on Monday. Both texts are short, officials said."));
    assertThat(alignment.statements())
        .filteredOn(statement -> statement.text().contains("text"))
        .allSatisfy(statement -> assertThat(statement.carriers()).hasSize(1));
  }

  @Test
  void whoDeclinesToCommentHasNoComment() {
    var statement = about(
        align(
            report(
                "a",
                "The Ledger",
                "The Ordish interior ministry declined to comment on the vote of the parliament in Varn."),
            report(
                "b",
                "The Courier",
                "The Ordish interior ministry had no comment on the vote of the parliament in Varn.")),
        "comment");
    assertThat(statement.carriers()).hasSize(2);
    assertThat(statement.contested()).isFalse();
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    var seed = 314L;
    var articles = new ArrayList<>(List.of(
        report("a", "The Ledger", TWO_OFFICES_A),
        report("b", "The Courier", TWO_OFFICES_B),
        report("c", null, TWO_OFFICES_A + TWO_OFFICES_B)));
    var first = align(articles.toArray(Article[]::new));
    for (var round = 0; round < 3; round++) {
      Collections.shuffle(articles, new Random(seed + round));
      assertThat(align(articles.toArray(Article[]::new)))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(first);
    }
  }

  @Test
  void everyCarrierIsInExactlyOneStatementAndOneWording() {
    var alignment =
        align(report("a", "The Ledger", TWO_OFFICES_A), report("b", "The Courier", TWO_OFFICES_B));
    var seen = new ArrayList<String>();
    for (var statement : alignment.statements()) {
      for (var carrier : statement.carriers()) seen.add(carrier.article() + " " + carrier.spans());
      var worded = statement.wordings().stream()
          .flatMap(w -> w.carriers().stream())
          .sorted()
          .toList();
      assertThat(worded).hasSize(statement.carriers().size()).doesNotHaveDuplicates();
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  private static Statement about(Alignment alignment, String words) {
    return alignment.statements().stream()
        .filter(statement -> statement.text().contains(words))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError("no statement about " + words + " in " + alignment.statements()));
  }

  private static Alignment align(Article... articles) {
    var list = List.of(articles);
    var analyses = list.stream().map(new Analyser()::analyse).toList();
    var finder = new AttributionFinder();
    var attributions = new ArrayList<Attributions>();
    for (var i = 0; i < list.size(); i++)
      attributions.add(finder.find(list.get(i), analyses.get(i)));
    var members = list.stream()
        .map(article -> new Member(article.id(), List.of(new Reason("test", "", null)), 1))
        .sorted((x, y) -> x.article().compareTo(y.article()))
        .toList();
    var story = new Story(new StoryId("story"), new StorylineId("line"), "", members);
    return new StatementAligner(Progress.SILENT)
        .align(
            new Grouping(List.of(story), List.of()),
            list,
            analyses,
            attributions,
            new ReprintFinder().find(list, attributions));
  }

  private static Article report(String id, @Nullable String outlet, String text) {
    return new Article(
        new ArticleId(id),
        id,
        null,
        outlet == null ? Outlet.UNKNOWN : new Outlet(outlet, null, "given"),
        "",
        List.of(),
        List.of(),
        null,
        "en",
        ArticleKind.ARTICLE,
        "",
        PublicationDate.UNDATED,
        PublicationDate.UNDATED,
        null,
        text.strip(),
        List.of());
  }

  private static Article dated(Article a, String day) {
    return new Article(
        a.id(),
        a.uri(),
        a.canonical(),
        a.outlet(),
        a.headline(),
        a.byline(),
        a.agencyCredits(),
        a.dateline(),
        a.language(),
        a.kind(),
        a.kindReason(),
        new PublicationDate(day, PublicationDate.Precision.DAY, List.of()),
        a.updated(),
        a.captured(),
        a.text(),
        a.furniture());
  }
}
