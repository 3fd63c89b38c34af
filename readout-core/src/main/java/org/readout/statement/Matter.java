package org.readout.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One thing of which carriers of a statement tell a number or a time: a toll, a share, the day of a verdict. Every carrier tells at most
 * one value of it.
 */
final class Matter<T> {

  /** Least share of the fewer words around two values that stand around both, for the values to be told of one thing. */
  private static final double ONE_MATTER = 1.0 / 3;

  private final Set<Integer> about = new HashSet<>();
  private final Set<Integer> carriers = new HashSet<>();
  private final List<Given<T>> values = new ArrayList<>();

  /** A value and the numbers of the carriers that give it, in the order met. */
  record Given<T>(T value, List<Integer> carriers) {}

  private Matter() {}

  /**
   * The things told of. Values that agree are put together first, whatever stands around them: where one report tells both steps of a
   * rule and another one of them, that step is no difference from the other.
   *
   * @param told the values of each carrier, by its number
   * @param comparable whether two values can be of one thing at all
   */
  static <T> List<Matter<T>> of(
      List<List<Told<T>>> told, BiPredicate<T, T> comparable, BiPredicate<T, T> agree) {
    var agreed = new ArrayList<Matter<T>>();
    for (var carrier = 0; carrier < told.size(); carrier++)
      for (var one : told.get(carrier)) {
        var matter = new Matter<T>();
        matter.about.addAll(one.about());
        matter.carriers.add(carrier);
        matter.values.add(new Given<>(one.value(), new ArrayList<>(List.of(carrier))));
        merge(agreed, matter, (a, b) -> comparable.test(a, b) && agree.test(a, b), agree, 0);
      }
    var matters = new ArrayList<Matter<T>>();
    for (var matter : agreed) merge(matters, matter, comparable, agree, 1);
    return matters;
  }

  private static <T> void merge(
      List<Matter<T>> matters,
      Matter<T> next,
      BiPredicate<T, T> joinable,
      BiPredicate<T, T> agree,
      int least) {
    Matter<T> nearest = null;
    var most = least - 1;
    for (var matter : matters) {
      var shared = matter.shared(next);
      if (shared <= most
          || !joinable.test(matter.first(), next.first())
          || matter.carriers.stream().anyMatch(next.carriers::contains)) continue;
      nearest = matter;
      most = shared;
    }
    if (nearest == null) matters.add(next);
    else nearest.take(next, agree);
  }

  /** Words around both, 0 when they are too few to tell of one thing. */
  private int shared(Matter<T> other) {
    var fewer = about.size() <= other.about.size() ? about : other.about;
    var more = fewer == about ? other.about : about;
    var count = (int) fewer.stream().filter(more::contains).count();
    return count >= ONE_MATTER * fewer.size() ? count : 0;
  }

  private void take(Matter<T> other, BiPredicate<T, T> agree) {
    about.addAll(other.about);
    carriers.addAll(other.carriers);
    for (var given : other.values) {
      var known =
          values.stream().filter(value -> agree.test(value.value, given.value)).findFirst();
      if (known.isPresent()) known.get().carriers.addAll(given.carriers);
      else values.add(given);
    }
  }

  private T first() {
    return values.get(0).value;
  }

  /** The values told of it that do not agree; one when all do. */
  List<Given<T>> values() {
    return values;
  }
}
