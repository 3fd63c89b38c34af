package org.readout.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analysis.Quantity;

/**
 * Finds the numbers and times on which the carriers of one statement differ.
 *
 * <p>Numbers are compared only where both carriers count the same thing once. "About 300" and "312" agree, as do "at least 12" and
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
    for (var unit : units()) {
      var values = new ArrayList<Counted>();
      for (var i = 0; i < carried.size(); i++) {
        var quantities = quantities(i, unit);
        if (quantities.size() == 1) enter(values, quantities.get(0), i);
      }
      if (values.size() > 1)
        found.add(new Difference(Difference.Kind.NUMBER, rising(values), print(values)));
    }
    times(found);
    return found;
  }

  private TreeSet<String> units() {
    var units = new TreeSet<String>();
    for (var one : carried)
      for (var quantity : one.assertion().quantities())
        if (!quantity.unit().isEmpty()) units.add(quantity.unit());
    return units;
  }

  private List<Quantity> quantities(int carrier, String unit) {
    return carried.get(carrier).assertion().quantities().stream()
        .filter(quantity -> quantity.unit().equals(unit))
        .toList();
  }

  private static void enter(List<Counted> values, Quantity quantity, int carrier) {
    for (var value : values)
      if (agree(value.quantity, quantity)) {
        value.carriers.add(carrier);
        return;
      }
    values.add(new Counted(quantity, new ArrayList<>(List.of(carrier))));
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
}
