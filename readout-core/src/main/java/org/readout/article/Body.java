package org.readout.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The article's text and what was taken out of it.
 *
 * @param text paragraphs parted by one newline
 * @param furniture in reading order
 */
record Body(String text, List<Furniture> furniture) {

  /** Joins the paragraphs and notes for each block taken out after which of them it stood. Neighbours of one reason stay apart. */
  static Body of(List<Piece> pieces) {
    var text = new StringBuilder();
    var furniture = new ArrayList<Furniture>();
    for (var piece : pieces) {
      if (piece.reason() != null) {
        furniture.add(new Furniture(text.length(), piece.reason(), piece.text()));
        continue;
      }
      if (text.length() > 0) text.append('\n');
      text.append(piece.text());
    }
    return new Body(text.toString(), List.copyOf(furniture));
  }
}
