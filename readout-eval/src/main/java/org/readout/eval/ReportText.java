package org.readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as one table of aligned columns. */
final class ReportText {

  private static final List<String> HEADING =
      List.of("set", "measure", "ours", "best peer", "floor", "");

  private ReportText() {}

  static String of(EvalReport report) {
    var lines = new ArrayList<List<String>>();
    lines.add(HEADING);
    var set = "";
    for (var row : report.rows()) {
      lines.add(List.of(
          row.set().equals(set) ? "" : row.set(),
          row.measure(),
          number(row.ours()),
          row.peer() == null
              ? ""
              : number(row.peer().value()) + " " + row.peer().name(),
          number(row.floor()),
          outcome(row.outcome())));
      set = row.set();
    }
    var text = new StringBuilder();
    var widths = widths(lines);
    for (var line : lines) text.append(padded(line, widths)).append('\n');
    for (var skipped : report.skipped())
      text.append("SKIPPED ")
          .append(skipped.set())
          .append(": ")
          .append(skipped.reason())
          .append('\n');
    return text.toString();
  }

  private static String outcome(EvalReport.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "pass";
      case FAILED -> "FAIL";
      case NO_FLOOR -> "";
      case OTHER_CORPUS -> "floor is of other files";
    };
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static int[] widths(List<List<String>> lines) {
    var widths = new int[HEADING.size()];
    for (var line : lines)
      for (var i = 0; i < widths.length; i++)
        widths[i] = Math.max(widths[i], line.get(i).length());
    return widths;
  }

  private static String padded(List<String> line, int[] widths) {
    var padded = new StringBuilder();
    for (var i = 0; i < widths.length; i++)
      padded.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
    return padded.toString().stripTrailing();
  }
}
