/**
 * Captures in; {@link org.readout.article.Article}s out: main text, headline, credits, outlet, language and dates, each with
 * its evidence.
 *
 * <p>Nothing is dropped silently. A block that is not the article is {@link org.readout.article.Furniture}: kept, with the
 * reason and the place where it stood. Agency lines leave the text and become {@link org.readout.article.AgencyCredit}s.
 *
 * <p>A page goes {@code PageParser} → {@code PageTree} → {@code Blocks} → {@code BlockJudge}, which asks the {@link
 * org.readout.article.BlockModel}; flattened text goes {@code LineCutter} → {@code FlatReader}.
 *
 * <p>Weak spots: of several wordings that a page gives its headline, the one an editor would call the headline is guessed; pages of many
 * short reports are read as one article; what scripts draw is found only where a string of theirs holds the whole text.
 */
@NullMarked
package org.readout.article;

import org.jspecify.annotations.NullMarked;
