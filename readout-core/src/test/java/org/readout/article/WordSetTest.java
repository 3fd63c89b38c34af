package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.text.Characters;

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
    var chars = text.toString().toCharArray();
    assertThat(ShownDates.shownLength(chars, 0, chars.length))
        .as("seed %d", seed.getCurrentRepetition())
        .isEqualTo(new PageTree(chars).text(0, chars.length).length());
  }

  @RepeatedTest(200)
  void hashesAreThoseOfTheWords(RepetitionInfo seed) {
    var line =
        names(new SplittableRandom(seed.getCurrentRepetition())) + " \u0130x \u03A3\u03A3 16X9 l’a";
    assertThat(Words.hashes(line))
        .as("seed %d: <%s>", seed.getCurrentRepetition(), line)
        .isEqualTo(Words.of(line).stream().mapToLong(WordSetTest::hash).toArray());
  }

  private static long hash(String word) {
    var number = word.chars().anyMatch(Character::isDigit) ? Words.NUMBER : 0;
    return number | word.hashCode() & 0xFFFFFFFFL;
  }

  @RepeatedTest(20)
  void keysAreNumberedAsTheyAreMetAndFoundAgain(RepetitionInfo seed) {
    var chance = new SplittableRandom(seed.getCurrentRepetition());
    var index = new LongIndex();
    var set = new LongSet();
    var met = new LinkedHashMap<Long, Integer>();
    for (var i = 0; i < 2_000; i++) {
      var key = chance.nextLong(1_500) << chance.nextInt(3) * 20;
      assertThat(set.contains(key)).isEqualTo(met.containsKey(key));
      met.putIfAbsent(key, met.size());
      assertThat(index.of(key)).isEqualTo(met.get(key));
      set.add(key);
    }
    assertThat(index.size()).isEqualTo(met.size());
  }

  @Test
  void whiteSpaceIsJavasAndWhatNobodySees() {
    for (var c = 0; c <= Character.MAX_VALUE; c++)
      assertThat(Characters.isSpace(c))
          .as("U+%04X", c)
          .isEqualTo(Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || c == 0x200B
              || c == 0x2060
              || c == 0xFEFF);
  }

  @Test
  void holdsItsWordsAndNoOthers() {
    for (var word : WORDS) assertThat(SET.contains(word)).as(word).isTrue();
    assertThat(SET.contains("dat")).isFalse();
    assertThat(SET.contains("")).isFalse();
  }
}
