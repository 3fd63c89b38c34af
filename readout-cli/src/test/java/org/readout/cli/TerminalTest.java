package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void nothingIsATerminalUnlessTheLauncherSaysSo() {
    assertThat(Terminal.of(null, null, Map.of())).isEqualTo(new Terminal(false, false, 80, false));
  }

  @Test
  void launcherTellsStreamsAndWidth() {
    assertThat(Terminal.of("out,err", "120", Map.of()))
        .isEqualTo(new Terminal(true, true, 120, false));
    assertThat(Terminal.of(",err", "", Map.of())).isEqualTo(new Terminal(false, true, 80, false));
  }

  @Test
  void userHasTheLastWord() {
    assertThat(Terminal.of("out", "120", Map.of("COLUMNS", "60", "NO_COLOR", "1")))
        .isEqualTo(new Terminal(true, false, 60, true));
    assertThat(Terminal.of("out", "0", Map.of("COLUMNS", "wide", "NO_COLOR", "", "TERM", "dumb")))
        .isEqualTo(new Terminal(true, false, 80, true));
  }
}
