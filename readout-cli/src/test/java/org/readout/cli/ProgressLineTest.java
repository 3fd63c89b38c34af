package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.readout.text.Stage;

class ProgressLineTest {

  private final StringWriter err = new StringWriter();
  private long now;
  private final ProgressLine line = new ProgressLine(new PrintWriter(err), () -> now);

  private void after(long milliseconds) {
    now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }

  @Test
  void shortRunShowsNothing() {
    after(500);
    line.at(Stage.ARTICLE, 3, 10);
    line.clear();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void longRunTellsStageCountRateAndTimeLeft() {
    line.at(Stage.ARTICLE, 1, 2_000);
    after(10_000);
    line.at(Stage.ARTICLE, 1_000, 2_000);
    assertThat(err.toString())
        .isEqualTo("\r\u001B[Kfinding articles: 1,000 of 2,000, 100 a second, 10 s left");
  }

  @Test
  void lineIsRewrittenAtMostSevenTimesASecond() {
    for (var i = 1; i <= 1000; i++) {
      after(10);
      line.at(Stage.ANALYSIS, i, 1000);
    }
    assertThat(err.toString().split("\r", -1).length - 1).isBetween(40, 70);
  }

  @Test
  void clearedLineLeavesNothingBehind() {
    after(2_000);
    line.at(Stage.STORY, 1, 0);
    line.clear();
    assertThat(err.toString()).endsWith("\r\u001B[K");
  }

  @Test
  void longTimesAreTold() {
    after(60_000);
    line.at(Stage.ANALYSIS, 1, 100);
    assertThat(err.toString()).doesNotContain("left").contains("1 of 100");
    after(60_000);
    line.at(Stage.ANALYSIS, 10, 1_010);
    assertThat(err.toString()).endsWith("1:40 h left");
  }
}
