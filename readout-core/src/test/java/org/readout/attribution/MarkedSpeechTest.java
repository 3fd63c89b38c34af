package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.analysis.Analyser;
import org.readout.analysis.Reports;
import org.readout.text.Span;

/**
 * Direct quotations in the languages without a tagger, on invented paragraphs marked by hand ({@code quotations/README.txt} tells how). A
 * content is found where a content of the program has the same letters at the same place; its speaker is right where the name is the marked one
 * and, if the text names a source beside it, a source of the program touches that.
 */
class MarkedSpeechTest {

  private static final Path FOLDER = Path.of("src/test/resources/quotations");

  private static final int CASES = 15;

  /** Of the second set, written once the rules read the first. */
  private static final int SECOND_CASES = 6;

  private static final double CONTENT_F1 = 0.9;
  private static final double SPEAKER_ACCURACY = 0.85;

  /** Of five contents or six a language, so that one speaker may be wrong. */
  private static final double SECOND_SPEAKER_ACCURACY = 0.8;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A verb of saying of each language, for hostile texts. */
  private static final Map<String, String> VERBS = Map.ofEntries(
      Map.entry("de", "sagte"),
      Map.entry("fr", "explique"),
      Map.entry("es", "dijo"),
      Map.entry("it", "spiega"),
      Map.entry("pt", "disse"),
      Map.entry("nl", "zei"),
      Map.entry("pl", "mówi"),
      Map.entry("ru", "сказал"),
      Map.entry("uk", "сказав"),
      Map.entry("vi", "nói"),
      Map.entry("tr", "dedi"));

  private static final Pattern MARK = Pattern.compile("\\[([CS])(\\d):|\\]");
  private static final Pattern SPEAKER = Pattern.compile("(\\d) = (.+)");

  /** @param contents several where words of saying part what is said */
  private record Case(
      String title,
      String text,
      Map<Integer, List<Span>> contents,
      Map<Integer, Span> sources,
      Map<Integer, List<String>> speakers) {}

  private static final class Tally {
    int marked;
    int found;
    int spurious;
    int right;
    final List<String> faults = new ArrayList<>();

    double f1() {
      return 2.0 * found / (found + spurious + marked);
    }

    double accuracy() {
      return found == 0 ? 0 : (double) right / found;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "vi", "tr"})
  void findsWhoSaysWhat(String language) throws IOException {
    check(language, cases(language + ".txt"), CASES, SPEAKER_ACCURACY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "vi", "tr"})
  void findsWhoSaysWhatInTheSecondSet(String language) throws IOException {
    check(language, cases("second/" + language + ".txt"), SECOND_CASES, SECOND_SPEAKER_ACCURACY);
  }

