package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf block of a page: text that no block-level element and no line break parts. */
final class Block {

  final int index;
  final String text;
  final Shape shape;

  /** The nearest block-level element around it. */
  final Box box;

  final Markup markup;

  /** Share of its characters inside links, 0 to 1. */
  final double linkShare;

  /** Whether its style or attributes keep it from being seen. */
  final boolean hidden;

  /** What a control in it is for: a button, a label, an option. */
  final boolean control;

  /** Why it is furniture; null while it is taken for body or undecided. */
  @Nullable
  FurnitureReason reason;

  private Wording.@Nullable Hit hit;
  private boolean hitKnown;
  private @Nullable List<String> words;
  private long @Nullable [] hashes;

  Block(int index, String text, Box box, Markup markup) {
    this.index = index;
    this.text = text;
    this.box = box;
    this.markup = markup;
    linkShare = markup.linkShare();
    hidden = markup.hidden();
    control = markup.control();
    shape = Shape.of(text);
  }

  boolean isOpen() {
    return reason == null;
  }

  boolean isHeading() {
    return box.tag.length() == 2
        && box.tag.charAt(0) == 'h'
        && Character.isDigit(box.tag.charAt(1));
  }

  /** Running text that is not mostly links: what articles are made of. */
  boolean isProse() {
    return shape.isProse() && linkShare < 0.5;
  }

  /** Its words, as {@link Words#of(CharSequence)} gives them. */
  List<String> words() {
    if (words == null) words = Words.of(text);
    return words;
  }

  /** Of its words, as {@link Words#hashes} gives them. */
  long[] hashes() {
    if (hashes == null) hashes = Words.hashes(text);
    return hashes;
  }

  Wording.@Nullable Hit hit() {
    if (!hitKnown) {
      var wording = Wording.shipped();
      if (wording.mayFit(hashes(), shape.isProse()))
        hit = wording.of(words(), shape.isProse()).orElse(null);
      hitKnown = true;
    }
    return hit;
  }
}
