package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readout.analysis.Quantity;
import org.readout.analysis.TimeExpression;
import org.readout.statement.Matter.Given;
import org.readout.text.Span;

/**
 * Finds the numbers and times on which the carriers of one statement differ.
 *
 * <p>Numbers are compared only where both count the same: one unit, and words in common near them. "About 300" and "312" agree, as do "at least 12" and
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
    numbers(found);
    times(found);
    return found;
  }

  private void numbers(List<Difference> found) {
    var told = new ArrayList<List<Told<Quantity>>>();
    for (var one : carried)
      told.add(one.assertion().quantities().stream()
          .filter(counted -> !counted.value().unit().isEmpty())
          .toList());
    var matters = Matter.of(told, (a, b) -> a.unit().equals(b.unit()), DifferenceFinder::agree);
    for (var matter : matters)
      if (matter.values().size() > 1)
        found.add(new Difference(
            Difference.Kind.NUMBER,
            rising(matter.values()),
            matter.values().stream().map(this::print).toList()));
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
  private boolean rising(List<Given<Quantity>> values) {
    var sorted = values.stream()
        .sorted(Comparator.comparingDouble(given -> named(given.value())))
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
  private List<String> published(Given<Quantity> given) {
    var dates = given.carriers().stream()
        .map(carrier -> carried.get(carrier).report().article().published().value())
        .filter(date -> date != null && !date.startsWith("--"))
        .toList();
    return dates.size() < given.carriers().size() ? List.of() : dates;
  }

  private Difference.Value print(Given<Quantity> given) {
    return new Difference.Value(
        number(given.value()), words(given, given.value().span()), given.carriers());
  }

  /** A value as the first of its carriers words it. */
  private String words(Given<?> given, Span span) {
    return carried.get(given.carriers().get(0)).report().words(span);
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

  /** A passage that tells several times is left out: which of them the others tell is not known. */
  private void times(List<Difference> found) {
    var told = new ArrayList<List<Told<TimeExpression>>>();
    for (var one : carried) {
      var times = one.assertion().times();
      told.add(times.size() == 1 ? times : List.of());
    }
    var matters =
        Matter.of(told, (a, b) -> true, (a, b) -> Occasions.sameDate(a.value(), b.value()));
    for (var matter : matters)
      if (matter.values().size() > 1)
        found.add(new Difference(
            Difference.Kind.TIME,
            false,
            matter.values().stream()
                .sorted(Comparator.comparing(given -> given.value().value()))
                .map(given -> new Difference.Value(
                    given.value().value(), words(given, given.value().span()), given.carriers()))
                .toList()));
  }
}
