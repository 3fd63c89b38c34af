package org.readout.story;

import java.util.List;
import org.readout.text.ArticleId;

/**
 * An article in a story.
 *
 * @param why at least one reason
 * @param confidence chance that it belongs, 0 to 1
 */
public record Member(ArticleId article, List<Reason> why, double confidence) {
  public Member {
    if (why.isEmpty())
      throw new IllegalArgumentException(
          "every member says why it is there, " + article + " does not");
    why = List.copyOf(why);
  }
}