  /** Takes a second or two a language where it is linear; hours where it is not. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "vi", "tr"})
  void hostileTextTakesLinearTimeAndSpansLieInside(String language) {
    var verb = VERBS.getOrDefault(language, "");
    assertThat(verb).isNotEmpty();
    for (var text : List.of(
        ("– A – " + verb + " Jan Kol. ").repeat(4_000),
        "– A ".repeat(20_000),
        ("« A, " + verb + " ").repeat(6_000),
        ("«A —" + verb + " Jan Kol—. ").repeat(4_000),
        "„“»«—".repeat(10_000),
        ("Jan Kol, " + verb + ": ").repeat(5_000),
        "Jan Kol ".repeat(12_000),
        " ".repeat(100_000) + "– A")) {
      var article = Reports.report(text, language, null);
      var found = Assertions.assertTimeoutPreemptively(
          PATIENCE,
          () -> new AttributionFinder().find(article, new Analyser().analyse(article)),
          language + " is still at it: " + text.substring(0, 20));
      assertThat(found.attributions()).allSatisfy(one -> {
        assertThat(one.content()).isSorted().allSatisfy(span -> assertThat(span.end())
            .isBetween(span.start() + 1, text.length()));
        assertThat(one.source())
            .allSatisfy(span -> assertThat(span.end()).isBetween(span.start() + 1, text.length()));
      });
    }
  }

  private static void check(String language, List<Case> cases, int size, double accuracy) {
    assertThat(cases).hasSize(size);
    var tally = new Tally();
    for (var one : cases) score(one, language, tally);
    var summary = String.format(
        Locale.ROOT,
        "%s: %d contents, %d found, %d too many, F1 %.3f; speaker right %d, %.3f%n%s",
        language,
        tally.marked,
        tally.found,
        tally.spurious,
        tally.f1(),
        tally.right,
        tally.accuracy(),
        String.join("\n", tally.faults));
    System.out.println(summary);
    assertThat(tally.f1()).as(summary).isGreaterThanOrEqualTo(CONTENT_F1);
    assertThat(tally.accuracy()).as(summary).isGreaterThanOrEqualTo(accuracy);
  }

  private static void score(Case one, String language, Tally tally) {
    var article = Reports.report(one.text(), language, null);
    var found = new AttributionFinder().find(article, new Analyser().analyse(article));
    var pieces = new TreeMap<Span, Attribution>();
    for (var attribution : found.attributions())
      for (var span : attribution.content()) pieces.put(bare(span, one.text()), attribution);
    for (var number : one.contents().keySet())
      for (var content : one.contents().get(number)) {
        tally.marked++;
        var attribution = pieces.remove(bare(content, one.text()));
        if (attribution == null) {
          tally.faults.add(one.title() + ": missed " + content.of(one.text()));
          continue;
        }
        tally.found++;
        var speaker =
            attribution.speaker() == null ? "nobody" : attribution.speaker().name();
        var source = one.sources().get(number);
        var touched =
            source == null || attribution.source().stream().anyMatch(span -> span.overlaps(source));
        if (one.speakers().getOrDefault(number, List.of()).contains(speaker) && touched)
          tally.right++;
        else
          tally.faults.add(one.title() + ": " + content.of(one.text()) + " is given to " + speaker
              + (touched ? "" : " by another source"));
      }
    for (var span : pieces.keySet()) {
      tally.spurious++;
      tally.faults.add(one.title() + ": nobody says " + span.of(one.text()));
    }
  }

  /** From the first letter or digit to the last. */
  private static Span bare(Span span, String text) {
    var start = span.start();
    var end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) start++;
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
    return new Span(start, end);
  }

  private static List<Case> cases(String file) throws IOException {
    var cases = new ArrayList<Case>();
    var title = "";
    var marked = new StringBuilder();
    var speakers = new HashMap<Integer, List<String>>();
    var lines = new ArrayList<>(Files.readAllLines(FOLDER.resolve(file)));
    lines.add("## ");
    for (var line : lines) {
      var speaker = SPEAKER.matcher(line);
      if (line.startsWith("## ")) {
        if (!marked.isEmpty()) cases.add(read(title, marked.toString(), Map.copyOf(speakers)));
        title = line.substring(3);
        marked.setLength(0);
        speakers.clear();
      } else if (speaker.matches()) {
        speakers.put(
            Integer.parseInt(speaker.group(1)), List.of(speaker.group(2).split(" [|] ")));
      } else {
        if (!marked.isEmpty()) marked.append('\n');
        marked.append(line);
      }
    }
    return cases;
  }

  private static Case read(String title, String marked, Map<Integer, List<String>> speakers) {
    var text = new StringBuilder();
    var contents = new TreeMap<Integer, List<Span>>();
    var sources = new HashMap<Integer, Span>();
    var marks = MARK.matcher(marked);
    var at = 0;
    var open = -1;
    var kind = "";
    var number = 0;
    while (marks.find()) {
      text.append(marked, at, marks.start());
      at = marks.end();
      if (marks.group(1) != null) {
        assertThat(open).as("mark in a mark in " + title).isNegative();
        open = text.length();
        kind = marks.group(1);
        number = Integer.parseInt(marks.group(2));
        continue;
      }
      assertThat(open).as("mark closed twice in " + title).isNotNegative();
      var span = new Span(open, text.length());
      open = -1;
      if (kind.equals("S")) sources.put(number, span);
      else contents.computeIfAbsent(number, n -> new ArrayList<>()).add(span);
    }
    assertThat(open).as("mark never closed in " + title).isNegative();
    text.append(marked, at, marked.length());
    assertThat(speakers.keySet()).as(title).isEqualTo(contents.keySet());
    assertThat(contents.keySet()).as(title).containsAll(sources.keySet());
    return new Case(title, text.toString(), contents, sources, speakers);
  }
}
