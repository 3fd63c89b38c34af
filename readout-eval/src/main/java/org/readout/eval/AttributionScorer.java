package org.readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Scores attributions over one or more texts.
 *
 * <p>A found attribution answers a marked one when their contents share at least half of their tokens (intersection over union), each
 * at most one, best first. {@code content} asks for that alone, {@code content+source} for overlapping sources too (or none on
 * both sides), {@code relation} for overlapping cues besides. Each is told for all, by how much of the content is quoted, and for
 * {@code statement}s: quoted, or with a cue of saying or writing. Precision looks at the kind of what was found, recall at the
 * kind of what was marked.
 */
final class AttributionScorer {

  private static final double LEAST_OVERLAP = 0.5;
  private static final List<Role> ROLES = List.of(Role.values());

  /** The label of a token that plays no role; the others are positions in {@link #ROLES}. */
  private static final int NO_ROLE = ROLES.size();

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Tally speaker = new Tally();
  private final Tally namedSpeaker = new Tally();

  /** Tokens by the role marked (row) and found (column). */
  private final long[][] labels = new long[NO_ROLE + 1][NO_ROLE + 1];

  void add(String text, List<Marked> marked, List<Marked> found) {
    var tokens = new TokenText(text);
    var gold = relations(tokens, marked);
    var told = relations(tokens, found);
    for (var role : ROLES) spans(tokens, role, gold, told);
    labels(tokens, gold, told);
    relations(tokens, gold, told);
  }

  Figures result() {
    var values = new LinkedHashMap<String, Double>();
    tallies.forEach((name, tally) -> {
      values.put(name + ".f1", tally.f1());
      values.put(name + ".precision", tally.precision());
      values.put(name + ".recall", tally.recall());
    });
    values.put("speaker/all", speaker.precision());
    values.put("speaker/gold has source", namedSpeaker.precision());
    values.put("alpha", alpha());
    return new Figures(values);
  }

  private Tally tally(String measure, String part) {
    return tallies.computeIfAbsent(measure + "/" + part, name -> new Tally());
  }

  private static List<Relation> relations(TokenText tokens, List<Marked> marked) {
    return marked.stream()
        .map(one -> Relation.of(tokens, one))
        .filter(relation -> !relation.content().isEmpty())
        .toList();
  }

  // --- spans
  // --------------------------------------------------------------------------------------------------------------

  private void spans(TokenText tokens, Role role, List<Relation> gold, List<Relation> told) {
    var goldTokens = union(role, gold);
    var toldTokens = union(role, told);
    var both = shared(goldTokens, toldTokens);
    tally("token", role.label())
        .add(both, toldTokens.cardinality(), both, goldTokens.cardinality());

    var goldSpans = distinct(role, gold);
    var toldSpans = distinct(role, told);
    same("exact", role, goldSpans, toldSpans);
    same("exact-punct", role, trimmed(tokens, goldSpans), trimmed(tokens, toldSpans));
    same("fragment", role, fragments(goldSpans), fragments(toldSpans));
    tally("soft", role.label())
        .add(
            overlaps(toldSpans, goldSpans),
            toldSpans.size(),
            overlaps(goldSpans, toldSpans),
            goldSpans.size());
  }

  private void same(String measure, Role role, Set<BitSet> gold, Set<BitSet> told) {
    var same = (int) told.stream().filter(gold::contains).count();
    tally(measure, role.label()).add(same, told.size(), same, gold.size());
  }

  /** The sum over {@code spans} of the share the best of {@code others} overlaps. */
  private static double overlaps(Set<BitSet> spans, Set<BitSet> others) {
    var sum = 0.0;
    for (var span : spans) {
      var best = 0;
      for (var other : others) best = Math.max(best, shared(span, other));
      sum += best / (double) span.cardinality();
    }
    return sum;
  }

  private static BitSet union(Role role, List<Relation> relations) {
    var union = new BitSet();
    for (var relation : relations) union.or(relation.tokens(role));
    return union;
  }

  private static Set<BitSet> distinct(Role role, List<Relation> relations) {
    var distinct = new HashSet<BitSet>();
    for (var relation : relations)
      if (!relation.tokens(role).isEmpty()) distinct.add(relation.tokens(role));
    return distinct;
  }

  private static Set<BitSet> trimmed(TokenText tokens, Set<BitSet> spans) {
    var trimmed = new HashSet<BitSet>();
    for (var span : spans) trimmed.add(tokens.trimmed(span));
    return trimmed;
  }

  private static Set<BitSet> fragments(Set<BitSet> spans) {
    var fragments = new HashSet<BitSet>();
    for (var span : spans) fragments.addAll(TokenText.fragments(span));
    return fragments;
  }

  // --- relations
  // ----------------------------------------------------------------------------------------------------------

