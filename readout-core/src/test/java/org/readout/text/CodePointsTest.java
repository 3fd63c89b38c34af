package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void unitsAndPointsAgreeWithJavaOnAnyText() {
    var seed = 7L;
    var random = new Random(seed);
    for (var round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (var i = 0; i < random.nextInt(40); i++)
        text.appendCodePoint(
            random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + random.nextInt(60));
      var points = new CodePoints(text);
      for (var at = 0; at <= text.codePointCount(0, text.length()); at++) {
        var unit = text.offsetByCodePoints(0, at);
        assertThat(points.fromUnits(unit)).as("seed %d, round %d", seed, round).isEqualTo(at);
        assertThat(points.toUnits(at)).as("seed %d, round %d", seed, round).isEqualTo(unit);
      }
    }
  }

  @Test
  void anIndexInsideAPairCountsAsThePairsStart() {
    assertThat(new CodePoints("\ud83d\ude00x").fromUnits(1)).isEqualTo(0);
  }

  @Test
  void aLoneSurrogateIsAPointOfItsOwn() {
    assertThat(new CodePoints("\ude00x\ud83d").fromUnits(3)).isEqualTo(3);
  }
}
