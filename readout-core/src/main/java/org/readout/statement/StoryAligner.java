package org.readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.attribution.Certainty;
import org.readout.reprint.Reprint;
import org.readout.story.StoryId;
import org.readout.text.AverageLink;
import org.readout.text.Digests;

/**
 * Aligns one story: reads its assertions, links those alike, cuts the links into statements, and judges each.
 */
final class StoryAligner {

  /** Least mean likeness of one statement; among .24 to .44 on five annotated events the highest precision before pair F1 falls. */
  private static final double ONE_STATEMENT = 0.34;

  /** Taken off for two different parties' words: to call a statement corroborated takes more than to call it repeated. */
  private static final double TWO_PARTIES = 0.1;

  /** Taken off where one denies what the other does not speak of; .2 kept pair F1 and wrongly corroborated fewest among 0 to .3. */
  private static final double ONE_DENIES = 0.2;

  /** Least likeness at which opposite assertions contradict each other. */
  private static final double CONTRADICTION = 0.5;

  /** Keys in more assertions than this find no candidates: they are the story's subject. Bounds the pairs compared. */
  private static final int COMMON = 400;

  private final StoryId story;
  private final List<Report> reports;
  private final List<Assertion> assertions;
  private final Likeness likeness;
  private final Map<Integer, Origin> origins = new HashMap<>();
  private final List<int[]> opposites = new ArrayList<>();
  private final Cast cast;

  StoryAligner(StoryId story, List<Report> reports, List<Reprint> reprints, Lexicon lexicon) {
    this.story = story;
    this.reports = reports;
    this.cast = Cast.of(reports);
    var reader = new AssertionReader(reports, cast, lexicon);
    this.assertions = reader.read();
    this.likeness = new Likeness(reader.vocabulary());
    var finder = new OriginFinder(story, reports, cast, reprints);
    for (var assertion : assertions) {
      var origin = finder.of(assertion);
      if (origin != null) origins.put(assertion.number(), origin);
    }
  }

  /** What one story's reports assert. */
  record Aligned(List<Origin> origins, List<Statement> statements) {}

  Aligned align() {
    var drafts = new ArrayList<List<Carried>>();
    for (var cluster : clusters())
      if (likeness.tellsSomething(assertions.get(cluster.get(0)))) drafts.add(carried(cluster));
    drafts.sort(Comparator.comparingInt(StoryAligner::breadth)
        .reversed()
        .thenComparing(d -> d.get(0).assertion().number()));
    var ofAssertion = new HashMap<Integer, Integer>();
    for (var i = 0; i < drafts.size(); i++)
      for (var one : drafts.get(i)) ofAssertion.put(one.assertion().number(), i);
    var against = contradictions(ofAssertion);
    var ids = drafts.stream().map(this::id).toList();
    var statements = new ArrayList<Statement>();
    for (var i = 0; i < drafts.size(); i++) {
      var related = against.getOrDefault(i, List.of()).stream()
          .map(other -> new Relation(ids.get(other), Relation.Kind.CONTRADICTS))
          .toList();
      statements.add(write(ids.get(i), drafts.get(i), related));
    }
    return new Aligned(counted(drafts), statements);
  }

  private List<List<Integer>> clusters() {
    var cut = new AverageLink(assertions.size(), ONE_STATEMENT);
    for (var pair : candidates()) {
      var a = assertions.get(pair[0]);
      var b = assertions.get(pair[1]);
      var alike = likeness.of(a, b);
      if (alike <= 0) continue;
      if (apart(a, b, alike)) cut.forbid(a.number(), b.number());
      else cut.link(a.number(), b.number(), alike - doubt(a, b));
    }
    return cut.clusters();
  }

  private double doubt(Assertion a, Assertion b) {
    return (isOfTwoParties(a, b) ? TWO_PARTIES : 0) + (likeness.deniesAlike(a, b) ? 0 : ONE_DENIES);
  }

  /** Pairs that must not be one statement, however alike they sound. */
  private boolean apart(Assertion a, Assertion b, double alike) {
    if (a.report() == b.report()
        && a.proposition().sentence() == b.proposition().sentence()) return true;
    if (asked(a) != asked(b)) return true;
    if (a.stance() >= 0
        && b.stance() >= 0
        && cast.party(a.stance()).number() != cast.party(b.stance()).number()) return true;
    if (!likeness.opposite(a, b)) return false;
    if (alike >= CONTRADICTION && a.report() != b.report())
      opposites.add(new int[] {a.number(), b.number()});
    return true;
  }

  private boolean isOfTwoParties(Assertion a, Assertion b) {
    var one = origins.get(a.number());
    var other = origins.get(b.number());
    return one != null
        && other != null
        && one.kind() == Origin.Kind.PARTY
        && other.kind() == Origin.Kind.PARTY
        && !one.party().equals(other.party());
  }

  private static boolean asked(Assertion assertion) {
    return assertion.attribution() != null
        && assertion.attribution().certainty() == Certainty.ASKED;
  }

