package org.readout.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.Run;
import org.readout.article.ExtractionMemory;
import org.readout.ingest.Intake;
import org.readout.text.Problem;
import org.readout.text.Progress;

/** One run as its user sees it: progress while it lasts, problems at its end, and an exit status. */
final class Job {

  static final int CLEAN = 0;
  static final int WITH_PROBLEMS = 1;
  static final int COULD_NOT_RUN = 2;

  /** Problems listed one by one on standard error. */
  private static final int LISTED = 20;

  private final Console console;
  private final Inputs inputs;
  private final @Nullable ProgressLine line;
  private final Intake intake;
  private final Run run;

  private Job(Console console, Inputs inputs, ExtractionMemory memory) {
    this.console = console;
    this.inputs = inputs;
    this.line = inputs.quiet() || !console.terminal().err()
        ? null
        : new ProgressLine(console.err(), System::nanoTime);
    var progress = line == null ? Progress.SILENT : line;
    this.intake = inputs.read(console.in(), progress);
    this.run = new Readout(
            new Readout.Options(inputs.workers(), progress, inputs.outlets(), memory))
        .run(intake);
  }

  /** Reads the inputs; the work itself is done when its result is asked for. */
  static Job start(Console console, Inputs inputs) {
    return start(console, inputs, ExtractionMemory.NONE);
  }

  /** The same, with what an interrupted run has read. */
  static Job start(Console console, Inputs inputs, ExtractionMemory memory) {
    return new Job(console, inputs, memory);
  }

  /** Whether there is nothing at all to work on, not even something refused. */
  boolean foundNothing() {
    return intake.captures().isEmpty();
  }

  /** What the run gives, before anything is printed. */
  <T> T result(Function<Run, T> stage) {
    var result = stage.apply(run);
    if (line != null) line.clear();
    return result;
  }

  /** Names the problems and gives the exit status. */
  int finish() {
    var problems = foundNothing() ? intake.problems() : run.problems();
    if (line != null) line.clear();
    if (!inputs.quiet()) list(problems);
    if (foundNothing()) {
      console.err().println("readout: nothing could be read");
      return COULD_NOT_RUN;
    }
    return problems.isEmpty() ? CLEAN : WITH_PROBLEMS;
  }

  private void list(List<Problem> problems) {
    for (var problem : problems.subList(0, Math.min(LISTED, problems.size())))
      console.err().println(Messages.of(problem));
    if (problems.size() > LISTED)
      console
          .err()
          .println("readout: and " + (problems.size() - LISTED)
              + " more problems, all of them in the JSON edition (readout read --format json)");
  }
}
