package org.readout.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Outlets and agencies by host and by name: the shipped {@code outlets.csv}, and what a user adds.
 *
 * <p>Nothing depends on an outlet being listed; the table adds its usual name and its owner. Immutable once built.
 */
final class OutletTable {

  /**
   * A line of the table.
   *
   * @param owner null where it is not given
   */
  record Entry(String name, @Nullable String owner, boolean agency) {}

  private static final OutletTable SHIPPED = load();

  private final Map<String, Entry> byHost = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();

  private OutletTable() {}

  static OutletTable shipped() {
    return SHIPPED;
  }

  /**
   * This table with more lines, which win over those it has: {@code name,host,owner,kind,country,aliases}, the last two optional,
   * lines beginning with {@code #} and the heading left aside.
   *
   * @throws IllegalArgumentException when a line has too few columns
   */
  OutletTable with(String csv) {
    var table = new OutletTable();
    table.byHost.putAll(byHost);
    table.byName.putAll(byName);
    csv.lines().forEach(line -> table.add(line, true));
    return table;
  }

  /** The outlet at a host or at one of the hosts it belongs to. */
  Optional<Entry> atHost(String host) {
    var rest = host.toLowerCase(Locale.ROOT);
    while (rest.indexOf('.') >= 0) {
      var entry = byHost.get(rest);
      if (entry != null) return Optional.of(entry);
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** The outlet or agency of a name or alias, "The" and case aside; short aliases in capitals must be in capitals. */
  Optional<Entry> named(String name) {
    var entry = byName.get(key(name));
    if (entry == null && name.length() > 4) entry = byName.get(key(name).toLowerCase(Locale.ROOT));
    return Optional.ofNullable(entry);
  }

  boolean isAgency(String name) {
    return named(name).map(Entry::agency).orElse(false);
  }

  private static String key(String name) {
    var trimmed = name.strip();
    if (trimmed.regionMatches(true, 0, "the ", 0, 4)) trimmed = trimmed.substring(4);
    return trimmed.length() > 4 ? trimmed.toLowerCase(Locale.ROOT) : trimmed;
  }

  private static OutletTable load() {
    var in =
        Objects.requireNonNull(OutletTable.class.getResourceAsStream("outlets.csv"), "outlets.csv");
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        var lines = new BufferedReader(reader)) {
      var table = new OutletTable();
      for (var line = lines.readLine(); line != null; line = lines.readLine())
        table.add(line, false);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line, boolean wins) {
    if (line.isBlank() || line.startsWith("#") || line.startsWith("name,")) return;
    var columns = List.of(line.split(",", -1));
    if (columns.size() < 4)
      throw new IllegalArgumentException(
          "an outlet has name, host, owner and kind, got " + columns.size() + " columns: " + line);
    var owner = columns.get(2).strip();
    var entry = new Entry(
        columns.get(0).strip(),
        owner.isEmpty() ? null : owner,
        columns.get(3).strip().equals("agency"));
    for (var host : columns.get(1).strip().split(" ")) put(byHost, host, entry, wins);
    put(byName, key(entry.name), entry, wins);
    if (columns.size() > 5)
      for (var alias : columns.get(5).split(";")) put(byName, key(alias), entry, wins);
  }

  private static void put(Map<String, Entry> map, String key, Entry entry, boolean wins) {
    if (key.isBlank()) return;
    if (wins) map.put(key, entry);
    else map.putIfAbsent(key, entry);
  }
}
