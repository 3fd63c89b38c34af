package org.readout.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of a page: which blocks of text it holds, and what its names say of it. */
final class Box {

  final Element element;
  final @Nullable Box parent;
  final String tag;

  /** What its class, id and role names say; read once. */
  final ClassNames names;

  /** Index of the first block inside. */
  final int first;

  /** Index after the last block inside; known once the whole page is cut. */
  int last;

  /** Its place among the page's boxes, in the order of their start tags. */
  final int index;

  /** Index after the last box inside. */
  int end;

  Box(int index, Element element, @Nullable Box parent, int first) {
    this.index = index;
    this.element = element;
    this.parent = parent;
    this.first = first;
    tag = element.normalName();
    names = ClassNames.of(element);
  }

  boolean contains(Block block) {
    return first <= block.index && block.index < last;
  }

  boolean isEmpty() {
    return first == last;
  }

  @Override
  public String toString() {
    return tag + " " + first + ".." + last;
  }
}
