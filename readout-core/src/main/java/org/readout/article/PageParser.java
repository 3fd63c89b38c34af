package org.readout.article;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML as browsers do, nested no deeper than a bound, so that no page can exhaust memory or time by its depth. */
final class PageParser {

  /** Levels of elements; pages of news stay below 60. */
  static final int DEEPEST = 400;

  private PageParser() {}

  static Document parse(String html, String address) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, address);
  }
}
