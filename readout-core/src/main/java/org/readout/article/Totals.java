package org.readout.article;

import java.util.List;

/** Running totals over a page's blocks, so that a sum over any stretch of them costs one subtraction. */
final class Totals {

  private final int[] words;
  private final int[] prose;
  private final int[] linked;

  Totals(List<Block> blocks) {
    words = new int[blocks.size() + 1];
    prose = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var count = block.shape.words();
      words[i + 1] = words[i] + count;
      prose[i + 1] = prose[i] + (block.isProse() && !block.hidden ? count : 0);
      linked[i + 1] = linked[i] + (int) Math.round(count * block.linkShare);
    }
  }

  /** Words in blocks {@code [from, to)}. */
  int words(int from, int to) {
    return words[to] - words[from];
  }

  /** Words in visible running text. */
  int prose(int from, int to) {
    return prose[to] - prose[from];
  }

  /** Words in links. */
  int linked(int from, int to) {
    return linked[to] - linked[from];
  }

  int words(Box box) {
    return words(box.first, box.last);
  }

  int prose(Box box) {
    return prose(box.first, box.last);
  }

  int linked(Box box) {
    return linked(box.first, box.last);
  }
}
