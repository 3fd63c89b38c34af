package org.readout.ingest;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.text.Problem;
import org.readout.text.Progress;
import org.readout.text.Stage;

/** Where readers put what they find: captures, problems, and both for what is refused. */
final class Sink {

  private final Consumer<Capture> captures;
  private final Consumer<Problem> problems;
  private final @Nullable Instant asOf;
  private final Progress progress;
  private int count;

  Sink(
      Consumer<Capture> captures,
      Consumer<Problem> problems,
      @Nullable Instant asOf,
      Progress progress) {
    this.captures = captures;
    this.problems = problems;
    this.asOf = asOf;
    this.progress = progress;
  }

  /** When captures were fetched that do not say so themselves. */
  @Nullable
  Instant asOf() {
    return asOf;
  }

  void accept(Capture capture) {
    captures.accept(capture);
    progress.at(Stage.INGEST, ++count, 0);
  }

  void problem(String input, String place, String message) {
    problems.accept(new Problem(Stage.INGEST, input, place, message));
  }

  /** A capture of which nothing can be read. */
  void refuse(String input, String place, String digest, String reason) {
    problem(input, place, reason);
    accept(new Capture(
        input,
        false,
        input,
        place,
        Media.PLAIN_TEXT,
        "",
        null,
        Given.NOTHING,
        asOf,
        digest,
        reason));
  }
}
