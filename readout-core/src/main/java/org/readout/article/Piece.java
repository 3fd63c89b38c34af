package org.readout.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page in reading order, judged.
 *
 * @param text its words, white space folded
 * @param reason why it is furniture; null when it is a paragraph of the body
 */
record Piece(String text, @Nullable FurnitureReason reason) {
  boolean isBody() {
    return reason == null;
  }
}
