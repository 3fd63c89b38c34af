/**
 * Articles in; {@link org.readout.analysis.Analysis} out: sentences, tokens, who and what is mentioned, times and quantities.
 *
 * <p>One article at a time, from its own words and date alone. Names, titles, offices and pronouns that mean the same thing
 * within the article share one {@link org.readout.analysis.Entity}.
 */
@NullMarked
package org.readout.analysis;

import org.jspecify.annotations.NullMarked;
