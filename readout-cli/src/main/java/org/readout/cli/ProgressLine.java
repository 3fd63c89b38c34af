package org.readout.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.readout.text.Progress;
import org.readout.text.Stage;

/**
 * One line on a terminal, rewritten while a run goes on: the stage, how many of how many, how many a second, and the time left
 * in the stage. A run shorter than a second shows nothing.
 */
final class ProgressLine implements Progress {

  private static final long FIRST = 700_000_000;
  private static final long EVERY = 150_000_000;

  /** Back to the first column, and everything up to the end of the line erased (ECMA-48, Erase in Line). */
  private static final String START_OVER = "\r\u001B[K";

  private final PrintWriter err;
  private final LongSupplier nanos;
  private long next;
  private long stageStart;
  private Stage stage = Stage.INGEST;
  private boolean shown;

  /** @param nanos a clock as {@link System#nanoTime} */
  ProgressLine(PrintWriter err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.stageStart = nanos.getAsLong();
    this.next = stageStart + FIRST;
  }

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    var now = nanos.getAsLong();
    if (stage != this.stage) {
      this.stage = stage;
      stageStart = now;
    }
    if (now - next < 0) return;
    next = now + EVERY;
    shown = true;
    err.print(START_OVER + words(done, total, now - stageStart));
    err.flush();
  }

  /** Leaves the line empty. */
  synchronized void clear() {
    if (!shown) return;
    shown = false;
    err.print(START_OVER);
    err.flush();
  }

  private String words(int done, int total, long elapsed) {
    var words = new StringBuilder(doing(stage)).append(": ").append(number(done));
    if (total > 0) words.append(" of ").append(number(total));
    var seconds = elapsed / 1e9;
    if (seconds < 0.5 || done == 0) return words.toString();
    words.append(String.format(Locale.ROOT, ", %,.0f a second", done / seconds));
    if (total > done) words.append(", ").append(left(seconds * (total - done) / done));
    return words.toString();
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String doing(Stage stage) {
    return switch (stage) {
      case INGEST -> "reading captures";
      case ARTICLE -> "finding articles";
      case ANALYSIS -> "reading sentences";
      case ATTRIBUTION -> "finding who says what";
      case REPRINT -> "finding reprints";
      case STORY -> "grouping stories";
      case STATEMENT -> "aligning statements";
      case ACCOUNT -> "writing accounts";
      case PUBLISH -> "writing";
    };
  }

  private static String left(double seconds) {
    var left = Duration.ofSeconds((long) Math.ceil(seconds));
    if (left.toMinutes() == 0) return left.toSeconds() + " s left";
    if (left.toHours() == 0)
      return String.format(Locale.ROOT, "%d:%02d min left", left.toMinutes(), left.toSecondsPart());
    return String.format(Locale.ROOT, "%d:%02d h left", left.toHours(), left.toMinutesPart());
  }
}
