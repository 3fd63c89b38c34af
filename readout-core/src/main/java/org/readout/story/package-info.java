/**
 * Articles, analyses and reprints in; {@link org.readout.story.Story}s and {@link org.readout.story.Storyline}s out.
 *
 * <p>A story is one happening; a storyline joins happenings of one continuing matter. Precision first: a wrong merge claims
 * corroboration that is not there. The same set in any order gives the same stories.
 */
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
