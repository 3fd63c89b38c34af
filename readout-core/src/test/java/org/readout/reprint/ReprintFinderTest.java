package org.readout.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.analysis.Analyser;
import org.readout.article.Article;
import org.readout.article.ArticleKind;
import org.readout.article.Outlet;
import org.readout.article.PublicationDate;
import org.readout.attribution.AttributionFinder;
import org.readout.text.ArticleId;

class ReprintFinderTest {

  private static final String FIRST = """
      The last glass furnace in Torvald went cold on Friday after a hundred and thirty years of work without a break.
      About sixty workers stood in the yard as the burners were shut off one by one, and some of them carried lanterns made in the hall behind them.
      """;

  private static final String SECOND = """
      The works had supplied railway lamps to half the continent before the war and bottles to breweries in nine countries after it.
      Orders halved when the breweries changed to cans, and the owners stopped repairing the roof of the polishing hall two winters ago.
      """;

  private static final String THIRD = """
      A museum in the county town has asked for the oldest moulds, while the furnace itself will be taken down brick by brick before summer.
      The yard is to become a car park, though nobody in the street could say for whose cars.
      """;

  private static final String QUOTED =
      "\"We kept this fire alive through two wars and one flood, and we would have kept it alive through"
          + " this as well, had anybody asked us what it takes to keep a fire alive in a house with half a roof,\"";

  private static final Article ORIGINAL = report("original", "2019-03-01", FIRST + SECOND + THIRD);

  @Test
  void aWholeCopyUnderAnotherHeadlineIsAReprint() {
    var reprint = only(find(ORIGINAL, report("copy", "2019-03-02", FIRST + SECOND + THIRD)));
    assertThat(reprint.kind()).isEqualTo(Reprint.Kind.WHOLE);
    assertThat(reprint.decided()).isTrue();
    assertThat(reprint.from()).isEqualTo(new ArticleId("original"));
    assertThat(reprint.sharedTo()).isGreaterThan(0.95);
  }

  @Test
  void aCopyTrimmedFromTheEndIsAReprint() {
    var reprint = only(find(ORIGINAL, report("trimmed", "2019-03-02", FIRST + SECOND)));
    assertThat(reprint.kind()).isEqualTo(Reprint.Kind.WHOLE);
    assertThat(reprint.sharedFrom()).isLessThan(reprint.sharedTo());
  }

  @Test
  void aCopyInAnotherOrderIsAReprint() {
    var reprint = only(find(ORIGINAL, report("reordered", "2019-03-02", THIRD + FIRST + SECOND)));
    assertThat(reprint.kind()).isEqualTo(Reprint.Kind.WHOLE);
  }

  @Test
  void oneParagraphAmongOwnOnesIsAPart() {
    var own = """
        Our reporter has walked past the gate on Lantern Street every morning for eleven years and never once seen it shut.
        On Saturday it was, with a chain, and a note that told suppliers to ring a number which nobody answered.
        Across the road the baker had put candles in every window, and by noon a queue stood down to the bridge and round the corner.
        """;
    var reprint = only(find(ORIGINAL, report("part", "2019-03-03", own + SECOND)));
    assertThat(reprint.kind()).isEqualTo(Reprint.Kind.PARTIAL);
    assertThat(reprint.spans()).isNotEmpty();
  }

  @Test
  void sharedSpansHoldTheSameWordsOnBothSides() {
    var copy = report("copy", "2019-03-02", THIRD + FIRST);
    var reprint = only(find(ORIGINAL, copy));
    for (var span : reprint.spans())
      assertThat(words(copy, span.to().start(), span.to().end()))
          .isEqualTo(words(ORIGINAL, span.from().start(), span.from().end()));
  }

  @Test
  void sharingOnlyWhatSomebodySaidIsNoReprint() {
    var one =
        report("one", "2019-03-01", QUOTED + " foreman Ilse Brandow said.\n" + FIRST + SECOND);
    var other = report("other", "2019-03-02", """
        Torvald has lost its glassworks, and with it the only employer north of the canal that still ran a night shift.
        """ + QUOTED + " foreman Ilse Brandow said.\n" + """
            Young people left the street long ago; those who stayed poured into the tavern at noon and sang until the landlord cried.
            What becomes of the lamps in storage will be settled by a receiver, whose office did not pick up the telephone on Friday.
            """);
    assertThat(find(one, other)).isEmpty();
  }

