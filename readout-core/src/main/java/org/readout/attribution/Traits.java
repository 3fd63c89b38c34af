package org.readout.attribution;

import org.readout.text.Span;

/** What the network sees of a token beside its word, each a small number with a table of its own. */
final class Traits {

  /** How many values each can have. */
  static final int[] SIZES = {20, 4, 32, 4, 8, 12, 1024, 4};

  static final int COUNT = SIZES.length;

  /** The shape of a word with a capital that means no name. */
  private static final int CAPITAL = 11;

  private static final int ENDING = 3;

  private Traits() {}

  /** By trait, then by token of the piece. */
  static int[][] of(Grid grid, Span piece) {
    var traits = new int[COUNT][piece.length()];
    for (var t = 0; t < piece.length(); t++) {
      var i = piece.start() + t;
      traits[0][t] = grid.pos[i];
      traits[1][t] = grid.quoted[i];
      traits[2][t] = grid.mention[i];
      traits[3][t] = grid.saying[i];
      traits[4][t] = grid.rule[i] * 2 + (begins(grid, i) ? 1 : 0);
      var form = grid.form(i);
      var shape = Vocabulary.shape(form);
      traits[5][t] = shape == 0 && grid.isCapital(i) ? CAPITAL : shape;
      traits[6][t] = shape == 0 ? ending(form) : 0;
      traits[7][t] = (i == grid.lineFrom[i] ? 1 : 0) + (i == grid.lineTo[i] - 1 ? 2 : 0);
    }
    return traits;
  }

  /** Whether the rules' part begins there. */
  private static boolean begins(Grid grid, int i) {
    return i == 0 || grid.rule[i - 1] != grid.rule[i] || grid.ruleDraft[i - 1] != grid.ruleDraft[i];
  }

  /** The last letters of a word, many to a number. */
  private static int ending(String form) {
    var hash = 0;
    for (var at = Math.max(0, form.length() - ENDING); at < form.length(); at++)
      hash = hash * 31 + form.charAt(at);
    return 1 + (hash * 0x9E3779B1 >>> 16) % (SIZES[6] - 1);
  }
}
