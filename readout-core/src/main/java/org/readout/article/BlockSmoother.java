package org.readout.article;

import java.util.List;

/** Mends the sequence of judged blocks: ends the article where it ends, and keeps labels only where paragraphs follow. */
final class BlockSmoother {

  private final List<Block> blocks;

  BlockSmoother(List<Block> blocks) {
    this.blocks = blocks;
  }

  void smooth() {
    endAtMark();
    dropTrailingLabels();
    dropTeaserHeads();
  }

  /** Below "Leave a comment" nothing is body, when enough stands above. */
  private void endAtMark() {
    var words = 0;
    var ended = false;
    for (var block : blocks) {
      if (ended && block.isOpen()) block.reason = FurnitureReason.COMMENTS;
      if (block.isOpen() && block.isProse()) words += block.shape.words();
      var hit = block.isOpen() || block.reason == FurnitureReason.COMMENTS ? block.hit() : null;
      if (hit != null && hit.ends() && words > 120 && remaining(block.index) < words) ended = true;
    }
  }

  private int remaining(int index) {
    var words = 0;
    for (var block : blocks.subList(index, blocks.size()))
      if (block.isOpen() && block.isProse()) words += block.shape.words();
    return words;
  }

  /** A heading or label after the last paragraph heads something else. */
  private void dropTrailingLabels() {
    for (var i = blocks.size() - 1; i >= 0; i--) {
      var block = blocks.get(i);
      if (!block.isOpen()) continue;
      if (block.isProse() || !block.isHeading() && block.linkShare < 0.5 && standsInText(block))
        return;
      block.reason = block.isHeading() ? FurnitureReason.RELATED : FurnitureReason.OTHER;
    }
  }

  private static boolean standsInText(Block block) {
    return switch (block.box.tag) {
      case "p", "li", "tr", "pre", "blockquote", "dd", "dt" -> true;
      default -> false;
    };
  }

  /** A label right above furniture is its title: "More on this story". */
  private void dropTeaserHeads() {
    for (var i = 0; i + 1 < blocks.size(); i++) {
      var block = blocks.get(i);
      var next = blocks.get(i + 1);
      if (block.isOpen()
          && block.isHeading()
          && (next.reason == FurnitureReason.RELATED || next.reason == FurnitureReason.NEWSLETTER)
          && next.box.parent != null
          && block.box.parent != null) block.reason = next.reason;
    }
  }
}