  private void relations(TokenText tokens, List<Relation> gold, List<Relation> told) {
    var matches = matches(gold, told);
    count("content", gold, told, matches, (one, other) -> true);
    count("content+source", gold, told, matches, Relation::sameSource);
    count(
        "relation",
        gold,
        told,
        matches,
        (one, other) -> one.sameSource(other) && one.cue().intersects(other.cue()));
    var exact = (int) matches.stream()
        .filter(match -> same(tokens, match.gold().content(), match.told().content())
            && same(tokens, match.gold().source(), match.told().source()))
        .count();
    tally("content=source=", "all").add(exact, told.size(), exact, gold.size());
    for (var match : matches) {
      speaker.add(match.gold().sameSource(match.told()) ? 1 : 0, 1, 0, 0);
      if (!match.gold().source().isEmpty())
        namedSpeaker.add(match.gold().source().intersects(match.told().source()) ? 1 : 0, 1, 0, 0);
    }
  }

  private static boolean same(TokenText tokens, BitSet some, BitSet others) {
    return tokens.trimmed(some).equals(tokens.trimmed(others));
  }

  private void count(
      String measure,
      List<Relation> gold,
      List<Relation> told,
      List<Match> matches,
      BiPredicate<Relation, Relation> fits) {
    var hits =
        matches.stream().filter(match -> fits.test(match.gold(), match.told())).toList();
    count(measure, "all", gold, told, hits, relation -> true);
    count(measure, "direct", gold, told, hits, one -> one.kind() == TokenText.Kind.DIRECT);
    count(measure, "mixed", gold, told, hits, one -> one.kind() == TokenText.Kind.MIXED);
    count(measure, "indirect", gold, told, hits, one -> one.kind() == TokenText.Kind.INDIRECT);
    count(measure, "statement", gold, told, hits, Relation::isStatement);
    count(measure, "quoted", gold, told, hits, Relation::isQuoted);
  }

  private void count(
      String measure,
      String part,
      List<Relation> gold,
      List<Relation> told,
      List<Match> hits,
      Predicate<Relation> isPart) {
    tally(measure, part)
        .add(
            (int) hits.stream().filter(hit -> isPart.test(hit.told())).count(),
            (int) told.stream().filter(isPart).count(),
            (int) hits.stream().filter(hit -> isPart.test(hit.gold())).count(),
            (int) gold.stream().filter(isPart).count());
  }

  /** One to one, best overlap of contents first; among equals the pair whose cues, then whose sources overlap, then the first. */
  private static List<Match> matches(List<Relation> gold, List<Relation> told) {
    var candidates = new ArrayList<Match>();
    for (var i = 0; i < gold.size(); i++)
      for (var j = 0; j < told.size(); j++) {
        var match = Match.of(gold.get(i), told.get(j), i, j);
        if (match.overlap() >= LEAST_OVERLAP) candidates.add(match);
      }
    candidates.sort(Match.BEST_FIRST);
    var taken = new BitSet();
    var given = new BitSet();
    var matches = new ArrayList<Match>();
    for (var match : candidates) {
      if (taken.get(match.i()) || given.get(match.j())) continue;
      taken.set(match.i());
      given.set(match.j());
      matches.add(match);
    }
    return matches;
  }

  // --- agreement
  // ----------------------------------------------------------------------------------------------------------

  private void labels(TokenText tokens, List<Relation> gold, List<Relation> told) {
    var goldLabels = labels(tokens.size(), gold);
    var toldLabels = labels(tokens.size(), told);
    for (var i = 0; i < tokens.size(); i++) labels[goldLabels[i]][toldLabels[i]]++;
  }

  /** The first role, in their order, a token plays. */
  private static int[] labels(int size, List<Relation> relations) {
    var labels = new int[size];
    Arrays.fill(labels, NO_ROLE);
    for (var role = 0; role < NO_ROLE; role++) {
      var tokens = union(ROLES.get(role), relations);
      for (var i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1))
        if (labels[i] == NO_ROLE) labels[i] = role;
    }
    return labels;
  }

  /** Krippendorff's alpha, nominal, two coders, nothing missing, over the role of each token. */
  private double alpha() {
    var totals = new HashMap<Integer, Long>();
    long n = 0, disagreeing = 0;
    for (var i = 0; i <= NO_ROLE; i++)
      for (var j = 0; j <= NO_ROLE; j++) {
        totals.merge(i, labels[i][j], Long::sum);
        totals.merge(j, labels[i][j], Long::sum);
        n += 2 * labels[i][j];
        if (i != j) disagreeing += 2 * labels[i][j];
      }
    if (n == 0) return 0;
    var chance = 1.0;
    for (long total : totals.values()) chance -= total * (total - 1.0) / (n * (n - 1.0));
    return chance == 0 ? 1 : 1 - disagreeing / (double) n / chance;
  }

  static int shared(BitSet some, BitSet others) {
    var both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }
}
