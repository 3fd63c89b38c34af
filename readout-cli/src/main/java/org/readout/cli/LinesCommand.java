package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.readout.Run;
import org.readout.publish.JsonLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that runs up to one stage and prints what it found as JSON Lines. */
@Command
final class LinesCommand implements Callable<Integer> {

  private final Console console;
  private final Stage stage;

  @Mixin
  private Inputs inputs;

  @Mixin
  private OutputPath output;

  LinesCommand(Console console, Stage stage) {
    this.console = console;
    this.stage = stage;
  }

  /** Works up to the stage to be printed, and only then prints. */
  @FunctionalInterface
  interface Stage {
    Printing of(Run run);
  }

  /** A result, ready to be printed. */
  @FunctionalInterface
  interface Printing {
    void on(OutputStream out) throws IOException;
  }

  /** The commands by name, in the order of the run. */
  static Map<String, CommandLine> all(Console console) {
    var commands = new LinkedHashMap<String, CommandLine>();
    var lines = new JsonLines();
    commands.put(
        "reprints",
        command(console, "Prints which articles repeat another's prose, whole or in part.", run -> {
          var articles = run.articles();
          var reprints = run.reprints();
          return out -> lines.reprints(articles, reprints, out);
        }));
    commands.put(
        "group",
        command(console, "Prints each article's story and storyline, and why it is there.", run -> {
          var extraction = run.extraction();
          var grouping = run.grouping();
          return out -> lines.group(extraction, grouping, out);
        }));
    return commands;
  }

  private static CommandLine command(Console console, String description, Stage stage) {
    var line = new CommandLine(new LinesCommand(console, stage));
    line.getCommandSpec().usageMessage().description(description, "JSON Lines: one object a line.");
    return line;
  }

  @Override
  public Integer call() throws IOException {
    try (var to = Output.open(output.path(), console)) {
      var job = Job.start(console, inputs);
      if (!job.foundNothing()) {
        job.result(stage::of).on(to.stream());
        to.finish();
      }
      return job.finish();
    }
  }
}
