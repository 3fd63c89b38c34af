/**
 * What lies under every stage: spans, passages, ids of articles, problems, and the handling of characters and words.
 *
 * <p>Nothing here knows of news. A {@link org.readout.text.Span} counts UTF-16 units, as Java does; only the JSON
 * outputs count Unicode code points, and {@link org.readout.text.CodePoints} is the one place that converts.
 */
@NullMarked
package org.readout.text;

import org.jspecify.annotations.NullMarked;
