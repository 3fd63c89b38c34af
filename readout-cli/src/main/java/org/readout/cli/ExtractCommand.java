package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Run;
import org.readout.article.Extraction;
import org.readout.article.ExtractionMemory;
import org.readout.publish.ExtractionCsv;
import org.readout.publish.ExtractionJournal;
import org.readout.publish.ExtractionMarkdown;
import org.readout.publish.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What each capture is. */
@Command(
    name = "extract",
    description =
        "Prints what each capture is: its text, headline, authors and dates, and what was set aside.")
final class ExtractCommand implements Callable<Integer> {

  /** What an extraction can be written as. */
  enum As {
    JSONL,
    CSV,
    MD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Spec
  private CommandSpec command;

  @Mixin
  private Inputs inputs;

  @Mixin
  private OutputPath output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "jsonl, csv or md: JSON Lines, one object a line; a table; Markdown to read. Without it the "
              + "name given with -o tells, else jsonl.")
  private @Nullable As format;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Keep in this file what is done, and go on from there after an interruption; "
          + "the file is removed once all is written.")
  private @Nullable Path state;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (state != null && output.path() != null && isSame(state, output.path()))
      throw new ParameterException(
          command.commandLine(), "--state: the output is written there, name another file");
    try (var to = Output.open(output.path(), console);
        var journal = state == null ? null : ExtractionJournal.at(state, settings())) {
      if (journal != null && journal.size() > 0 && !inputs.quiet())
        console
            .err()
            .println("readout: going on after " + journal.size() + " captures read before");
      var job = Job.start(console, inputs, journal == null ? ExtractionMemory.NONE : journal);
      if (!job.foundNothing()) {
        var extraction = job.result(Run::extraction);
        write(extraction, to);
        to.finish();
        if (journal != null) journal.remove();
      }
      return job.finish();
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other)
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** Whatever articles depend on beside their captures. */
  private String settings() {
    return ReadoutCommand.Version.text() + inputs.outlets();
  }

  private void write(Extraction extraction, Output to) throws IOException {
    switch (as()) {
      case JSONL -> new JsonLines().extract(extraction, to.stream());
      case CSV -> to.characters(writer -> new ExtractionCsv().write(extraction, writer));
      case MD -> to.characters(writer -> new ExtractionMarkdown().write(extraction, writer));
    }
  }

  private As as() {
    if (format != null) return format;
    var name = output.path() == null ? "" : output.path().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(As.values())
        .filter(each -> name.endsWith("." + each))
        .findFirst()
        .orElse(As.JSONL);
  }
}
