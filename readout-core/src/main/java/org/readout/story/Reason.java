package org.readout.story;

import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;

/**
 * Why an article is in its story.
 *
 * @param kind what speaks for it: {@code mentions}, {@code terms}, {@code date}, {@code nearest}, {@code reprint}, {@code alone}
 * @param value in words and numbers
 * @param with the member it is compared with; null when it is the story as a whole
 */
public record Reason(String kind, String value, @Nullable ArticleId with) {}
