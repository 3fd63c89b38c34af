package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void knowsThatMemoryRanOut() {
    assertThat(Failures.ranOutOfMemory(new OutOfMemoryError("Java heap space"))).isTrue();
    assertThat(Failures.ranOutOfMemory(new IllegalStateException(new OutOfMemoryError())))
        .isTrue();
    assertThat(Failures.ranOutOfMemory(new IllegalStateException("memory"))).isFalse();
  }

  @Test
  void knowsThatMemoryRanOutWhileAClassWasMadeReady() {
    assertThat(whatLaterUsersOfTheClassSee())
        .isInstanceOf(NoClassDefFoundError.class)
        .satisfies(thrown -> assertThat(Failures.ranOutOfMemory(thrown)).isTrue());
  }

  private static Throwable whatLaterUsersOfTheClassSee() {
    Throwable seen = new AssertionError("made ready");
    for (var use = 0; use < 2; use++)
      try {
        seen = new AssertionError(Vast.ROWS.toString());
      } catch (LinkageError | OutOfMemoryError thrown) {
        seen = thrown;
      }
    return seen;
  }

  private static final class Vast {
    static final List<String> ROWS = rows();

    private static List<String> rows() {
      throw new OutOfMemoryError("Java heap space");
    }
  }
}
