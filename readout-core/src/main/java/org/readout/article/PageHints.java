package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page's metadata says of its text: evidence about blocks, never the text itself. */
final class PageHints {

  /** Words; a longer block is neither a headline nor a description. */
  private static final int MOST_HEADLINE = 40;

  private static final int MOST_DESCRIPTION = 120;

  private static final long[] NO_RUNS = {};

  private final List<String> headline;
  private final LongSet headlineHashes = new LongSet();
  private final Shingles description;
  private final Shingles articleBody;

  PageHints(PageData data, @Nullable String headline) {
    this.headline = headline == null ? List.of() : Words.of(headline);
    if (headline != null) for (var hash : Words.hashes(headline)) headlineHashes.add(hash);
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
    for (var hash : block.hashes())
      if (headlineHashes.contains(hash)) return Headlines.overlap(block.words(), headline);
    return 0;
  }

  /** The runs of words in a block that the others are asked for; empty where none asks. */
  long[] runs(Block block) {
    return articleBody.isEmpty() && (description.isEmpty() || isTooLong(block))
        ? NO_RUNS
        : Shingles.hashes(block.text);
  }

  private static boolean isTooLong(Block block) {
    return block.shape.words() > MOST_DESCRIPTION;
  }

  /** The share of a block that stands in the page's description, 0 to 1. */
  double inDescription(Block block, long[] runs) {
    return isTooLong(block) ? 0 : description.share(runs);
  }

  /** The share of a block that stands in the article's text as JSON-LD gives it; -1 when it gives none. */
  double inArticleBody(long[] runs) {
    return articleBody.isEmpty() ? -1 : articleBody.share(runs);
  }
}
