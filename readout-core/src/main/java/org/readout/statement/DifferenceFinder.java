package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.analysis.Quantity;

/**
 * Finds the numbers and times on which the carriers of one statement differ.
 *
 * <p>Numbers are compared only where both count the same: one unit, and a word in common near them. "About 300" and "312" agree, as do "at least 12" and
 * "12"; "at least 12" and "15" differ, for a reader wants to see the toll rise. A later, higher count in later reports is an update.
 */
final class DifferenceFinder {

  /** Within this share of each other two numbers agree when one is "about" or a bound. */
  private static final double ROUNDING = 0.1;

  private final List<Carried> carried;

  DifferenceFinder(List<Carried> carried) {
    this.carried = carried;
  }

  List<Difference> find() {
    var found = new ArrayList<Difference>();
    for (var measure : measures()) {
      var values = measure.values();
      if (values.size() > 1)
        found.add(new Difference(Difference.Kind.NUMBER, rising(values), print(values)));
    }
    times(found);
    return found;
  }

  /** The things the carriers count, each with all numbers told of it, in the order they are first told. */
  private List<Measure> measures() {
    var measures = new ArrayList<Measure>();
    for (var i = 0; i < carried.size(); i++)
      for (var measured : carried.get(i).assertion().quantities()) {
        if (measured.quantity().unit().isEmpty()) continue;
        var carrier = i;
        var known = measures.stream()
            .filter(measure -> measure.likens(measured) && !measure.carriers.contains(carrier))
            .max(Comparator.comparingInt(measure -> measure.shared(measured)));
        var measure = known.orElseGet(() -> new Measure(measured.quantity().unit()));
        if (known.isEmpty()) measures.add(measure);
        measure.add(measured, carrier);
      }
    return measures;
  }

  static boolean agree(Quantity a, Quantity b) {
    if (a.low() <= b.high()
        && b.low() <= a.high()
        && a.relation() != Quantity.Relation.AT_LEAST
        && b.relation() != Quantity.Relation.AT_LEAST
        && a.relation() != Quantity.Relation.AT_MOST
        && b.relation() != Quantity.Relation.AT_MOST) return true;
    var loose = a.relation() != Quantity.Relation.EXACT || b.relation() != Quantity.Relation.EXACT;
    var x = named(a);
    var y = named(b);
    return x == y || (loose && Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y)));
  }

  /** The number printed: the bound of "at least 12" is 12. */
  private static double named(Quantity quantity) {
    return quantity.relation() == Quantity.Relation.AT_MOST ? quantity.high() : quantity.low();
  }

  /** Whether each higher value stands only in reports published later than all with a lower one. */
  private boolean rising(List<Counted> values) {
    var sorted = values.stream()
        .sorted((a, b) -> Double.compare(named(a.quantity), named(b.quantity)))
        .toList();
    for (var i = 1; i < sorted.size(); i++) {
      var before = published(sorted.get(i - 1)).stream().max(String::compareTo);
      var after = published(sorted.get(i)).stream().min(String::compareTo);
      if (before.isEmpty() || after.isEmpty() || before.get().compareTo(after.get()) >= 0)
        return false;
    }
    return true;
  }

  /** When the reports with a value were published; empty when one of them is undated. */
  private List<String> published(Counted value) {
    var dates = value.carriers.stream()
        .map(carrier -> carried.get(carrier).report().article().published().value())
        .filter(date -> date != null && !date.startsWith("--"))
        .toList();
    return dates.size() < value.carriers.size() ? List.of() : dates;
  }

  private List<Difference.Value> print(List<Counted> values) {
    return values.stream()
        .map(value -> new Difference.Value(
            number(value.quantity),
            carried.get(value.carriers.get(0)).report().words(value.quantity.span()),
            value.carriers))
        .toList();
  }

  private static String number(Quantity quantity) {
    var named = plain(named(quantity));
    return switch (quantity.relation()) {
      case EXACT -> named;
      case ABOUT -> "~" + named;
      case AT_LEAST -> ">=" + named;
      case AT_MOST -> "<=" + named;
      case RANGE -> named + ".." + plain(quantity.high());
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%s", number);
  }

  private void times(List<Difference> found) {
    var days = new TreeMap<String, List<Integer>>();
    Map<String, String> words = new LinkedHashMap<>();
    for (var i = 0; i < carried.size(); i++) {
      var times = carried.get(i).assertion().times();
      if (times.size() != 1) continue;
      var time = times.get(0);
      var value = days.keySet().stream()
          .filter(day -> Occasions.sameDate(day, time.value()))
          .findFirst();
      days.computeIfAbsent(value.orElse(time.value()), day -> new ArrayList<>()).add(i);
      words.putIfAbsent(value.orElse(time.value()), carried.get(i).report().words(time.span()));
    }
    if (days.size() < 2) return;
    var values = new ArrayList<Difference.Value>();
    days.forEach((day, carriers) ->
        values.add(new Difference.Value(day, String.valueOf(words.get(day)), carriers)));
    found.add(new Difference(Difference.Kind.TIME, false, values));
  }

  private record Counted(Quantity quantity, List<Integer> carriers) {}

  /** One thing counted: every carrier tells at most one number of it. */
  private static final class Measure {
    private final String unit;
    private final Set<Integer> about = new HashSet<>();
    private final List<Integer> carriers = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    Measure(String unit) {
      this.unit = unit;
    }

    void add(Measured measured, int carrier) {
      about.addAll(measured.about());
      carriers.add(carrier);
      quantities.add(measured.quantity());
    }

    /** Whether a number counts the same: its unit, and at least one word around it. */
    boolean likens(Measured measured) {
      return unit.equals(measured.quantity().unit()) && shared(measured) > 0;
    }

    int shared(Measured measured) {
      return (int) measured.about().stream().filter(about::contains).count();
    }

    List<Counted> values() {
      var values = new ArrayList<Counted>();
      for (var i = 0; i < quantities.size(); i++) {
        var quantity = quantities.get(i);
        var known =
            values.stream().filter(value -> agree(value.quantity, quantity)).findFirst();
        if (known.isPresent()) known.get().carriers.add(carriers.get(i));
        else values.add(new Counted(quantity, new ArrayList<>(List.of(carriers.get(i)))));
      }
      return values;
    }
  }
}
