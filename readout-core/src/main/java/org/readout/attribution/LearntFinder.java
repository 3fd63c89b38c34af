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
  private static final double LIKELY_CUE = 0.05;

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

  /** A paragraph is no prose and is cut after this many tokens: labels are chosen together within one. */
  static final int LONGEST = 2000;

  private final AttributionModel model;
  private final Features features = new Features();
  private final Lattice tagging;
  private final Lattice linking;

  LearntFinder(AttributionModel model) {
    this.model = model;
    tagging = model.tagger().lattice();
    linking = model.linker().lattice();
  }

  /** In the order of their cues; no token is in the content of two. */
  List<Candidate> find(Grid grid) {
    var tagged = tag(grid);
    var found = new ArrayList<Candidate>();
    for (var window : tagged.windows(grid)) {
      var candidate = link(grid, tagged, window);
      if (candidate.content.isEmpty()) continue;
      candidate.confidence =
          model.judge().confidence(Judge.traits(grid, tagged.chances(), candidate));
      found.add(candidate);
    }
    return settled(grid, found);
  }

  /**
   * What the tagger says of an article.
   *
   * @param chances of each label at each token
   * @param labels the best sequence in each paragraph
   */
  record Tagged(double[] chances, int[] labels) {

    double cue(int token) {
      return chances[token * LABELS + Grid.CUE * 2 - 1] + chances[token * LABELS + Grid.CUE * 2];
    }

    private boolean goesOn(int token) {
      return chances[token * LABELS + Grid.CUE * 2] >= chances[token * LABELS + Grid.CUE * 2 - 1];
    }

    /** Around each run of tokens that may be a cue, up to the {@link #CUES_WITHIN}th cue on either side. */
    List<Window> windows(Grid grid) {
      var cues = cues(grid);
      var windows = new ArrayList<Window>();
      for (var i = 0; i < cues.size(); i++) {
        var floor = i < CUES_WITHIN ? 0 : cues.get(i - CUES_WITHIN).end();
        var ceiling = i + CUES_WITHIN < cues.size() ? cues.get(i + CUES_WITHIN).start() : grid.size;
        windows.add(Window.around(grid, cues.get(i), floor, ceiling));
      }
      return windows;
    }

    private List<Span> cues(Grid grid) {
      var cues = new ArrayList<Span>();
      for (var i = 0; i < grid.size; i++) {
        var ruled = grid.rule[i] == Grid.CUE && cue(i) >= RULES_CUE;
        if (cue(i) < LIKELY_CUE && !ruled) continue;
        var most = cue(i);
        var to = i + 1;
        while (to < grid.size
            && to - i < LONGEST_CUE
            && grid.paragraph[to] == grid.paragraph[i]
            && cue(to) >= Math.max(LIKELY_CUE, most * TRAILING)
            && goesOn(to)) most = Math.max(most, cue(to++));
        var from = i;
        while (cue(from) < most * LEADING) from++;
        cues.add(new Span(from, to));
        i = to - 1;
      }
      return cues;
    }
  }

  Tagged tag(Grid grid) {
    var tagged = new Tagged(new double[grid.size * LABELS], new int[grid.size]);
    var look = new TagFeatures(grid, features);
    for (var piece : pieces(grid)) {
      var scores = new double[piece.length() * LABELS];
      for (var i = 0; i < piece.length(); i++) {
        look.of(piece.start() + i);
        model.tagger().score(features, scores, i * LABELS);
      }
      tag(tagging, tagged, piece, scores);
    }
    return tagged;
  }

  static void tag(Lattice lattice, Tagged tagged, Span piece, double[] scores) {
    var chances = new double[scores.length];
    lattice.chances(scores, piece.length(), chances);
    System.arraycopy(chances, 0, tagged.chances, piece.start() * LABELS, chances.length);
    var labels = lattice.best(scores, piece.length());
    System.arraycopy(labels, 0, tagged.labels, piece.start(), labels.length);
  }

  /** The article's paragraphs, cut where they are too long. */
  static List<Span> pieces(Grid grid) {
    var pieces = new ArrayList<Span>();
    for (var p = 0; p + 1 < grid.paragraphFrom.length; p++)
      for (var from = grid.paragraphFrom[p]; from < grid.paragraphFrom[p + 1]; from += LONGEST)
        pieces.add(new Span(from, Math.min(grid.paragraphFrom[p + 1], from + LONGEST)));
    return pieces;
  }

  Candidate link(Grid grid, Tagged tagged, Window window) {
    var look = new LinkFeatures(grid, tagged.labels, window, features);
    var scores = new double[window.size() * Candidate.LABELS];
    for (var i = 0; i < window.size(); i++) {
      look.of(window.from() + i);
      model.linker().score(features, scores, i * Candidate.LABELS);
    }
    var chances = new double[scores.length];
    linking.chances(scores, window.size(), chances);
    return new Candidate(window, chances);
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
