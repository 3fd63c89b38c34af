package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Readout;
import org.readout.eval.EvalReport;
import org.readout.eval.Evaluation;
import org.readout.eval.PageSample;
import org.readout.text.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well the scored corpora are read. */
@Command(
    name = "eval",
    description = {
      "Scores what is read of corpora with known answers, beside the best other programs' figures.",
      "Exit status: 0 no figure below its floor, 1 one is, 2 could not run."
    })
final class EvalCommand implements Callable<Integer> {

  private static final int BELOW_A_FLOOR = 1;

  private static final Path USUAL_PLACE = Path.of("..", "shared", "corpora");

  private final Console console;

  @Spec
  private CommandSpec command;

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      description = "The folder the corpora stand in (default: ../shared/corpora). What is not "
          + "there is skipped, and said; a folder named here must be there.")
  private @Nullable Path corpora;

  @Option(
      names = "--only",
      paramLabel = "SET",
      split = ",",
      description = "Only these sets, or folders of sets: pages, stories/ecbplus; several, parted "
          + "by commas.")
  private Set<String> only = Set.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Prints N of the news pages, drawn by chance, with what was taken for body and "
          + "for furniture side by side, and scores nothing.")
  private int sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Draws another sample (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  /** What a table can be printed as. */
  private enum As {
    TEXT,
    JSON
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text or json (default: text).")
  private As format = As.TEXT;

  @Mixin
  private Workers workers;

  @Mixin
  private OutputPath output;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireKnown();
    var folder = folder();
    try (var to = Output.open(output.path(), console)) {
      if (sample > 0) {
        to.stream().write(draw(folder).getBytes(StandardCharsets.UTF_8));
        to.finish();
        return Job.CLEAN;
      }
      var report = evaluate(folder);
      var printed = format == As.JSON ? report.json() : report.text();
      to.stream().write(printed.getBytes(StandardCharsets.UTF_8));
      to.finish();
      return report.passed() ? Job.CLEAN : BELOW_A_FLOOR;
    } catch (UncheckedIOException e) {
      console
          .err()
          .println("readout: cannot score: " + Messages.harmless(String.valueOf(e.getMessage())));
      return Job.COULD_NOT_RUN;
    }
  }

  private void requireKnown() {
    try {
      Evaluation.requireKnown(only);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  /** Whoever names a folder means one that is there; the usual place may be empty. */
  private Path folder() {
    if (corpora == null) return USUAL_PLACE;
    if (Files.isDirectory(corpora)) return corpora;
    throw new ParameterException(
        command.commandLine(), "--corpora " + corpora + ": there is no such folder");
  }

  private String draw(Path folder) {
    try {
      return PageSample.of(folder, sample, seed, readout());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Readout readout() {
    return new Readout(new Readout.Options(workers.count(), Progress.SILENT));
  }

  private EvalReport evaluate(Path folder) {
    try {
      return new Evaluation(readout()).run(folder, only, console.err());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
