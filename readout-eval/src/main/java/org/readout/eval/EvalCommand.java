package org.readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.Readout;

/** The evaluation as a program of its own; {@code readout eval} does the same. Exit status: 0 floors held, 1 a figure fell below one, 2 could not run. */
public final class EvalCommand {

  private static final String USAGE =
      "usage: EvalCommand [--corpora DIR] [--only SET,...] [--format text|json]";

  private EvalCommand() {}

  public static void main(String[] args) {
    var corpora = Path.of("..", "shared", "corpora");
    Set<String> only = Set.of();
    var format = "text";
    for (var i = 0; i < args.length; i += 2) {
      var value = i + 1 < args.length ? args[i + 1] : fail();
      switch (args[i]) {
        case "--corpora" -> corpora = Path.of(value);
        case "--only" -> only = new TreeSet<>(List.of(value.split(",", -1)));
        case "--format" -> format = value;
        default -> fail();
      }
    }
    if (!format.equals("text") && !format.equals("json")) fail();
    try {
      var readout = new Readout(Readout.Options.DEFAULT);
      var report = new Evaluation(readout).run(corpora, only, System.err);
      System.out.print(format.equals("json") ? report.json() : report.text());
      System.exit(report.passed() ? 0 : 1);
    } catch (IllegalArgumentException | IOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static String fail() {
    System.err.println(USAGE);
    System.exit(2);
    return "";
  }
}
