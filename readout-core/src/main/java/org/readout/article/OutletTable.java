package org.readout.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.text.Problem;

/**
 * Outlets and agencies by host and by name: the shipped {@code outlets.csv}, and what a user adds.
 *
 * <p>Nothing depends on an outlet being listed; the table adds its usual name, its owner and its country. Immutable once built.
 */
final class OutletTable {

  /**
   * A line of the table.
   *
   * @param names the usual name, then all others
   * @param owner null where it is not given
   * @param country ISO 3166-1 alpha-2; null where it is not given
   */
  record Entry(
      List<String> names,
      @Nullable String owner,
      OutletKind kind,
      @Nullable String country) {
    Entry {
      names = List.copyOf(names);
    }

    String name() {
      return names.get(0);
    }

    boolean agency() {
      return kind == OutletKind.AGENCY;
    }
  }

  private static final OutletTable SHIPPED = load();

  private final Map<String, Entry> byHost = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();

  private OutletTable() {}

  static OutletTable shipped() {
    return SHIPPED;
  }

  /**
   * This table with a user's lines, which win over those it has.
   *
   * @param problems told of lines that are left out
   */
  OutletTable with(OutletSheet sheet, Consumer<Problem> problems) {
    var table = new OutletTable();
    table.byHost.putAll(byHost);
    table.byName.putAll(byName);
    OutletRows.of(sheet, problems).forEach(table::add);
    return table;
  }

  /** The outlet at a host or at one of the hosts it belongs to. */
  Optional<Entry> atHost(String host) {
    var rest = Hosts.bare(host);
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

  /** Under which a name is filed. */
  static String key(String name) {
    var trimmed = name.strip();
    if (trimmed.regionMatches(true, 0, "the ", 0, 4)) trimmed = trimmed.substring(4);
    return trimmed.length() > 4 ? trimmed.toLowerCase(Locale.ROOT) : trimmed;
  }

  private static OutletTable load() {
    try (var in = Objects.requireNonNull(
        OutletTable.class.getResourceAsStream("outlets.csv"), "outlets.csv")) {
      var csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new OutletTable().with(new OutletSheet("outlets.csv", csv), problem -> {
        throw new IllegalStateException(problem.toString());
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(OutletRows.Listed listed) {
    for (var host : listed.hosts()) byHost.put(host, listed.entry());
    for (var name : listed.entry().names()) byName.put(key(name), listed.entry());
  }
}
