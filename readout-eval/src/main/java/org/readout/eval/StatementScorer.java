package org.readout.eval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.readout.eval.EventGold.GoldStatement;
import org.readout.eval.EventGold.GoldValue;
import org.readout.eval.EventGold.Part;
import org.readout.eval.Told.ToldCarrier;
import org.readout.eval.Told.ToldStatement;
import org.readout.text.ArticleId;
import org.readout.text.Digests;
import org.readout.text.Span;

/**
 * Scores an edition's statements against one annotated event.
 *
 * <p>A passage is found when a carrier overlaps it by at least two fifths (intersection over union of characters; a {@code piece} also when four
 * fifths of it lie inside a carrier of moderate length); one carrier serves one passage, best overlap first. Grouping and
 * origins are judged over pairs of found passages, verdicts over all gold statements by the edition's statement that holds
 * most of their passages.
 */
final class StatementScorer {

  private static final double LEAST_OVERLAP = 0.4;
  private static final double LEAST_OF_PIECE = 0.8;

  /** The longest carrier, in code points, a piece is looked for in. */
  private static final int LONGEST_AROUND_PIECE = 900;

  private final EventGold gold;
  private final Told told;
  private final Set<ArticleId> unchanged = new HashSet<>();
  private final Map<String, ToldStatement> statementById = new HashMap<>();
  private final List<Held> held = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Overlap> overlaps = new ArrayList<>();

  /** Carrier by passage found, both by position. */
  private final SortedMap<Integer, Integer> found;

  private final Map<String, Double> values = new LinkedHashMap<>();

  private StatementScorer(EventGold gold, Told told) {
    this.gold = gold;
    this.told = told;
    gold.digests().forEach((id, digest) -> {
      var text = told.texts().get(id);
      if (text != null && digest.equals(Digests.of(text.getBytes(StandardCharsets.UTF_8))))
        unchanged.add(id);
    });
    for (var statement : told.statements()) {
      statementById.put(statement.id(), statement);
      for (var carrier : statement.carriers())
        if (unchanged.contains(carrier.article())) held.add(new Held(statement, carrier));
    }
    for (var statement : gold.statements())
      for (var part : statement.parts()) asked.add(new Asked(statement, part));
    overlap();
    found = assign();
  }

  /** @return every measure; reports the edition lacks or changed count as not found */
  static Figures score(EventGold gold, Told told) {
    var scorer = new StatementScorer(gold, told);
    scorer.values.put("found", Figures.share(scorer.found.size(), scorer.asked.size()));
    scorer.pairs();
    scorer.bcubed();
    scorer.origins();
    scorer.speakers();
    scorer.verdicts();
    scorer.differences();
    return new Figures(scorer.values);
  }

  /** How many of the gold's reports the edition holds with their text unchanged. */
  static int reports(EventGold gold, Told told) {
    return new StatementScorer(gold, told).unchanged.size();
  }

  // --- which carrier serves which passage
  // ---------------------------------------------------------------------------------

  private record Held(ToldStatement statement, ToldCarrier carrier) {}

  private record Asked(GoldStatement statement, Part part) {}

  private record Overlap(double value, int asked, int held) {}

  private record Vote(String gold, String told) {}

  private void overlap() {
    for (var n = 0; n < asked.size(); n++)
      for (var m = 0; m < held.size(); m++) {
        var part = asked.get(n).part();
        var carrier = held.get(m).carrier();
        if (!carrier.article().equals(part.article())) continue;
        var inside = shared(part.spans(), carrier.spans());
        var value = inside / (double) (size(part.spans()) + size(carrier.spans()) - inside);
        var isPiece = "piece".equals(part.note())
            && inside >= LEAST_OF_PIECE * size(part.spans())
            && size(carrier.spans()) <= LONGEST_AROUND_PIECE;
        if (value >= LEAST_OVERLAP || isPiece) overlaps.add(new Overlap(value, n, m));
      }
  }

