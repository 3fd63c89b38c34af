package org.readout.article;

import org.jspecify.annotations.Nullable;

/** A block-level element of a page: which blocks of text it holds, and what its names say of it. */
final class Box {

  final @Nullable Box parent;
  final String tag;

  final ElementName name;

  /** What its class, id and role names say. */
  final ClassNames names;

  /** The nearest {@code article} element around it, itself included; null for none. */
  final @Nullable Box article;

  /** Which of the page's paths of tags leads to it: its own tag and those of all boxes around it. */
  final int tagPath;

  /** Which of the page's pairs of tag and class are its own and its parent's. */
  final int classPath;

  private final long tagHash;
  private final long tagAndClass;

  /** Index of the first block inside. */
  final int first;

  /** Index after the last block inside; known once the whole page is cut. */
  int last;

  /** Its place among the page's boxes, in the order of their start tags. */
  final int index;

  /** Index after the last box inside. */
  int end;

  Box(int index, ElementName name, @Nullable Box parent, Paths paths, int first) {
    this.index = index;
    this.parent = parent;
    this.first = first;
    tag = name.tag;
    this.name = name;
    names = name.says();
    article = tag.equals("article") ? this : parent == null ? null : parent.article;
    tagHash = tag.hashCode() + (parent == null ? 0 : 31 * parent.tagHash);
    tagPath = paths.tags.of(tagHash);
    tagAndClass = tag.hashCode() + 31L * name.className.hashCode();
    classPath = paths.classes.of(tagAndClass + (parent == null ? 0 : 961 * parent.tagAndClass));
  }

  /** The paths met on a page. */
  static final class Paths {
    final LongIndex tags = new LongIndex();
    final LongIndex classes = new LongIndex();
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
