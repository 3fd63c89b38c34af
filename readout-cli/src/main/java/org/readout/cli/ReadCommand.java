package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.Run;
import org.readout.publish.Edition;
import org.readout.publish.EditionJson;
import org.readout.publish.EditionMarkdown;
import org.readout.publish.EditionText;
import org.readout.server.EditionPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "read",
    description = "Tells who said what, how many independent origins stand behind each statement, "
        + "and where the reports differ.")
final class ReadCommand implements Callable<Integer> {

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
      split = ",",
      description =
          "text, md, html or json; several, parted by commas, with -o. Without it the name "
              + "given with -o tells, else text.")
  private List<Format> formats = List.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour text: auto, always or never (default: auto, on a terminal where "
          + "NO_COLOR is not set).")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--all",
      description = "Also show what only one report tells, in its own voice; it is counted "
          + "otherwise. JSON always has it.")
  private boolean all;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var outputs = new EnumMap<Format, Output>(Format.class);
    try {
      for (var place : places().entrySet())
        outputs.put(place.getKey(), Output.open(place.getValue(), console));
      var job = Job.start(console, inputs);
      if (!job.foundNothing()) {
        var edition = job.result(Run::edition);
        for (var to : outputs.entrySet()) write(edition, to.getKey(), to.getValue());
        for (var to : outputs.values()) to.finish();
      }
      return job.finish();
    } finally {
      for (var to : outputs.values()) to.close();
    }
  }

  private Map<Format, @Nullable Path> places() {
    try {
      var path = output.path();
      var folder = output.isFolder() || (path != null && Files.isDirectory(path));
      return Places.of(formats, path, folder);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private void write(Edition edition, Format format, Output out) throws IOException {
    switch (format) {
      case JSON -> new EditionJson().write(edition, out.stream());
      case TEXT -> {
        var toTerminal = output.path() == null && console.terminal().out();
        var text = new EditionText(
            console.terminal().columns(), colour.colours(toTerminal, console.terminal()), all);
        out.characters(writer -> text.write(edition, writer));
      }
      case HTML -> out.characters(writer -> new EditionPage(all).write(edition, writer));
      case MD -> out.characters(writer -> new EditionMarkdown(all).write(edition, writer));
    }
  }
}
