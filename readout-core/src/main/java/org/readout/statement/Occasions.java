package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.attribution.Occasion;
import org.readout.statement.OriginFinder.Saying;

/** Parts one party's sayings by the occasions the reports tell apart. */
final class Occasions {

  private final List<Group> groups = new ArrayList<>();

  Occasions(List<Saying> sayings) {
    var untold = new ArrayList<Saying>();
    for (var saying : sayings) {
      var occasion = saying.attribution().occasion();
      if (known(occasion) == Occasion.Kind.UNKNOWN) untold.add(saying);
      else place(saying);
    }
    untold.stream()
        .filter(saying -> saying.attribution().occasion().date() != null)
        .forEach(this::place);
    untold.stream()
        .filter(saying -> saying.attribution().occasion().date() == null)
        .forEach(this::join);
  }

  /** Each occasion's sayings. */
  List<List<Saying>> groups() {
    return groups.stream().map(group -> List.copyOf(group.sayings)).toList();
  }

  /** The kind of an occasion of saying; a call or meeting is what the saying is about, not where it was uttered. */
  static Occasion.Kind known(Occasion occasion) {
    return switch (occasion.kind()) {
      case CALL, MEETING -> Occasion.Kind.UNKNOWN;
      case DOCUMENT -> Occasion.Kind.STATEMENT;
      default -> occasion.kind();
    };
  }

  private void place(Saying saying) {
    var kind = known(saying.attribution().occasion());
    var date = saying.attribution().occasion().date();
    for (var group : groups)
      if ((group.kind == kind
              || kind == Occasion.Kind.UNKNOWN
              || group.kind == Occasion.Kind.UNKNOWN)
          && sameDate(group.date, date)) {
        group.add(saying, kind, date);
        return;
      }
    var group = new Group();
    group.add(saying, kind, date);
    groups.add(group);
  }

  /** To the occasion most told in the same report, else to the party's most told, else to the first. */
  private void join(Saying saying) {
    if (groups.isEmpty()) {
      place(saying);
      return;
    }
    groups.stream()
        .max(Comparator.comparingLong((Group group) -> group.in(saying.report()))
            .thenComparing(group -> group.told))
        .orElseThrow()
        .sayings
        .add(saying);
  }

  /** Whether two dates can be one: as far as both are known they agree. */
  static boolean sameDate(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) return true;
    var day = a.startsWith("--") ? a.substring(2) : a;
    var other = b.startsWith("--") ? b.substring(2) : b;
    if (a.startsWith("--") != b.startsWith("--")) return day.endsWith(other) || other.endsWith(day);
    return day.startsWith(other) || other.startsWith(day);
  }

  private static final class Group {
    private final List<Saying> sayings = new ArrayList<>();
    private final Map<Integer, Long> byReport = new LinkedHashMap<>();
    private Occasion.Kind kind = Occasion.Kind.UNKNOWN;
    private @Nullable String date;
    private int told;

    void add(Saying saying, Occasion.Kind kind, @Nullable String date) {
      sayings.add(saying);
      byReport.merge(saying.report(), 1L, Long::sum);
      told++;
      if (this.kind == Occasion.Kind.UNKNOWN) this.kind = kind;
      if (this.date == null) this.date = date;
    }

    long in(int report) {
      return byReport.getOrDefault(report, 0L);
    }
  }
}
