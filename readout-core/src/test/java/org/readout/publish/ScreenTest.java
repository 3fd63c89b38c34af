package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.publish.Screen.Piece;

class ScreenTest {

  private final StringBuilder out = new StringBuilder();

  private static Piece plain(String text) {
    return new Piece(text, Ink.PLAIN);
  }

  @Test
  void paragraphWrapsAtWordsAndHangs() throws IOException {
    new Screen(out, 12, false).paragraph(0, 2, List.of(plain("one two three four")));
    assertThat(out).hasToString("one two\n  three four\n");
  }

  @Test
  void piecesThatTouchAreOneWord() throws IOException {
    new Screen(out, 8, false).paragraph(0, plain("one tw"), plain("o"), plain(" end"));
    assertThat(out).hasToString("one two\nend\n");
  }

  @Test
  void inkNeverCoversTheIndent() throws IOException {
    new Screen(out, 8, true).paragraph(2, new Piece("one two", Ink.BOLD));
    assertThat(out).hasToString("  \u001B[1mone\u001B[0m\n  \u001B[1mtwo\u001B[0m\n");
  }

  @Test
  void wideCharactersTakeTwoColumns() throws IOException {
    new Screen(out, 10, false).paragraph(0, plain("日本語日本語日本語"));
    assertThat(out).hasToString("日本語日本\n語日本語\n");
    assertThat(Cells.of("e\u0301🌊")).isEqualTo(3);
  }

  @Test
  void cutTextEndsInAnEllipsis() {
    assertThat(Screen.cut("harbour", 7)).isEqualTo("harbour");
    assertThat(Screen.cut("harbours", 7)).isEqualTo("harbou…");
    assertThat(Screen.cut("🌊🌊🌊", 4)).isEqualTo("🌊…");
  }

  @RepeatedTest(20)
  void everyWordIsPrintedAndNoLineIsTooWide(RepetitionInfo repetition) throws IOException {
    var random = new Random(repetition.getCurrentRepetition());
    var text = random
        .ints(150, 0, 12)
        .mapToObj(i -> switch (i) {
          case 0, 1 -> " ";
          case 2 -> "\n";
          case 3 -> "🌊";
          case 4 -> "語";
          case 5 -> "e\u0301";
          case 6 -> "x".repeat(random.nextInt(30));
          default -> "a";
        })
        .collect(Collectors.joining());
    var width = 12 + random.nextInt(30);
    new Screen(out, width, false).paragraph(random.nextInt(4), 3, List.of(plain(text)));
    assertThat(out.toString().lines())
        .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(width));
    assertThat(out.toString().replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
  }
}
