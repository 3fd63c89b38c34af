package org.readout.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of a page: which blocks of text it holds, and what its names say of it. */
final class Box {

  final Element element;
  final @Nullable Box parent;
  final String tag;

  /** Its class attribute. */
  final String className;

  /** What its class, id and role names say; read once. */
  final ClassNames names;

  /** The words in its class, id and role names, in lower case. */
  final List<String> words;

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
    className = element.className();
    words = ClassNames.words(element);
    names = ClassNames.of(element, words);
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
