package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

/** A line of flattened text while it is being judged. */
final class Line {

  final String text;
  final Shape shape;
  final Wording.@Nullable Hit hit;

  /** Why it is furniture; null while it is taken for body. */
  @Nullable
  FurnitureReason reason;

  Line(String text) {
    this.text = text;
    shape = Shape.of(text);
    hit = speaks(text) ? null : Wording.shipped().of(text, shape).orElse(null);
    reason = hit == null ? null : hit.reason();
  }

  /** Whether it opens with a quotation: what somebody says is no furniture, whatever the words. */
  private static boolean speaks(String text) {
    return Characters.isDoubleMark(text.charAt(0));
  }

  boolean isOpen() {
    return reason == null;
  }

  /** Taken for a paragraph of the article so far. */
  boolean isBodyProse() {
    return reason == null && shape.isProse();
  }

  boolean endsArticle() {
    return hit != null && hit.ends();
  }

  List<String> words() {
    return Words.of(text);
  }
}
