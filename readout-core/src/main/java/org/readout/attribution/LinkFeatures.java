package org.readout.attribution;

import static org.readout.attribution.Features.NO_POS;
import static org.readout.attribution.Features.distance;
import static org.readout.attribution.Vocabulary.NONE;

/**
 * What the linker sees of a token beside one cue: what the tagger takes it for, how many sources, contents and cues stand between, how far its
 * segment lies from the cue, which edges of clauses lie between, and whether the rules link the two.
 */
final class LinkFeatures {

  /** More segments than this between a token and the cue are not told apart. */
  private static final int SEGMENTS = 5;

  private static final int BEFORE = 1;
  private static final int AFTER = 2;

  private final Grid grid;
  private final int[] labels;
  private final Features features;
  private final Window window;
  private final int cueDraft;

  /** By the token's place in the window: how many segments of its part stand from the cue to it, and how many other cues. */
  private final int[] order;

  private final int[] cues;

  /** By the token's place: how far its segment's nearer end is from the cue, and the word beyond that end. */
  private final int[] gap;

  private final int[] beyond;

  /** @param labels what the tagger takes each token of the article for */
  LinkFeatures(Grid grid, int[] labels, Window window, Features features) {
    this.grid = grid;
    this.labels = labels;
    this.window = window;
    this.features = features;
    var size = window.to() - window.from();
    order = new int[size];
    cues = new int[size];
    gap = new int[size];
    beyond = new int[size];
    cueDraft = window.rulesCue(grid);
    walk(window.cueTo(), window.to(), 1);
    walk(window.cueFrom() - 1, window.from() - 1, -1);
  }

  private int part(int i) {
    return (labels[i] + 1) / 2;
  }

  private boolean begins(int i) {
    return labels[i] % 2 == 1;
  }

  private void walk(int start, int stop, int step) {
    var seen = new int[4];
    var nearEnd = start;
    for (var i = start; i != stop; i += step) {
      var part = part(i);
      var opens = i == start || part != part(i - step) || (step > 0 ? begins(i) : begins(i + 1));
      if (opens) {
        nearEnd = i;
        seen[part]++;
      }
      var at = i - window.from();
      cues[at] = Math.min(3, seen[Grid.CUE]);
      order[at] = part == Grid.NOTHING
          ? Math.min(SEGMENTS, seen[Grid.CONTENT]) * 6 + Math.min(SEGMENTS, seen[Grid.SOURCE])
          : Math.min(SEGMENTS, seen[part]);
      gap[at] = distance(Math.abs(nearEnd - start) + 1);
      beyond[at] = word(nearEnd - step);
    }
  }

  private int word(int i) {
    return 0 <= i && i < grid.size ? grid.word[i] : NONE;
  }

  private int near(int i) {
    return window.from() <= i && i < window.to() ? grid.word[i] : NONE;
  }

  private int pos(int i) {
    return window.from() <= i && i < window.to() ? grid.pos[i] : NO_POS;
  }

  void of(int i) {
    features.clear();
    var side = i < window.cueFrom() ? BEFORE : i < window.cueTo() ? 0 : AFTER;
    var steps = side == BEFORE ? i - window.cueFrom() : side == AFTER ? i - window.cueTo() + 1 : 0;
    var label = (part(i) * 2 + (begins(i) ? 1 : 0)) * 3 + side;
    place(i, label, distance(steps));
    words(i, label, side, distance(steps));
    between(i, label, side);
  }

