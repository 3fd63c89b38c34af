package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.text.Csv;
import org.readout.text.Problem;
import org.readout.text.Stage;

/** Reads the lines of an {@link OutletSheet}. A line that cannot be what it should is left out, and why is told. */
final class OutletRows {

  static final List<String> COLUMNS =
      List.of("host", "name", "owner", "kind", "country", "aliases");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final String KINDS =
      Arrays.stream(OutletKind.values()).map(OutletKind::label).collect(Collectors.joining(", "));

  /** An entry and the hosts that lead to it. */
  record Listed(OutletTable.Entry entry, List<String> hosts) {}

  private final OutletSheet sheet;
  private final Consumer<Problem> problems;

  private OutletRows(OutletSheet sheet, Consumer<Problem> problems) {
    this.sheet = sheet;
    this.problems = problems;
  }

  static List<Listed> of(OutletSheet sheet, Consumer<Problem> problems) {
    return new OutletRows(sheet, problems).read();
  }

  private List<Listed> read() {
    // A comment becomes an empty line, so that lines keep their numbers.
    var text = sheet
        .csv()
        .lines()
        .map(line -> line.startsWith("#") ? "" : line)
        .collect(Collectors.joining("\n"));
    var rows = Csv.rows(text, ',');
    if (rows.isEmpty() && !text.isBlank())
      problem("", "There is no line under the heading, so no outlet is added.");
    else if (!rows.isEmpty()
        && rows.get(0).fields().keySet().stream().noneMatch(OutletRows::leads)) {
      problem(
          "",
          "The first line must name the columns, host and name among them; no outlet is added.");
      return List.of();
    }
    var listed = new ArrayList<Listed>();
    for (var row : rows) listed(row).ifPresent(listed::add);
    return listed;
  }

  private static boolean leads(String column) {
    return column.strip().equals("host") || column.strip().equals("name");
  }

  private Optional<Listed> listed(Csv.Row row) {
    if (row.extra() > 0)
      return bad(row, "has " + row.extra() + " fields more than the heading names");
    var hosts =
        Stream.of(field(row, "host").split("\\s+")).filter(h -> !h.isEmpty()).toList();
    for (var host : hosts)
      if (!Hosts.isHost(host)) return bad(row, "gives as host what is none: " + host);
    var name = field(row, "name");
    if (hosts.isEmpty() && name.isEmpty()) return bad(row, "gives neither host nor name");
    var kind = kind(field(row, "kind"));
    if (kind.isEmpty())
      return bad(row, "gives the kind " + field(row, "kind") + ", which is none of " + KINDS);
    var country = field(row, "country").toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !COUNTRIES.contains(country))
      return bad(row, "gives as country what is no code of ISO 3166: " + country);
    var owner = field(row, "owner");
    var shown = name.isEmpty() ? Hosts.bare(hosts.get(0)) : name;
    var names = Stream.concat(Stream.of(shown), Stream.of(field(row, "aliases").split(";")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
    return Optional.of(new Listed(
        new OutletTable.Entry(
            names, owner.isEmpty() ? null : owner, kind.get(), country.isEmpty() ? null : country),
        hosts.stream().map(Hosts::bare).toList()));
  }

  /** What says nothing of its kind is an ordinary outlet. */
  private static Optional<OutletKind> kind(String label) {
    if (label.isEmpty()) return Optional.of(OutletKind.DIGITAL);
    return Arrays.stream(OutletKind.values())
        .filter(kind -> kind.label().equalsIgnoreCase(label))
        .findFirst();
  }

  private static String field(Csv.Row row, String column) {
    for (var field : row.fields().entrySet())
      if (field.getKey().strip().equals(column)) return field.getValue().strip();
    return "";
  }

  private Optional<Listed> bad(Csv.Row row, String what) {
    problem("line " + row.line(), "The line " + what + "; it is left out.");
    return Optional.empty();
  }

  private void problem(String place, String message) {
    problems.accept(new Problem(Stage.ARTICLE, sheet.input(), place, message));
  }
}
