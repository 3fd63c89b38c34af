package org.readout.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads a command works with. */
final class Workers {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private int count = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Work with this many threads (default: one for each processor). Changes "
          + "nothing but the time it takes.")
  private void count(int count) {
    if (count < 1)
      throw new ParameterException(
          command.commandLine(), "--workers needs at least 1, got " + count);
    this.count = count;
  }

  int count() {
    return count;
  }
}
