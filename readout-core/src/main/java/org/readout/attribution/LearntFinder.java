package org.readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * Finds cues, sources and contents by learnt weights, in three steps: a tagger takes each token of a paragraph for part of a source, cue or
 * content; a linker looks at the tokens around each likely cue once more and tells which are that cue's; a judge says how likely the whole is
 * right. Candidates that claim the same content give way to the likeliest.
 *
 * <p>Each step is linear in the text: a cue's window is bounded, and so is the number of cues whose windows hold a token. For one article and one
 * thread.
 */
final class LearntFinder {

  /** The tagger's: nothing, and beginning and inside of source, cue and content. */
  static final int LABELS = 7;

  /** A token this likely to be part of a cue is tried as one, whatever the tagger decides. */
  private static final double LIKELY_CUE = 0.1;

  /** The same where the rules read a cue. */
  private static final double RULES_CUE = 0.02;

  /** Cues to either side of one among which its source and content are looked for. */
  private static final int CUES_WITHIN = 9;

  private static final int LONGEST_CUE = 30;

  /** A cue ends before a token this much less likely one than its likeliest, and does not begin with one. */
  private static final double TRAILING = 0.4;

  private static final double LEADING = 0.25;

  /** Two cues of one content are one cue in two pieces ("quoted ... as saying") up to this many tokens apart. */
  private static final int PIECES_APART = 25;

  /** Least confidence of such a piece, read as a cue of its own. */
  private static final double PIECE = 0.15;

  /** A paragraph is no prose and is cut after this many tokens: labels are chosen together within one. */
  static final int LONGEST = 2000;

  private final AttributionModel model;

  LearntFinder(AttributionModel model) {
    this.model = model;
  }

  /** In the order of their cues; no token is in the content of two. */
  List<Candidate> find(Grid grid) {
    var found = new ArrayList<Candidate>();
    for (var piece : pieces(grid)) found.addAll(candidates(grid, piece));
    for (var candidate : found)
      candidate.confidence = model.judge().confidence(Judge.traits(grid, candidate));
    found.forEach(Candidate::smooth);
    return settled(grid, found);
  }

  /** A piece's paragraphs, taken together where a colon announces the next, and cut where they are too long. */
  static List<Span> pieces(Grid grid) {
    var pieces = new ArrayList<Span>();
    var from = 0;
    for (var p = 1; p < grid.paragraphFrom.length; p++) {
      var to = grid.paragraphFrom[p];
      if (to < grid.size && to > from && grid.is(to - 1, ":")) continue;
      for (; from < to; from += LONGEST) pieces.add(new Span(from, Math.min(to, from + LONGEST)));
      from = to;
    }
    return pieces;
  }

  /** One for each likely cue of a piece, not judged yet; those without a content are left out. */
  List<Candidate> candidates(Grid grid, Span piece) {
    var network = model.network();
    var rows = piece.length();
    var state = network.encode(model.words().of(grid, piece), Traits.of(grid, piece), rows);
    var tagged = new Tagged(piece, network.tag(state, rows));
    var windows = windows(piece, tagged.cues(grid));
    if (windows.isEmpty()) return List.of();
    var tokens = network.tokens(state, rows);
    return windows.stream()
        .map(window -> new Candidate(window, network.link(state, tokens, piece, window), tagged))
        .filter(candidate -> !candidate.content.isEmpty())
        .toList();
  }

  /** Around each cue, up to the {@link #CUES_WITHIN}th cue on either side. */
  static List<Window> windows(Span piece, List<Span> cues) {
    var windows = new ArrayList<Window>();
    for (var i = 0; i < cues.size(); i++) {
      var floor = i < CUES_WITHIN ? piece.start() : cues.get(i - CUES_WITHIN).end();
      var ceiling = i + CUES_WITHIN < cues.size() ? cues.get(i + CUES_WITHIN).start() : piece.end();
      windows.add(Window.around(cues.get(i), floor, ceiling));
    }
    return windows;
  }

  /**
   * What the tagger says of a piece.
   *
   * @param chances of each label at each of its tokens
   */
  record Tagged(Span piece, double[] chances) {

    /** Chance that a token of the article is part of a source, cue or content. */
    double chance(int token, int part) {
      return begins(token, part) + goesOn(token, part);
    }

    private double begins(int token, int part) {
      return chances[(token - piece.start()) * LABELS + part * 2 - 1];
    }

    private double goesOn(int token, int part) {
      return chances[(token - piece.start()) * LABELS + part * 2];
    }

    private double cue(int token) {
      return chance(token, Grid.CUE);
    }

    /** Runs of tokens that may be a cue. */
    private List<Span> cues(Grid grid) {
      var cues = new ArrayList<Span>();
      for (var i = piece.start(); i < piece.end(); i++) {
        var ruled = grid.rule[i] == Grid.CUE && cue(i) >= RULES_CUE;
        if (cue(i) < LIKELY_CUE && !ruled) continue;
        var most = cue(i);
        var to = i + 1;
        while (to < piece.end()
            && to - i < LONGEST_CUE
            && cue(to) >= Math.max(LIKELY_CUE, most * TRAILING)
            && goesOn(to, Grid.CUE) >= begins(to, Grid.CUE)) most = Math.max(most, cue(to++));
        var from = i;
        while (cue(from) < most * LEADING) from++;
        cues.add(new Span(from, to));
        i = to - 1;
      }
      return cues;
    }
  }

  /** Of candidates that share most of a content the likeliest, with the others' cues where they are near. */
  static List<Candidate> settled(Grid grid, List<Candidate> found) {
    var owners = new Candidate[grid.size];
    var kept = new ArrayList<Candidate>();
    found.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.confidence)
        .thenComparingInt(candidate -> candidate.window.cueFrom()));
    for (var candidate : found) {
      var owner = ownerOfMost(owners, candidate);
      var shared = sharedWith(owners, candidate, null);
      if (shared * 2 <= candidate.contentSize()) {
        kept.add(candidate);
        for (var span : candidate.content)
          for (var i = span.start(); i < span.end(); i++)
            if (owners[i] == null) owners[i] = candidate;
      } else if (owner != null
          && candidate.confidence >= PIECE
          && sharedWith(owners, candidate, owner) * 2 > candidate.contentSize()
          && sharedWith(owners, candidate, owner) * 2 > owner.contentSize()
          && Math.abs(owner.window.cueFrom() - candidate.window.cueFrom()) < PIECES_APART
          && owner.source.stream().noneMatch(candidate.cue.get(0)::overlaps))
        owner.cue.add(candidate.cue.get(0));
    }
    kept.sort(Comparator.comparingInt(candidate -> candidate.window.cueFrom()));
    return kept;
  }

  private static @Nullable Candidate ownerOfMost(
      @Nullable Candidate[] owners, Candidate candidate) {
    Candidate most = null;
    for (var span : candidate.content)
      for (var i = span.start(); i < span.end(); i++) {
        var owner = owners[i];
        if (owner == null || owner == most) continue;
        if (most == null
            || sharedWith(owners, candidate, owner) > sharedWith(owners, candidate, most))
          most = owner;
      }
    return most;
  }

  /** How many tokens of a content belong to {@code owner}; to anybody when that is null. */
  private static int sharedWith(
      @Nullable Candidate[] owners, Candidate candidate, @Nullable Candidate owner) {
    var shared = 0;
    for (var span : candidate.content)
      for (var i = span.start(); i < span.end(); i++)
        if (owner == null ? owners[i] != null : owners[i] == owner) shared++;
    return shared;
  }
}
