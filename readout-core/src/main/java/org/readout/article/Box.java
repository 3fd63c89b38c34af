package org.readout.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of a page: which blocks of text it holds, and what its names say of it. */
final class Box {

  final Element element;
  final @Nullable Box parent;
  final String tag;

  /** Its class attribute. */
  final String className;

  final BoxName name;

  /** What its class, id and role names say. */
  final ClassNames names;

  /** The nearest {@code article} element around it, itself included; null for none. */
  final @Nullable Box article;

  /** Hash of its tag and those of all boxes around it. */
  final long tagPath;

  /** Hash of tag and class, its own and its parent's. */
  final long classPath;

  private final long tagAndClass;

  /** Index of the first block inside. */
  final int first;

  /** Index after the last block inside; known once the whole page is cut. */
  int last;

  /** Its place among the page's boxes, in the order of their start tags. */
  final int index;

  /** Index after the last box inside. */
  int end;

  Box(int index, Element element, BoxName name, @Nullable Box parent, int first) {
    this.index = index;
    this.element = element;
    this.parent = parent;
    this.first = first;
    tag = element.normalName();
    className = element.className();
    this.name = name;
    names = name.says;
    article = tag.equals("article") ? this : parent == null ? null : parent.article;
    tagPath = tag.hashCode() + (parent == null ? 0 : 31 * parent.tagPath);
    tagAndClass = tag.hashCode() + 31L * className.hashCode();
    classPath = tagAndClass + (parent == null ? 0 : 961 * parent.tagAndClass);
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