  /** Pairs that share a key not too common, each once, the lower number first. */
  private List<int[]> candidates() {
    var byKey = new HashMap<Integer, List<Integer>>();
    for (var assertion : assertions)
      for (var key : assertion.bag().keys())
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(assertion.number());
    var pairs = new ArrayList<int[]>();
    var seen = new int[assertions.size()];
    for (var assertion : assertions)
      for (var key : assertion.bag().keys()) {
        var others = byKey.getOrDefault(key, List.of());
        if (others.size() > COMMON) continue;
        for (var other : others) {
          if (other >= assertion.number() || seen[other] == assertion.number() + 1) continue;
          seen[other] = assertion.number() + 1;
          pairs.add(new int[] {other, assertion.number()});
        }
      }
    return pairs;
  }

  private List<Carried> carried(List<Integer> cluster) {
    var list = new ArrayList<Carried>();
    for (var number : cluster) {
      var assertion = assertions.get(number);
      list.add(new Carried(assertion, reports.get(assertion.report()), origins.get(number)));
    }
    return list;
  }

  /** Statements of more reports come first, then those of more carriers. */
  private static int breadth(List<Carried> carried) {
    var distinct =
        (int) carried.stream().map(one -> one.assertion().report()).distinct().count();
    return distinct * 1000 + Math.min(carried.size(), 999);
  }

  private Map<Integer, List<Integer>> contradictions(Map<Integer, Integer> ofAssertion) {
    var against = new HashMap<Integer, List<Integer>>();
    for (var pair : opposites) {
      int a = ofAssertion.getOrDefault(pair[0], -1);
      int b = ofAssertion.getOrDefault(pair[1], -1);
      if (a == b) continue;
      add(against, a, b);
      add(against, b, a);
    }
    return against;
  }

  private static void add(Map<Integer, List<Integer>> against, int a, int b) {
    var list = against.computeIfAbsent(a, k -> new ArrayList<>());
    if (!list.contains(b)) list.add(b);
  }

  private Statement write(StatementId id, List<Carried> carried, List<Relation> related) {
    var differences = new DifferenceFinder(carried).find();
    var judgement = VerdictJudge.judge(carried, differences, cast::isPlace, !related.isEmpty());
    var contested =
        !related.isEmpty() || differences.stream().anyMatch(difference -> !difference.update());
    var wordings = WordingSorter.sort(carried);
    return new Statement(
        id,
        story,
        wordings.get(0).text(),
        speakers(carried),
        carried.stream().map(one -> one.carrier(confidence(one, carried))).toList(),
        wordings,
        carried.stream()
            .map(Carried::origin)
            .filter(origin -> origin != null)
            .map(Origin::id)
            .distinct()
            .sorted()
            .toList(),
        judgement.verdict(),
        contested,
        judgement.reasons(),
        differences,
        related);
  }

  /** The mean likeness to its fellows times the attribution's own confidence; alone, the attribution's. */
  private double confidence(Carried one, List<Carried> carried) {
    var own = one.assertion().attribution() == null
        ? 1.0
        : one.assertion().attribution().confidence();
    if (carried.size() == 1) return own;
    var sum = 0.0;
    for (var other : carried)
      if (other != one)
        sum += Math.max(0, Math.min(1, likeness.of(one.assertion(), other.assertion())));
    return own * Math.sqrt(sum / (carried.size() - 1));
  }

  private List<StatementSpeaker> speakers(List<Carried> carried) {
    var speakers = new LinkedHashMap<String, StatementSpeaker>();
    for (var one : carried) {
      var attribution = one.assertion().attribution();
      if (attribution == null || attribution.speaker() == null) continue;
      var figure = cast.figure(
          cast.figure(one.assertion().report(), attribution.speaker().entity()));
      var party = cast.party(one.assertion().report(), attribution.speaker());
      var id = story.value() + "/f" + figure.number();
      speakers.putIfAbsent(
          id,
          new StatementSpeaker(
              id, figure.name(), figure.kind(), party == null ? null : party.name()));
    }
    return List.copyOf(speakers.values());
  }

  /** The origins the statements' carriers relay, with the number of those carriers, sorted by id. */
  private static List<Origin> counted(List<List<Carried>> drafts) {
    var counts = new TreeMap<OriginId, Origin>();
    for (var draft : drafts)
      for (var one : draft) {
        var origin = one.origin();
        if (origin != null)
          counts.merge(
              origin.id(),
              origin.withCarriers(1),
              (known, more) -> known.withCarriers(known.carriers() + 1));
      }
    return List.copyOf(counts.values());
  }

  /** Derived from the carriers' places, so that the same reports give the same id. */
  private StatementId id(List<Carried> carried) {
    var places = new StringBuilder();
    for (var one : carried)
      places
          .append(one.report().article().id())
          .append(one.assertion().proposition().spans())
          .append('\n');
    return new StatementId("s" + Digests.of(places.toString(), 8));
  }
}