  private void place(int i, int label, int steps) {
    var at = i - window.from();
    var before = i > window.from() ? part(i - 1) : 5;
    var after = i + 1 < window.to() ? part(i + 1) : 5;
    var sentences = Math.max(-2, Math.min(2, grid.line[i] - grid.line[window.cueFrom()])) + 2;
    var cue = word(window.cueTo() - 1);
    var rule = rule(i);
    var ordered = label * 64 + order[at];
    features.add(101, label, 0);
    features.add(102, label * 10 + before, after);
    features.add(103, label, steps);
    features.add(104, ordered, cues[at]);
    features.add(105, ordered, cues[at] * 8 + sentences);
    features.add(106, label, cue);
    features.add(107, ordered, cue);
    features.add(108, label * 16 + rule, cues[at]);
    features.add(109, label * 16 + rule, order[at]);
    features.add(110, rule, 0);
    features.add(111, label * 8 + grid.quoted[i], grid.quoted[window.cueFrom()] > 0 ? 1 : 0);
    features.add(112, label * 8 + grid.quoted[i], cue);
    var next = word(window.cueTo());
    var last = word(window.cueFrom() - 1);
    features.add(113, label, next);
    features.add(114, label, last);
    features.add(115, ordered, next);
    features.add(116, ordered, last);
    features.add(117, label, word(window.cueFrom()) * 65536 + cue);
    features.add(118, label, sentences);
    features.add(119, order[at] * 8 + cues[at], label * 32 + steps);
    features.add(120, label * 32 + steps, pos(window.cueTo()));
    features.add(121, label, window.cueFrom() == grid.lineFrom[window.cueFrom()] ? 1 : 0);
    features.add(122, label, Math.min(4, grid.lineTo[i] - 1 - i));
    features.add(123, label, gap[at]);
    features.add(124, label, beyond[at]);
    features.add(125, label * 32 + gap[at], cue);
    features.add(126, label * 32 + gap[at], beyond[at]);
  }

  /** What the rules take the token for: of this cue's draft, of another's while this cue has one, or of any. */
  private int rule(int i) {
    var rule = grid.rule[i];
    if (rule == Grid.NOTHING) return 0;
    if (cueDraft == 0) return rule + 6;
    return grid.ruleDraft[i] == cueDraft ? rule : rule + 3;
  }

  private void words(int i, int label, int side, int steps) {
    var word = grid.word[i];
    features.add(130, word, side * 8 + part(i));
    features.add(131, pos(i) * 3 + side, steps);
    features.add(132, word, steps);
    features.add(133, near(i - 1), label);
    features.add(134, near(i + 1), label);
    features.add(135, (pos(i) * 64 + pos(i + 1)) * 64 + pos(i - 1), label);
    features.add(136, near(i - 1), word * 3 + side);
    features.add(137, word, near(i + 1) * 3 + side);
    features.add(138, label, grid.mention[i]);
    var before = i > window.from() ? grid.quoted[i - 1] : 5;
    var after = i + 1 < window.to() ? grid.quoted[i + 1] : 5;
    features.add(139, (grid.quoted[i] * 7 + before) * 7 + after, label);
  }

  private void between(int i, int label, int side) {
    var edge = edge(i, side);
    var edges = 0;
    for (var at = edge; at >= 0 && edges < 4; at = edge(at, side)) edges++;
    var word = edge < 0 ? NONE : word(edge);
    var tagged = edge < 0 ? NONE : word * 32 + pos(edge + 1);
    var cue = word(window.cueTo() - 1);
    features.add(150, tagged * 3 + side, label);
    features.add(151, word * 8 + edges, label);
    features.add(152, tagged * 3 + side, cue);
    features.add(153, edge < 0 ? NONE : word(edge + 1), word * 4 + side);
    features.add(154, label * 8 + edges, edge < 0 ? 0 : distance(i - edge));
    var saying = side == AFTER ? grid.sayingBefore[i] : grid.sayingAfter[i];
    var inside =
        saying >= 0 && (side == AFTER ? saying >= window.cueTo() : saying < window.cueFrom());
    features.add(155, inside ? word(saying) : NONE, label);
    var past = edge >= 0 && (side == AFTER ? saying > edge : saying < edge);
    features.add(156, inside ? past ? 2 : 1 : 0, (word * 8 + edges) * 3 + side);
  }

  /** The nearest edge between a token and the cue; -1 for none. */
  private int edge(int i, int side) {
    var edge = side == AFTER ? grid.edgeBefore[i] : grid.edgeAfter[i];
    if (edge < 0) return -1;
    var inside = side == AFTER ? edge >= window.cueTo() : edge < window.cueFrom();
    return inside ? edge : -1;
  }
}
