package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Digests;
import org.readout.text.Problem;
import org.readout.text.Progress;

class RecordReaderTest {

  private static final Instant AS_OF = Instant.parse("2031-05-01T00:00:00Z");

  private final List<Capture> captures = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final RecordReader reader =
      new RecordReader("r.jsonl", new Sink(captures::add, problems::add, AS_OF, Progress.SILENT));

  @Test
  void aRecordSaysAllOfItself() {
    var capture = line("""
        {"id":"x","url":" https://ledger.example/1 ","text":"The bridge is closed.","html":"<p>Closed.","title":"Bridge",\
        "date":"2031-03-14","outlet":"The Ledger","lang":"en","captured":"2031-03-15","kind":"primary","views":[1,{"a":[]}]}""");
    assertThat(capture)
        .isEqualTo(new Capture(
            "https://ledger.example/1",
            true,
            "r.jsonl",
            "line 7",
            Media.RECORD_TEXT,
            "The bridge is closed.",
            "<p>Closed.",
            new Given("x", "Bridge", "2031-03-14", "The Ledger", "en", "primary"),
            Instant.parse("2031-03-15T00:00:00Z"),
            capture.digest(),
            null));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "12                       | 12",
        "1.50                     | 1.50",
        "1e3                      | 1e3",
        "-0                       | -0",
        "123456789012345678901234 | 123456789012345678901234",
        "true                     | true",
        "\"007\"                  | 007",
        "\" a \\u00e9\"           | ` a é`",
        "\"\"                     | ``",
      })
  void anIdIsEchoedVerbatim(String written, String id) {
    assertThat(line("{\"text\":\"T\",\"id\":" + written + "}").given().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "NaN"})
  void whatIsNullIsMissing(String nothing) {
    assertThat(line("{\"text\":\"T\",\"title\":" + nothing + ",\"captured\":" + nothing + "}"))
        .satisfies(capture -> {
          assertThat(capture.given().title()).isNull();
          assertThat(capture.captured()).isEqualTo(AS_OF);
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void theOutletMayBeASourceASeriesOrAnObjectWithAName() {
    assertThat(line("{\"id\":1,\"series\":\"Ledger\",\"text\":\"T\"}").given().outlet())
        .isEqualTo("Ledger");
    assertThat(line("{\"source\":{\"id\":{\"name\":\"no\"},\"name\":\"Ledger\"},\"text\":\"T\"}")
            .given()
            .outlet())
        .isEqualTo("Ledger");
    assertThat(line("{\"source\":\"Wire\",\"outlet\":\"Ledger\",\"text\":\"T\"}")
            .given()
            .outlet())
        .isEqualTo("Ledger");
  }

  @Test
  void ofTwoFieldsOfOneNameTheLaterCounts() {
    assertThat(line("{\"text\":\"One.\",\"text\":\"Two.\"}").content()).isEqualTo("Two.");
  }

  @Test
  void htmlAloneIsAPageAndEmptyTextBesideItIsNoText() {
    assertThat(line("{\"html\":\"<p>One.\"}").media()).isEqualTo(Media.HTML);
    assertThat(line("{\"html\":\"<p>One.\",\"text\":\"\"}").content()).isEqualTo("<p>One.");
  }

  @Test
  void aTitleAloneIsAnArticleOfNoText() {
    for (var record : List.of("{\"title\":\"Bridge\"}", "{\"title\":\"Bridge\",\"text\":\"\"}"))
      assertThat(line(record)).satisfies(capture -> {
        assertThat(capture.media()).isEqualTo(Media.RECORD_TEXT);
        assertThat(capture.content()).isEmpty();
        assertThat(capture.isRefused()).isFalse();
      });
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\":4}", "{\"text\":\" \"}", "{\"title\":\"\",\"text\":\"\"}"})
  void aRecordThatSaysNothingIsRefused(String record) {
    assertThat(line(record).isRefused()).isTrue();
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.place())
        .isEqualTo("line 7"));
  }

  @Test
  void aRefusedRecordKeepsItsIdAndAddress() {
    assertThat(line("{\"id\":4,\"url\":\"http://ledger.example\"}")).satisfies(capture -> {
      assertThat(capture.given().id()).isEqualTo("4");
      assertThat(capture.uri()).isEqualTo("http://ledger.example");
    });
  }

  @Test
  void textThatIsNoStringIsNotTakenForMissing() {
    assertThat(line("{\"title\":\"Bridge\",\"text\":[\"One.\",\"Two.\"]}").refusal())
        .contains("a list");
    assertThat(problems).hasSize(2);
  }

  @Test
  void otherFieldsThatAreNoStringsAreToldAndLeftAside() {
    assertThat(line("{\"text\":\"T\",\"title\":[\"a\"],\"outlet\":{}}").isRefused())
        .isFalse();
    assertThat(problems)
        .extracting(Problem::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("outlet is an object"),
            second -> assertThat(second).contains("title is a list"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"cut | ends before",
        "{\"text\":\"T\"} x | character 14",
        "{\"text\":\"T\"}{\"text\":\"U\"} | More than one",
        "{text:\"T\"} | character 2",
        "[] | no JSON object",
        "7 | no JSON object",
        "hello | character",
        "'<p>One.' | character 1",
      })
  void aBrokenLineIsRefusedAndSaysWhere(String record, String said) {
    assertThat(line(record).refusal()).contains(said);
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.place())
        .isEqualTo("line 7"));
  }

  @Test
  void deepNestingIsRefusedOrLeftAsideWithoutOverflow() {
    assertThat(line("{\"text\":" + "[".repeat(100_000)).isRefused()).isTrue();
    assertThat(line("{\"text\":\"T\",\"x\":" + "{\"a\":".repeat(100_000)).isRefused())
        .isTrue();
  }

  @Test
  void textIsKeptToTheLastCharacterNulIncluded() {
    assertThat(
            line("{\"text\":\" A\\u0000\\r\\n\\u00a0\\ud83d\\ude80\\u200f \"}").content())
        .isEqualTo(" A\0\r\n\u00a0\ud83d\ude80\u200f ");
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.place())
        .isEqualTo("line 7, character 2"));
  }

  @Test
  void nulIsLeftOutOfARecordsPage() {
    assertThat(line("{\"html\":\"<p>A\\u0000b\"}").content()).isEqualTo("<p>Ab");
    assertThat(problems).hasSize(1);
  }

  @Test
  void halfASurrogatePairBecomesOneReplacementCharacter() {
    assertThat(line("{\"text\":\"a\\ud83db\\ude80\\ud83d\\ude80\"}").content())
        .isEqualTo("a\uFFFDb\uFFFD\ud83d\ude80");
    assertThat(problems).hasSize(1);
  }

  @Test
  void anUnreadableCaptureTimeIsTold() {
    assertThat(line("{\"text\":\"T\",\"captured\":\"yesterday\"}").captured()).isNull();
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("\"yesterday\""));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS://ledger.example/a, true",
    "http://ledger.example/a, true",
    "ftp://ledger.example/a, false",
    "/a/b.html, false",
    "urn:isbn:1, false",
  })
  void onlyAddressesOnTheWebAreAddresses(String url, boolean address) {
    assertThat(line("{\"text\":\"T\",\"url\":\"" + url + "\"}")).satisfies(capture -> {
      assertThat(capture.uri()).isEqualTo(url);
      assertThat(capture.address()).isEqualTo(address);
    });
  }

  @Test
  void theDigestIsOfTheLineWithoutItsEnd() {
    var bytes = "{\"text\":\"Brücke\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(line("{\"text\":\"Brücke\"}\r").digest()).isEqualTo(Digests.of(bytes));
  }

  @Test
  void aLineThatIsNotUtf8IsReadAllTheSameAndTold() {
    var text = "Die Brücke über die Ölmach bleibt gesperrt, sagte die Bürgermeisterin am Dienstag.";
    reader.line(
        ("{\"text\":\"" + text + "\"}").getBytes(Charset.forName("windows-1252")), "line 7");
    assertThat(captures.get(0).content()).isEqualTo(text);
    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.message())
        .contains("windows-1252"));
  }

  @Test
  void anArrayBrokenInTheMiddleYieldsWhatCameBefore() {
    reader.document("[{\"id\":1,\"text\":\"One.\"},\n 5,\n{\"id\":2,\"text\":\"Two.\"},\n{\"id\"");
    assertThat(captures).extracting(Capture::isRefused).containsExactly(false, true, false, true);
    assertThat(problems).extracting(Problem::place).containsExactly("record 2", "line 4");
  }

  @Test
  void theDigestOfARecordInAnArrayIsOfItAsWritten() {
    reader.document("[\n {\"text\": \"Ünter\"} ,{}]");
    assertThat(captures.get(0).digest())
        .isEqualTo(Digests.of("{\"text\": \"Ünter\"}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aListWithoutRecordsIsRefused() {
    reader.document("[]");
    assertThat(captures).singleElement().satisfies(capture -> assertThat(capture.isRefused())
        .isTrue());
  }

  private Capture line(String record) {
    reader.line(record.getBytes(StandardCharsets.UTF_8), "line 7");
    return captures.get(captures.size() - 1);
  }
}
