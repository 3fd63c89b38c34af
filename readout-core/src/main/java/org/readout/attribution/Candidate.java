package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/** A cue with the source and content the linker gives it. Spans count the article's tokens. */
final class Candidate {

  /** Parts of the linker's labels. */
  static final int LINKED_SOURCE = 1;

  static final int LINKED_CONTENT = 2;
  static final int LABELS = 5;

  /** Between these chances lies the one from which on a token is the content's, tried in steps. */
  private static final double LOWEST = 0.15;

  private static final double HIGHEST = 0.7;
  private static final double STEP = 0.05;

  private static final double SOURCE_FROM = 0.5;

  /** A source this likely is better than none. */
  private static final double ANY_SOURCE_FROM = 0.3;

  final Window window;
  final List<Span> cue = new ArrayList<>();
  final List<Span> source;
  final List<Span> content;
  private final double[] chances;

  /** Chance that source, cue and content are right. */
  double confidence;

  /** @param chances of each label of the linker at each token of the window */
  Candidate(Window window, double[] chances) {
    this.window = window;
    this.chances = chances;
    cue.add(new Span(window.cueFrom(), window.cueTo()));
    content = runs(LINKED_CONTENT, contentFrom());
    var likely = runs(LINKED_SOURCE, SOURCE_FROM);
    source = likely.isEmpty() ? likeliestSource() : likely;
    source.removeIf(span -> content.stream().anyMatch(span::overlaps));
  }

  /** Chance that the linker gives a token to a part. */
  double chance(int token, int part) {
    var at = (token - window.from()) * LABELS + part * 2;
    return chances[at - 1] + chances[at];
  }

  /** Chance that the part goes on there rather than begins or ends. */
  double goesOn(int token, int part) {
    return chances[(token - window.from()) * LABELS + part * 2];
  }

  double begins(int token, int part) {
    return chances[(token - window.from()) * LABELS + part * 2 - 1];
  }

  private List<Span> runs(int part, double least) {
    var runs = new ArrayList<Span>();
    for (var i = window.from(); i < window.to(); i++) {
      if (isCue(i) || chance(i, part) < least) continue;
      var to = i + 1;
      while (to < window.to() && !isCue(to) && chance(to, part) >= least) to++;
      runs.add(new Span(i, to));
      i = to;
    }
    return runs;
  }

  /** The least chance of a content's token for which what is taken and what is right are expected to share the most, of all in either. */
  private double contentFrom() {
    var best = HIGHEST;
    var most = 0.0;
    for (var least = HIGHEST; least > LOWEST; least -= STEP) {
      var taken = 0;
      var right = 0.0;
      var missed = 0.0;
      for (var i = window.from(); i < window.to(); i++) {
        if (isCue(i)) continue;
        var chance = chance(i, LINKED_CONTENT);
        if (chance >= least) {
          taken++;
          right += chance;
        } else missed += chance;
      }
      if (taken == 0 || right / (taken + missed) <= most) continue;
      most = right / (taken + missed);
      best = least;
    }
    return best;
  }

  private boolean isCue(int token) {
    return window.cueFrom() <= token && token < window.cueTo();
  }

  private List<Span> likeliestSource() {
    var best = window.from();
    for (var i = window.from(); i < window.to(); i++)
      if (!isCue(i) && chance(i, LINKED_SOURCE) > chance(best, LINKED_SOURCE)) best = i;
    var most = chance(best, LINKED_SOURCE);
    var found = new ArrayList<Span>();
    if (isCue(best) || most < ANY_SOURCE_FROM) return found;
    var from = best;
    var to = best + 1;
    while (from > window.from() && !isCue(from - 1) && chance(from - 1, LINKED_SOURCE) * 2 >= most)
      from--;
    while (to < window.to() && !isCue(to) && chance(to, LINKED_SOURCE) * 2 >= most) to++;
    found.add(new Span(from, to));
    return found;
  }

  int contentSize() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
