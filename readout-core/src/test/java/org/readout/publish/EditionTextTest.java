package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.attribution.Form;
import org.readout.statement.Verdict;

class EditionTextTest {

  private static String text(Edition edition, int width, boolean colour, boolean all)
      throws IOException {
    var out = new StringBuilder();
    new EditionText(width, colour, all).write(edition, out);
    return out.toString();
  }

  private static String text(Edition edition) throws IOException {
    return text(edition, 80, false, false);
  }

  @Test
  void storyReadsFromItsAccountToItsStatements() throws IOException {
    assertThat(text(Editions.quay())).isEqualTo("""
            4 reports · 1 story · 4 statements

            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            Lorne Quay shut
            3 reports of 3 outlets · 2–3 May 2031 · 2 independent origins
            4 statements: 2 single origin, 2 unsourced; 2 contested

            WHAT HAPPENED
                – The quay is shut, Ada Quill said. [2]

            TIMELINE
              2 May 2031
                – Rain fell. [1]

            REPORTS
              [1] Tern Post · Headline of a · 2 May 2031 · with reporting by Coastal Wire
              [2] Lorne Echo · Headline of b · 3 May 2031, 06:30 UTC · with reporting by
                  Coastal Wire · repeats parts of [1], from Coastal Wire
              [3] c.html · Headline of c · undated

            ORIGINS
              Harbour board (Ada Quill), statement, 2 May 2031 · 1 passage
              Per Holm, interview, 3 May · 1 passage

            STATEMENTS
              1. "The quay is closed,"
                 ◐ single origin ≠ contested · Because.
                 ← Harbour board (Ada Quill), statement, 2 May 2031
                   Tern Post [1] quotes the words above
                   Lorne Echo [2] relays, altered: The quay is *shut*
                 differs in time: Friday [1] ≠ Saturday [2]
                 contradicts 2. The quay stays open

              2. The quay stays open
                 ◐ single origin ≠ contested · Because.
                 ← Per Holm, interview, 3 May
                   c.html [3] relays the words above
                 contradicts 1. "The quay is closed,"

            *Between asterisks*: words that are not in the wording shown first.

            TOLD BY ONE REPORT ONLY
              … and 1 sentence told only by Tern Post [1] in its own voice
              … and 1 sentence told only by Lorne Echo [2] in its own voice

            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

            SET ASIDE
              d.html · paywall stub: Only a teaser and an offer to subscribe.
              Captures: 1 older version, 1 that could not be read
              4 blocks of page furniture: 4 cookie notice

            PROBLEMS
              reports/x.bin, byte 7: This is no text.
            """);
  }

  @Test
  void allShowsWhatIsFoldedOtherwise() throws IOException {
    assertThat(text(Editions.quay(), 80, false, true))
        .contains("3. Rain fell.", "4. Gulls left.")
        .doesNotContain("… and");
  }

  @Test
  void colourOnlyAddsToTheText() throws IOException {
    var coloured = text(Editions.quay(), 80, true, false);
    assertThat(coloured).contains("\u001B[1mLorne Quay shut\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(Editions.quay()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 57, 80, 100, 5000})
  void noLineIsWiderThanTheTerminalOrAHundredColumns(int width) throws IOException {
    var widest = Math.max(40, Math.min(100, width));
    assertThat(text(Editions.quay(), width, false, true).lines())
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(widest));
  }

  @Test
  void emptyEditionIsOneLine() throws IOException {
    assertThat(text(new Editions().edition())).startsWith("0 reports · 0 stories · 0 statements\n");
  }

  @Test
  void whatPagesHoldIsShownAndNeverObeyed() throws IOException {
    var orders =
        "\u001B[31mred \u001B]0;title\u0007 \u009B2J \u0000\b\r\u007F up\u202Edown\u2066 \u2028 \uD800";
    var hostile = hostile(orders);
    var printed = text(hostile, 80, false, true);
    assertThat(printed.codePoints().filter(c -> c != '\n').filter(Controls::obeyed))
        .isEmpty();
    assertThat(printed).contains("[31mred", "updown", "\uFFFD");
  }

  @Test
  void textFromRightToLeftIsIsolated() throws IOException {
    var printed = text(hostile("קול ברור מאוד"), 80, false, true);
    assertThat(printed).contains("\u2068");
    assertThat(printed.lines()).allSatisfy(line -> assertThat(count(line, 0x2068))
        .as("isolates opened and closed in: %s", line)
        .isEqualTo(count(line, 0x2069)));
  }

  @Test
  void endlessWordsAndPassagesStayReadable() throws IOException {
    var printed = text(hostile("x".repeat(1_000_000)), 80, false, true);
    assertThat(printed.lines().mapToInt(String::length).max()).hasValue(80);
    assertThat(printed.contains("[…]")).isTrue();
    assertThat(printed.length()).isLessThan(20_000);
  }

  /** An edition in which every text a page may give is {@code words}. */
  private static Edition hostile(String words) {
    var editions = new Editions().headlined(words);
    editions.report("a", words, null, words);
    editions.report("b", "Tern Post", null, "One " + words);
    var origin = editions.origin("o", words, words, words, words);
    var attribution = editions.attribution("a", words, words, words, Form.DIRECT);
    var carriers = List.of(
        editions.carrier("a", words, attribution, origin),
        editions.carrier("b", "One " + words, null, null));
    editions.statement("s", carriers, Verdict.SINGLE_ORIGIN, List.of(), List.of(), List.of());
    editions.alone("t", editions.carrier("b", words, null, null));
    editions.sentence(words, words, "a", words);
    editions.problem(words, words, words);
    return editions.edition();
  }

  private static long count(String line, int c) {
    return line.codePoints().filter(each -> each == c).count();
  }
}
