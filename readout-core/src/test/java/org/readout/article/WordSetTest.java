package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final String[] WORDS = {"date", "màj", "byline", "l'heure", "time", "a1"};
  private static final WordSet SET = WordSet.of(WORDS);
  private static final String[] PARTS = {
    "date", "Date", "dates", "màj", "MÀJ", "byline", "l'heure", "time", "a1", "-", "_", " ", "'",
    "é", "x", "\u200B", "\n", "7"
  };

  private static String names(SplittableRandom chance) {
    var names = new StringBuilder();
    for (var i = chance.nextInt(9); i > 0; i--) names.append(PARTS[chance.nextInt(PARTS.length)]);
    return names.toString();
  }

  @RepeatedTest(500)
  void comparingWordsWhereTheyStandFindsWhatPartingThemFinds(RepetitionInfo seed) {
    var chance = new SplittableRandom(seed.getCurrentRepetition());
    var first = names(chance);
    var second = names(chance);
    var most = 1 + chance.nextInt(6);
    assertThat(SET.holdsAny(first, second, most))
        .as("seed %d: <%s> <%s> %d", seed.getCurrentRepetition(), first, second, most)
        .isEqualTo(Words.of(first + " " + second, most).stream().anyMatch(SET::contains));
  }

  @RepeatedTest(200)
  void lengthAsShownIsThatOfTheTextFolded(RepetitionInfo seed) {
    var chance = new SplittableRandom(seed.getCurrentRepetition());
    var text = new StringBuilder();
    var from = " \t\n\u000B\u00A0\u00AD\u200B\u2003ab\uD83D\uDE00";
    for (var i = chance.nextInt(12); i > 0; i--)
      text.append(from.charAt(chance.nextInt(from.length())));
    assertThat(ShownDates.shownLength(text.toString()))
        .as("seed %d", seed.getCurrentRepetition())
        .isEqualTo(new TextNode(text.toString()).text().strip().length());
  }

  @Test
  void holdsItsWordsAndNoOthers() {
    for (var word : WORDS) assertThat(SET.contains(word)).as(word).isTrue();
    assertThat(SET.contains("dat")).isFalse();
    assertThat(SET.contains("")).isFalse();
  }
}
