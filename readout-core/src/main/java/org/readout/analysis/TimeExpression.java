package org.readout.analysis;

import org.readout.text.Span;

/**
 * A date or time named in the text.
 *
 * @param span the words
 * @param value ISO 8601 as far as known: {@code 2016-11-14}, {@code 2016-11}, {@code --11-14}, {@code 2016-11-14T10:05}
 * @param relative whether it was counted from the article's own date ("yesterday")
 */
public record TimeExpression(Span span, String value, boolean relative) {}
