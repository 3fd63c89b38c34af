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

  /** A token this likely beside a source is part of it. */
  private static final double GROWS_FROM = 0.3;

  /** Tokens between two runs of a content that are filled in. */
  private static final int GAP = 2;

  /** A run of a content no longer than this is a crumb beside a much longer one. */
  private static final int CRUMB = 2;

  /** A source this likely is better than none. */
  private static final double ANY_SOURCE_FROM = 0.3;

  final Window window;
  final List<Span> cue = new ArrayList<>();
  final List<Span> source;
  final List<Span> content;
  private final double[] chances;

  /** What the tagger says of the piece around. */
  final LearntFinder.Tagged tagged;

  /** Chance that source, cue and content are right. */
  double confidence;

  /** @param chances of each label of the linker at each token of the window */
  Candidate(Window window, double[] chances, LearntFinder.Tagged tagged) {
    this.window = window;
    this.tagged = tagged;
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

  /** Mends what single tokens' chances fray: small gaps are filled, crumbs beside a long run dropped, and a source grows to its likely ends. */
  void smooth() {
    fillGaps(content, GAP);
    var longest = content.stream().mapToInt(Span::length).max().orElse(0);
    content.removeIf(span -> span.length() <= CRUMB && span.length() * 4 <= longest);
    source.replaceAll(this::grown);
    fillGaps(source, 0);
  }

  /** Joins spans with at most so many tokens between, none of them the cue's. */
  private void fillGaps(List<Span> spans, int gap) {
    for (var i = 1; i < spans.size(); ) {
      var before = spans.get(i - 1);
      var after = spans.get(i);
      var parted = before.end() <= window.cueFrom() && window.cueTo() <= after.start();
      if (parted || after.start() - before.end() > gap) {
        i++;
        continue;
      }
      spans.set(i - 1, new Span(before.start(), Math.max(before.end(), after.end())));
      spans.remove(i);
    }
  }

  private Span grown(Span span) {
    var from = span.start();
    var to = span.end();
    while (from > window.from() && isSources(from - 1)) from--;
    while (to < window.to() && isSources(to)) to++;
    return new Span(from, to);
  }

  private boolean isSources(int token) {
    return !isCue(token)
        && chance(token, LINKED_SOURCE) >= GROWS_FROM
        && content.stream().noneMatch(span -> span.contains(token));
  }

  int contentSize() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
