package org.readout.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.ingest.FeedFormat.Item;
import org.readout.text.Problem;
import org.readout.text.Progress;

class FeedReaderTest {

  private static final List<Item> ITEMS =
      IntStream.rangeClosed(1, 3).mapToObj(FeedReaderTest::item).toList();

  private static Item item(int n) {
    return new Item(
        "tag:ledger.example,2023:" + n,
        FeedFormat.SITE + "flood/" + n,
        "The Ashka flooded street " + n,
        "&lt;p&gt;Water rose in the café of street " + n + ", the mayor said.&lt;/p&gt;"
            + "&lt;p&gt;Boats number " + n
            + " came at &lt;a href=\"/noon\"&gt;noon&lt;/a&gt;.&lt;/p&gt;",
        "Water rose in the café of street " + n,
        "2023-03-1" + n + "T18:05:00Z",
        "Dana Reyes",
        null);
  }

  static Stream<Arguments> cases() {
    return Stream.of(FeedFormat.values())
        .flatMap(format -> FeedDefect.all().stream().map(defect -> Arguments.of(format, defect)));
  }

  @Test
  void thereAreThreeHundredCasesAndMore() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(300);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void noItemIsLostAndEachFieldIsRead(FeedFormat format, FeedDefect defect) {
    var feed = defect
        .damage()
        .apply(format, format.write(ITEMS.stream().map(defect.written()).toList()));
    var intake = read(defect.encoded().apply(feed));
    assertThat(intake.captures()).as(feed).hasSize(ITEMS.size());
    for (var i = 0; i < ITEMS.size(); i++) {
      var meant = defect.meant().apply(ITEMS.get(i));
      var capture = intake.captures().get(i);
      assertThat(capture.refusal()).isNull();
      assertThat(capture.place()).isEqualTo("item " + (i + 1));
      assertThat(capture.uri()).as(feed).isEqualTo(meant.link());
      assertThat(capture.address()).isTrue();
      assertThat(capture.digest()).hasSize(64);
      assertThat(capture.given())
          .as(feed)
          .isEqualTo(
              new Given(meant.id(), meant.title(), meant.date(), meant.source(), null, null));
      var page = capture.media() == Media.HTML ? capture.content() : String.valueOf(capture.page());
      assertThat(page).contains("<article>");
      if (meant.author() != null) assertThat(page).contains("content=\"Dana Reyes\"");
      var lines = org.jsoup.Jsoup.parse(page).text();
      if (meant.body() != null)
        assertThat(lines)
            .as(feed)
            .contains(
                "Water rose in the café of street " + (i + 1) + ", the mayor said.",
                "Boats number " + (i + 1) + " came at noon.");
      else if (meant.excerpt() != null) assertThat(lines).contains(meant.excerpt());
      else assertThat(capture.content()).isEmpty();
    }
    if (defect.told().isEmpty()) assertThat(intake.problems()).as(feed).isEmpty();
    else
      assertThat(intake.problems())
          .extracting(Problem::message)
          .anySatisfy(message -> assertThat(message).contains(defect.told()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon, 14 Nov 2016 18:05:00 GMT       | 2016-11-14T18:05:00Z",
        "Mon, 14 Nov 2016 18:05:00 +0000     | 2016-11-14T18:05:00Z",
        "Mon, 14 Nov 2016 18:05:00 EST       | 2016-11-14T18:05:00-05:00",
        "Mon, 14 Nov 2016 18:05 +0100        | 2016-11-14T18:05:00+01:00",
        "14 Nov 2016 18:05:00 Z              | 2016-11-14T18:05:00Z",
        "14 Nov 16 18:05:00 UT               | 2016-11-14T18:05:00Z",
        "Monday, 14 November 2016 18:05:00 CET | 2016-11-14T18:05:00+01:00",
        "Tue, 14 Nov 2016 18:05:00 GMT+0200  | 2016-11-14T18:05:00+02:00",
        "Mon,14 Nov 2016 18:05:09 PDT        | 2016-11-14T18:05:09-07:00",
        "Mon Nov 14 18:05:00 2016            | 2016-11-14T18:05:00Z",
        "Mon Nov 14 18:05:00 UTC 2016        | 2016-11-14T18:05:00Z",
        "Nov 14, 2016 6:05 PM                | 2016-11-14T18:05:00Z",
        "November 14, 2016                   | 2016-11-14",
        "14-Nov-2016 18:05:00                | 2016-11-14T18:05:00Z",
        "2016-11-14                          | 2016-11-14",
        "2016-11-14T18:05Z                   | 2016-11-14T18:05:00Z",
        "2016-11-14T18:05:00.123+01:00       | 2016-11-14T18:05:00+01:00",
        "2016-11-14 18:05:00                 | 2016-11-14T18:05:00Z",
        "2016-11-14T18:05:60-0500            | 2016-11-14T18:05:59-05:00",
        "20161114T180500Z                    | 2016-11-14T18:05:00Z",
        "20161114                            | 2016-11-14",
        "Mon, 14 Nov 2016 24:00:00 GMT       | 2016-11-14T23:59:59Z",
        "yesterday                           | ",
        "31 Feb 2016 10:00 GMT               | ",
      })
  void datesOfFeeds(String written, String iso) {
    assertThat(FeedTime.iso(written)).isEqualTo(iso);
  }

  @Test
  void anEntryCitesItsFeedsBaseAndNotTheFileItStoodIn() {
    var feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/x/'>"
        + "<entry xml:base='y/'><title>T</title><link href='z'/></entry></feed>";
    assertThat(read(feed.getBytes(UTF_8)).captures())
        .singleElement()
        .extracting(Capture::uri)
        .isEqualTo("https://a.example/x/y/z");
  }

  @Test
  void jsonFeedsAreReadItemByItem() {
    var feed = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Ledger", "items": [
          {"id": "1", "url": "/a", "title": "One", "content_html": "<p>Water rose.</p>",
           "date_published": "2023-03-14T10:00:00Z", "authors": [{"name": "Dana Reyes"}]},
          {"id": 2, "external_url": "https://b.example/b", "content_text": "Water < mud.\\n\\nBoats came."},
          7,
          {"id": "https://ledger.example/c", "title": "Three"}],
         "home_page_url": "https://ledger.example", "language": "en"}""";
    var intake = read(feed.getBytes(UTF_8));
    assertThat(intake.captures())
        .extracting(Capture::uri)
        .containsExactly(
            "https://ledger.example/a", "https://b.example/b", "feed", "https://ledger.example/c");
    assertThat(intake.captures())
        .extracting(Capture::isRefused)
        .containsExactly(false, false, true, false);
    assertThat(intake.captures().get(0).given())
        .isEqualTo(new Given("1", "One", "2023-03-14T10:00:00Z", null, null, null));
    assertThat(intake.captures().get(0).content())
        .contains("lang=\"en\"", "<p>Water rose.</p>", "Dana Reyes");
    assertThat(intake.captures().get(1).content()).contains("<p>Water &lt; mud.</p>");
    assertThat(intake.captures().get(3).media()).isEqualTo(Media.RECORD_TEXT);
    assertThat(intake.problems()).hasSize(1);
  }

  @Test
  void aJsonFeedThatBreaksOffIsReadAsFarAsItGoes() {
    var feed =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"One\",\"url\":\"https://a.example/\"},{\"ti";
    var intake = read(feed.getBytes(UTF_8));
    assertThat(intake.captures()).extracting(Capture::uri).containsExactly("https://a.example/");
    assertThat(intake.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("no JSON");
  }

  @Test
  void aFeedWithoutItemsIsRefused() {
    for (var feed :
        List.of("<rss><channel/></rss>", "{\"version\":\"https://jsonfeed.org/version/1\"}"))
      assertThat(read(feed.getBytes(UTF_8)).captures())
          .singleElement()
          .satisfies(capture -> assertThat(capture.refusal()).contains("no item"));
  }

  @Test
  void whatOpensAndNeverClosesTakesLinearTime() {
    for (var piece :
        List.of("<!--", "<![CDATA[", "<item><title>x", "<item><a>", "<item", "</item", "&lt;a ")) {
      var feed =
          "<rss><channel><item><title>One</title></item>" + piece.repeat(300_000 / piece.length());
      assertThat(org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                  java.time.Duration.ofSeconds(30), () -> read(feed.getBytes(UTF_8)))
              .captures())
          .isNotEmpty();
    }
  }

  private static Intake read(byte[] bytes) {
    var captures = new java.util.ArrayList<Capture>();
    var problems = new java.util.ArrayList<Problem>();
    var sink = new Sink(captures::add, problems::add, Instant.EPOCH, Progress.SILENT);
    new DocumentReader("feed", Limits.DEFAULT, sink).read(new ByteArrayInputStream(bytes));
    return new Intake(captures, problems);
  }
}
