package org.readout.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Credit;

/**
 * What was read of one page.
 *
 * @param byline credited names as printed
 * @param published ISO 8601; null when undated
 */
record ReadPage(
    String text,
    String headline,
    List<String> byline,
    @Nullable String published) {

  /** A page nothing was read of. */
  static final ReadPage NOTHING = new ReadPage("", "", List.of(), null);

  ReadPage {
    byline = List.copyOf(byline);
  }

  static ReadPage of(Article article) {
    return new ReadPage(
        article.text(),
        article.headline(),
        article.byline().stream().map(Credit::name).toList(),
        article.published().value());
  }
}
