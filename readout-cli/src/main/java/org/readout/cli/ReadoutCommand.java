package org.readout.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The {@code readout} command.
 *
 * <p>Exit status: 0 clean, 1 done with problems, 2 could not run.
 */
@Command(
    name = "readout",
    description = "Reads many news reports of the same events and tells who said what.",
    mixinStandardHelpOptions = true,
    versionProvider = ReadoutCommand.Version.class,
    exitCodeOnExecutionException = 2)
public final class ReadoutCommand implements Runnable {
  @Spec
  private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(args));
  }

  /** UTF-8 whatever the locale: what is printed is read by programs as often as by people. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The command line as {@link #main} runs it, for tests and completion. */
  static CommandLine commandLine() {
    return new CommandLine(new ReadoutCommand());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
  }

  /** The version in the jar's manifest; classes run outside the jar are of no released version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = ReadoutCommand.class.getPackage().getImplementationVersion();
      return new String[] {"readout " + Objects.requireNonNullElse(version, "(unpacked)")};
    }
  }
}
