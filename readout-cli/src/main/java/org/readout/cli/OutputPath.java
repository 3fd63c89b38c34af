package org.readout.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to write. */
final class OutputPath {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private @Nullable Path path;
  private boolean folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Write here instead of to standard output; what stood there is replaced "
          + "once all is written.")
  private void path(String name) {
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new ParameterException(command.commandLine(), "-o: " + e.getMessage(), e);
    }
    folder = name.endsWith("/") || name.endsWith(path.getFileSystem().getSeparator());
  }

  /** Null for standard output. */
  @Nullable
  Path path() {
    return path;
  }

  /** Whether the name says that a folder is meant, be it there or not. */
  boolean isFolder() {
    return folder;
  }
}