  @Test
  void sentencesTakenOverWithWhoSaidThemAndHowAreAPart() {
    var first = report("first", "2019-03-01", """
        The Orsund bridge was shut to lorries on Monday.
        Engineer Mira Holt, who has looked after the bridge since it was built, said two of its bolts had worked loose.
        Ostra Haulage, which sends ninety lorries a day across the sound, said its drivers would take the northern ferry until further notice.
        """);
    var part = report("part", "2019-03-02", """
        Islanders woke to quiet on Tuesday.
        "I could hear the gulls for once and nothing else at all," said Tove Brand, who keeps the kiosk by the ramp.
        Engineer Mira Holt, who has looked after the bridge since it was built, said two of its bolts had worked loose.
        Shops on the quay reported fewer customers than on any Tuesday this year, and the bakery closed at noon.
        Ostra Haulage, which sends ninety lorries a day across the sound, said its drivers would take the northern ferry until further notice.
        """);
    assertThat(only(find(first, part)).kind()).isEqualTo(Reprint.Kind.PARTIAL);
  }

  @Test
  void relayingOneStatementIsNoReprint() {
    var first = report("first", "2019-03-01", """
        The Orsund bridge was shut to lorries on Monday.
        The bridge office said in a statement that two bolts had worked loose near the southern tower and had to be changed before the frost.
        The office said it was sorry for the trouble this caused to islanders and to everyone who has to be on time.
        """);
    var second = report("second", "2019-03-02", """
        No lorry may cross the sound this week.
        In a notice to drivers, the bridge office said two bolts had worked loose near the southern tower and had to be changed before the frost.
        It was sorry for the trouble this caused to islanders and to everyone who has to be on time, the office said in a statement.
        """);
    assertThat(find(first, second)).isEmpty();
  }

  @Test
  void aFooterInCommonIsNoReprint() {
    var footer =
        "\nAll rights reserved. This material may not be published, broadcast, rewritten or passed on without written leave.";
    var other = """
        The harbour board wants to dredge the north basin again next year, the third time within a decade that it will have to.
        Ferries with a deeper draught are on order, and the pilots have warned that they will not bring them in over the bar at low water.
        """;
    assertThat(find(
            report("one", "2019-03-01", FIRST + SECOND + footer),
            report("other", "2019-03-02", other + footer)))
        .isEmpty();
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    var articles = new ArrayList<>(List.of(
        ORIGINAL,
        report("copy", "2019-03-02", FIRST + SECOND + THIRD),
        report("trimmed", "2019-03-02", FIRST + SECOND),
        report("undated", null, SECOND + THIRD)));
    var expected = find(articles.toArray(Article[]::new));
    assertThat(expected).isNotEmpty();
    var random = new Random(20190301);
    for (var round = 0; round < 5; round++) {
      Collections.shuffle(articles, random);
      assertThat(find(articles.toArray(Article[]::new))).as("round %d", round).isEqualTo(expected);
    }
  }

  @Test
  void copiesAreComparedWithAFewAndNotWithEachOther() {
    var copies = IntStream.range(0, 60)
        .mapToObj(
            i -> report(String.format(Locale.ROOT, "copy-%03d", i), "2019-03-02", FIRST + SECOND))
        .toArray(Article[]::new);
    assertThat(find(copies)).hasSizeBetween(59, 12 * 60);
  }

  private static List<Reprint> find(Article... articles) {
    var analyser = new Analyser();
    var finder = new AttributionFinder();
    var list = List.of(articles);
    return new ReprintFinder()
        .find(
            list,
            list.stream()
                .map(article -> finder.find(article, analyser.analyse(article)))
                .toList());
  }

  private static Reprint only(List<Reprint> reprints) {
    assertThat(reprints).hasSize(1);
    return reprints.get(0);
  }

  private static String words(Article article, int start, int end) {
    return String.join(
        " ", article.text().substring(start, end).toLowerCase(Locale.ROOT).split("\\P{L}+"));
  }

  private static Article report(String id, @Nullable String day, String text) {
    var published = day == null
        ? PublicationDate.UNDATED
        : new PublicationDate(day, PublicationDate.Precision.DAY, List.of());
    return new Article(
        new ArticleId(id),
        id + ".txt",
        null,
        Outlet.UNKNOWN,
        "Headline of " + id,
        List.of(),
        List.of(),
        null,
        "en",
        ArticleKind.ARTICLE,
        "",
        published,
        PublicationDate.UNDATED,
        null,
        text.strip(),
        List.of());
  }
}
