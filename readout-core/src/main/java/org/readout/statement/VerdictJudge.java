package org.readout.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges how well a statement is founded, and says why in sentences a reader can check. */
final class VerdictJudge {

  private VerdictJudge() {}

  /** A verdict with its reasons. */
  record Judgement(Verdict verdict, List<String> reasons) {}

  /**
   * @param vague whether a party is known by no more than a place, which may be another party's office: beside another it corroborates
   *     nothing
   * @param contradicted whether a statement of opposite polarity stands against it
   */
  static Judgement judge(
      List<Carried> carried,
      List<Difference> differences,
      Predicate<String> vague,
      boolean contradicted) {
    Map<String, Origin> parties = new LinkedHashMap<>();
    Map<String, Origin> outlets = new LinkedHashMap<>();
    var unknown = 0;
    for (var one : carried) {
      var origin = one.origin();
      if (origin == null) unknown++;
      else if (origin.kind() == Origin.Kind.OUTLET) outlets.putIfAbsent(origin.party(), origin);
      else parties.putIfAbsent(origin.party(), origin);
    }
    if (!parties.keySet().stream().allMatch(vague)) parties.keySet().removeIf(vague);
    // "the Environment Ministry" beside "the Drosnian Environment Ministry" may be the same one
    var names = List.copyOf(parties.keySet());
    parties.keySet().removeIf(name -> names.stream()
        .anyMatch(other ->
            Names.words(other).size() > Names.words(name).size() && Names.isPart(name, other)));
    var verdict = parties.size() > 1 && parties.keySet().stream().noneMatch(vague)
        ? Verdict.CORROBORATED
        : !parties.isEmpty()
            ? Verdict.SINGLE_ORIGIN
            : outlets.isEmpty() ? Verdict.UNSOURCED : Verdict.REPORTED;
    var reasons = new ArrayList<String>();
    reasons.add(founded(verdict, carried, parties, outlets));
    if (unknown > 0 && verdict != Verdict.UNSOURCED)
      reasons.add(count(unknown, "carrier") + " of unknown origin "
          + (unknown == 1 ? "counts" : "count") + " for nothing.");
    for (var difference : differences)
      reasons.add((difference.update() ? "Updated: " : "Contested: ")
          + difference.kind().label() + "s differ ("
          + difference.values().stream()
              .map(Difference.Value::text)
              .collect(Collectors.joining(" / "))
          + ").");
    if (contradicted) reasons.add("Contested: another statement says the opposite.");
    return new Judgement(verdict, reasons);
  }

  private static String founded(
      Verdict verdict,
      List<Carried> carried,
      Map<String, Origin> parties,
      Map<String, Origin> outlets) {
    var reports = (int)
        carried.stream().map(one -> one.report().article().id()).distinct().count();
    return switch (verdict) {
      case CORROBORATED -> parties.size() + " parties assert it: " + list(parties) + ".";
      case SINGLE_ORIGIN ->
        count(reports, "report") + " carr" + (reports == 1 ? "ies" : "y")
            + " it; all that is known goes back to one party: " + list(parties) + ".";
      case REPORTED ->
        "No party is named; " + count(outlets.size(), "outlet") + " tell"
            + (outlets.size() == 1 ? "s" : "") + " it in " + (outlets.size() == 1 ? "its" : "their")
            + " own voice: " + list(outlets) + ".";
      case UNSOURCED ->
        count(reports, "report") + " carr" + (reports == 1 ? "ies" : "y")
            + " it; nothing tells whose word it is.";
    };
  }

  private static String list(Map<String, Origin> origins) {
    return origins.values().stream()
        .map(origin ->
            origin.party() + (origin.occasion() == null ? "" : " (" + origin.occasion() + ")"))
        .collect(Collectors.joining(", "));
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
