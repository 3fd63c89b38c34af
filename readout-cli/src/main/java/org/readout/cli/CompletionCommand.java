package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets a shell complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a script that lets bash or zsh complete readout's commands and options.",
      "",
      "  source <(readout completion)"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Console console;

  @Spec
  private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var to = new StandardOutput(console.out())) {
      var script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
      to.stream().write(script.getBytes(StandardCharsets.UTF_8));
      to.finish();
      return Job.CLEAN;
    }
  }
}
