package org.readout.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page's metadata says of its text: evidence about blocks, never the text itself. */
final class PageHints {

  /** Words; a longer block is neither a headline nor a description. */
  private static final int MOST_HEADLINE = 40;

  private static final int MOST_DESCRIPTION = 120;

  private final List<String> headline;
  private final Set<String> headlineWords;
  private final Shingles description;
  private final Shingles articleBody;

  PageHints(PageData data, @Nullable String headline) {
    this.headline = headline == null ? List.of() : Words.of(headline);
    headlineWords = new HashSet<>(this.headline);
    description = Shingles.of(orEmpty(data.meta("og:description")) + " \n "
        + orEmpty(data.meta("description")) + " \n " + orEmpty(data.json("description")));
    articleBody = Shingles.of(orEmpty(data.json("articleBody")));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The share of words a short block has in common with the headline, 0 to 1. */
  double headlineOverlap(Block block) {
    if (headline.isEmpty() || block.shape.words() > MOST_HEADLINE) return 0;
    for (var word : block.words())
      if (headlineWords.contains(word)) return Headlines.overlap(block.words(), headline);
    return 0;
  }

  /** The share of a block that stands in the page's description, 0 to 1. */
  double inDescription(Block block) {
    return block.shape.words() > MOST_DESCRIPTION ? 0 : description.share(block.text);
  }

  /** The share of a block that stands in the article's text as JSON-LD gives it; -1 when it gives none. */
  double inArticleBody(Block block) {
    return articleBody.isEmpty() ? -1 : articleBody.share(block.text);
  }
}
