package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.readout.text.Span;

/** An article's tokens with what is marked on them: no token is marked twice. */
final class MarkedGrid {

  final Grid grid;

  /** What each token is marked as, and the number of its attribution, from 1. */
  private final int[] part;

  private final int[] attribution;

  MarkedGrid(Grid grid, List<Lesson.Marked> marked) {
    this.grid = grid;
    part = new int[grid.size];
    attribution = new int[grid.size];
    for (var i = 0; i < marked.size(); i++) {
      mark(marked.get(i).source(), Grid.SOURCE, i + 1);
      mark(marked.get(i).cue(), Grid.CUE, i + 1);
      mark(marked.get(i).content(), Grid.CONTENT, i + 1);
    }
  }

  private void mark(List<Span> spans, int kind, int number) {
    for (var span : spans)
      for (var i = grid.tokenAt(span.start()); i < grid.size && grid.start[i] < span.end(); i++) {
        part[i] = kind;
        attribution[i] = number;
      }
  }

  /** The tagger's labels of some tokens. */
  int[] tags(Span tokens) {
    var labels = new int[tokens.length()];
    for (var at = 0; at < labels.length; at++) {
      var i = tokens.start() + at;
      if (part[i] == Grid.NOTHING) continue;
      var goesOn = at > 0 && part[i - 1] == part[i] && attribution[i - 1] == attribution[i];
      labels[at] = part[i] * 2 - (goesOn ? 0 : 1);
    }
    return labels;
  }

  /** The attribution a cue belongs to; 0 for none. */
  int attributionOf(Window window) {
    var shared = new TreeMap<Integer, Integer>();
    for (var i = window.cueFrom(); i < window.cueTo(); i++)
      if (part[i] == Grid.CUE) shared.merge(attribution[i], 1, Integer::sum);
    var most = 0;
    for (var number : shared.keySet())
      if (most == 0 || shared.getOrDefault(number, 0) > shared.getOrDefault(most, 0)) most = number;
    return most;
  }

  /** The runs of tokens that are marked as cues. */
  List<Span> cues(Span piece) {
    var cues = new ArrayList<Span>();
    for (var i = piece.start(); i < piece.end(); i++) {
      if (part[i] != Grid.CUE) continue;
      var to = i + 1;
      while (to < piece.end() && is(to, Grid.CUE, attribution[i])) to++;
      cues.add(new Span(i, to));
      i = to - 1;
    }
    return cues;
  }

  /** The linker's labels of a window's tokens; -1 in the cue. */
  int[] links(Window window, int number) {
    var labels = new int[window.size()];
    for (var at = 0; at < labels.length; at++) {
      var i = window.from() + at;
      if (window.cueFrom() <= i && i < window.cueTo()) labels[at] = -1;
      if (attribution[i] != number || part[i] == Grid.CUE) continue;
      var kind = part[i] == Grid.SOURCE ? Candidate.LINKED_SOURCE : Candidate.LINKED_CONTENT;
      var goesOn = at > 0 && part[i - 1] == part[i] && attribution[i - 1] == number;
      labels[at] = kind * 2 - (goesOn ? 0 : 1);
    }
    return labels;
  }

  /** Whether a candidate is right: its cue is one, half of the contents' tokens are shared, and the sources overlap or are both missing. */
  boolean isRight(Candidate candidate) {
    var number = attributionOf(candidate.window);
    if (number == 0) return false;
    var shared = 0;
    for (var span : candidate.content)
      for (var i = span.start(); i < span.end(); i++) if (is(i, Grid.CONTENT, number)) shared++;
    var named = false;
    for (var span : candidate.source)
      for (var i = span.start(); i < span.end(); i++) named |= is(i, Grid.SOURCE, number);
    var marked = 0;
    var hasSource = false;
    for (var i = 0; i < part.length; i++) {
      if (is(i, Grid.CONTENT, number)) marked++;
      hasSource |= is(i, Grid.SOURCE, number);
    }
    return shared * 2 >= marked + candidate.contentSize() - shared
        && (hasSource ? named : candidate.source.isEmpty());
  }

  private boolean is(int i, int kind, int number) {
    return part[i] == kind && attribution[i] == number;
  }
}