  /** Best overlap first; among equals, the second time over, the carrier whose statement holds more of the same gold statement. */
  private SortedMap<Integer, Integer> assign() {
    var votes = new HashMap<Vote, Integer>();
    assign(overlap -> 0).forEach((n, m) -> votes.merge(vote(n, m), 1, Integer::sum));
    return assign(overlap -> votes.getOrDefault(vote(overlap.asked(), overlap.held()), 0));
  }

  private Vote vote(int n, int m) {
    return new Vote(asked.get(n).statement().id(), held.get(m).statement().id());
  }

  private SortedMap<Integer, Integer> assign(ToIntFunction<Overlap> votes) {
    var assigned = new TreeMap<Integer, Integer>();
    var used = new HashSet<Integer>();
    overlaps.stream()
        .sorted(Comparator.comparingDouble(Overlap::value)
            .thenComparingInt(votes)
            .reversed()
            .thenComparingInt(Overlap::asked)
            .thenComparingInt(Overlap::held))
        .filter(overlap -> !assigned.containsKey(overlap.asked()) && used.add(overlap.held()))
        .forEach(overlap -> assigned.put(overlap.asked(), overlap.held()));
    return assigned;
  }

  private static int size(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int shared(List<Span> some, List<Span> others) {
    var shared = 0;
    for (var one : some) for (var other : others) shared += one.shared(other);
    return shared;
  }

  private String statement(int n) {
    return held(n).statement().id();
  }

  private Held held(int n) {
    return held.get(found.getOrDefault(n, -1));
  }

  // --- grouping and origins
  // -----------------------------------------------------------------------------------------------

  private boolean oneByGold(int n, int other) {
    return asked.get(n).statement().id().equals(asked.get(other).statement().id());
  }

  private void pairs() {
    var together = pairs(
        "pairs",
        (n, other) -> statement(n).equals(statement(other)),
        this::oneByGold,
        (n, other) -> true);
    var all = gold.statements().stream()
        .mapToInt(statement -> statement.parts().size() * (statement.parts().size() - 1) / 2)
        .sum();
    values.put("pairs_all", Figures.share(together, all));
  }

  private void origins() {
    pairs(
        "origins",
        (n, other) -> isOne(held(n).carrier().origin(), held(other).carrier().origin()),
        (n, other) ->
            isOne(asked.get(n).part().origin(), asked.get(other).part().origin()),
        (n, other) -> !isOwn(n) || !isOwn(other));
  }

  private boolean isOwn(int n) {
    return asked.get(n).part().form().equals("own");
  }

  private static boolean isOne(@Nullable String origin, @Nullable String other) {
    return origin != null && origin.equals(other);
  }

  /** @return how many pairs are one by both */
  private int pairs(
      String measure,
      BiPredicate<Integer, Integer> isOne,
      BiPredicate<Integer, Integer> isOneByGold,
      BiPredicate<Integer, Integer> counts) {
    int both = 0, told = 0, known = 0;
    for (var n : found.keySet())
      for (var other : found.tailMap(n + 1).keySet()) {
        if (!counts.test(n, other)) continue;
        var one = isOne.test(n, other);
        var oneByGold = isOneByGold.test(n, other);
        if (one) told++;
        if (oneByGold) known++;
        if (one && oneByGold) both++;
      }
    var precision = Figures.share(both, told);
    var recall = Figures.share(both, known);
    values.put(measure + "_precision", precision);
    values.put(measure + "_recall", recall);
    values.put(measure + "_f1", Figures.f1(precision, recall));
    return both;
  }

  private void bcubed() {
    double precision = 0, recall = 0;
    for (var n : found.keySet()) {
      int mine = 0, theirs = 0, both = 0;
      for (var other : found.keySet()) {
        var one = statement(n).equals(statement(other));
        var oneByGold = oneByGold(n, other);
        if (one) mine++;
        if (oneByGold) theirs++;
        if (one && oneByGold) both++;
      }
      precision += both / (double) mine;
      recall += both / (double) theirs;
    }
    values.put(
        "bcubed_f1",
        Figures.f1(Figures.share(precision, found.size()), Figures.share(recall, found.size())));
  }

  // --- speakers, verdicts, differences
  // ------------------------------------------------------------------------------------

  private void speakers() {
    int right = 0, all = 0;
    for (var n : found.keySet()) {
      var part = asked.get(n).part();
      var wanted = part.speaker() == null ? asked.get(n).statement().speaker() : part.speaker();
      if (isOwn(n) || "unnamed".equals(part.note()) || wanted == null) continue;
      var speaker = held(n).carrier().speaker();
      var names =
          speaker == null || speaker.isEmpty() ? held(n).statement().speakers() : List.of(speaker);
      all++;
      if (SpeakerNames.fit(names, wanted)) right++;
    }
    values.put("speakers", Figures.share(right, all));
  }

  private void verdicts() {
    int right = 0, falsely = 0;
    for (var statement : gold.statements()) {
      var best = bestFor(statement);
      if (best == null) continue;
      if (best.verdict().equals(statement.verdict())) right++;
      else if (best.verdict().equals("corroborated")) falsely++;
    }
    values.put("verdicts", Figures.share(right, gold.statements().size()));
    values.put("false_corroborations", Figures.share(falsely, gold.statements().size()));
  }

  /** The edition's statement that holds most of a gold statement's passages, the first by id among equals; null when none is found. */
  private @Nullable ToldStatement bestFor(GoldStatement statement) {
    var counts = new TreeMap<String, Integer>();
    for (var n : found.keySet())
      if (asked.get(n).statement().id().equals(statement.id()))
        counts.merge(statement(n), 1, Integer::sum);
    var most = 0;
    ToldStatement best = null;
    for (var count : counts.entrySet())
      if (count.getValue() > most) {
        most = count.getValue();
        best = statementById.get(count.getKey());
      }
    return best;
  }

  private void differences() {
    var hit = 0;
    for (var difference : gold.differences())
      if (isTold(difference)
          || (difference.kind().equals("polarity") && isContradicted(difference.values()))) hit++;
    values.put(
        "differences",
        gold.differences().isEmpty() ? 1 : hit / (double) gold.differences().size());
  }

  private boolean isTold(EventGold.GoldDifference difference) {
    for (var statement : told.statements())
      for (var candidate : statement.differences())
        if (candidate.kind().equals(difference.kind())
            && holdTwo(statement, candidate.values(), difference.values())) return true;
    return false;
  }

  /** Whether two of an edition's values hold each a different gold value. */
  private boolean holdTwo(
      ToldStatement statement, List<List<Integer>> values, List<GoldValue> wanted) {
    for (var a = 0; a < values.size(); a++)
      for (var b = a + 1; b < values.size(); b++)
        for (var i = 0; i < wanted.size(); i++)
          for (var j = 0; j < wanted.size(); j++)
            if (i != j
                && holds(statement, values.get(a), wanted.get(i))
                && holds(statement, values.get(b), wanted.get(j))) return true;
    return false;
  }

  /** Opposite polarity may also be two statements that contradict each other. */
  private boolean isContradicted(List<GoldValue> wanted) {
    for (var statement : told.statements())
      for (var id : statement.contradicts()) {
        var other = statementById.get(id);
        if (other == null) continue;
        for (var i = 0; i < wanted.size(); i++)
          for (var j = 0; j < wanted.size(); j++)
            if (i != j && holds(statement, wanted.get(i)) && holds(other, wanted.get(j)))
              return true;
      }
    return false;
  }

  private boolean holds(ToldStatement statement, GoldValue value) {
    return statement.carriers().stream().anyMatch(carrier -> holds(carrier, value));
  }

  private boolean holds(ToldStatement statement, List<Integer> carriers, GoldValue value) {
    return carriers.stream()
        .filter(n -> n >= 0 && n < statement.carriers().size())
        .anyMatch(n -> holds(statement.carriers().get(n), value));
  }

  /** Whether the carrier has at least half of one of the value's places. */
  private boolean holds(ToldCarrier carrier, GoldValue value) {
    for (var place : value.places())
      if (carrier.article().equals(place.article())
          && unchanged.contains(carrier.article())
          && 2 * shared(carrier.spans(), List.of(place.span())) >= place.span().length())
        return true;
    return false;
  }
}
