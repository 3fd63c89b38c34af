package org.readout.attribution;

import org.readout.text.Span;

/**
 * A cue with the tokens among which its source and content are looked for.
 *
 * @param cueFrom number of the cue's first token
 * @param cueTo number after its last
 * @param from number of the window's first token
 * @param to number after its last
 */
record Window(int cueFrom, int cueTo, int from, int to) {

  /** How far a window reaches from the cue, in tokens. */
  static final int REACH = 150;

  /**
   * Around its cue.
   *
   * @param floor number of the first token it may hold
   * @param ceiling number after the last
   */
  static Window around(Span cue, int floor, int ceiling) {
    return new Window(
        cue.start(),
        cue.end(),
        Math.max(floor, cue.start() - REACH),
        Math.min(ceiling, cue.end() + REACH));
  }

  int size() {
    return to - from;
  }

  /** The number of the rules' draft whose cue this is; 0 for none. */
  int rulesCue(Grid grid) {
    for (var i = cueTo - 1; i >= cueFrom; i--)
      if (grid.rule[i] == Grid.CUE) return grid.ruleDraft[i];
    return 0;
  }
}
