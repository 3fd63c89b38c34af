package org.readout.text;

/**
 * A span of a known article's text.
 *
 * @param article whose text it is
 * @param span where it stands in {@code Article.text()}
 */
public record Passage(ArticleId article, Span span) {}
