package org.readout.article;

/**
 * A removed block.
 *
 * @param at index in {@code Article.text()} where it stood: what precedes the index stood before it
 * @param reason why it is no part of the article
 * @param text its words
 */
public record Furniture(int at, FurnitureReason reason, String text) {
  public Furniture {
    if (at < 0) throw new IllegalArgumentException("need at >= 0, got " + at);
  }
}
