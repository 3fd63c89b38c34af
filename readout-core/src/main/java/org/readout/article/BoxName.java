package org.readout.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the tag and the names of a box say, read once for all boxes of a page that are named alike: of 380 boxes of a news page 120
 * are told apart by them.
 */
final class BoxName {

  /** Its place among the page's names, in the order they are met. */
  final int index;

  final ClassNames says;

  /** Hashes of its words, as {@link BlockTokens} counts them. */
  final int[] tokens;

  private BoxName(int index, Element element) {
    this.index = index;
    var words = ClassNames.words(element);
    says = ClassNames.of(element, words);
    tokens = BlockTokens.names(element.normalName(), words);
  }

  /** The names met on one page. */
  static final class Register {
    private final Map<String, BoxName> names = new HashMap<>();

    BoxName of(Element element) {
      return names.computeIfAbsent(
          ClassNames.key(element), key -> new BoxName(names.size(), element));
    }

    int size() {
      return names.size();
    }
  }
}
