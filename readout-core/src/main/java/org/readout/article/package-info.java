/**
 * Captures in; {@link org.readout.article.Article}s out: main text, headline, credits, outlet, language and dates, each with
 * its evidence.
 *
 * <p>Nothing is dropped silently. A block that is not the article is {@link org.readout.article.Furniture}: kept, with the
 * reason and the place where it stood. Agency lines leave the text and become {@link org.readout.article.AgencyCredit}s.
 */
@NullMarked
package org.readout.article;

import org.jspecify.annotations.NullMarked;
