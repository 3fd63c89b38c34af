package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code readout} command.
 *
 * <p>Exit status: 0 clean, 1 done with problems, 2 could not run.
 */
@Command(
    name = "readout",
    description = {
      "Reads many news reports of the same events and tells who said what, how many independent "
          + "origins stand behind each statement, and where the reports differ.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    versionProvider = ReadoutCommand.Version.class,
    footer = {
      "",
      "  readout read reports/                        a folder's stories, on the terminal",
      "  readout read reports/ -f text,json -o out/   the same as files",
      "  cat page.html | readout extract -            one page's text, authors and dates",
      "",
      "readout COMMAND --help tells more of a command.",
      "Exit status: 0 clean, 1 done with problems in what was read, 2 could not run."
    })
public final class ReadoutCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Failures.die(thrown));
    System.exit(commandLine(Console.ofProcess()).execute(args));
  }

  /** The command line as {@link #main} runs it. */
  static CommandLine commandLine(Console console) {
    var line = new CommandLine(new ReadoutCommand());
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new AttributeCommand(console));
    LinesCommand.all(console).forEach(line::addSubcommand);
    line.addSubcommand(new EvalCommand(console));
    line.addSubcommand(new CompletionCommand(console));
    return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(90)
        .setParameterExceptionHandler(Failures::misused)
        .setExecutionExceptionHandler(Failures::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
  }

  /** The version in the jar's manifest; classes run outside the jar are of no released version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      var version = ReadoutCommand.class.getPackage().getImplementationVersion();
      return "readout " + Objects.requireNonNullElse(version, "(unpacked)");
    }
  }
}
