/**
 * Articles, analyses and reprints in; {@link org.readout.story.Story}s and {@link org.readout.story.Storyline}s out.
 *
 * <p>A story is one happening; a storyline joins happenings of one continuing matter. Precision first: a wrong merge claims
 * corroboration that is not there. The same set in any order gives the same stories, and the same reports with every name replaced by another do too.
 *
 * <p>Articles are alike by the words of headline and lead, weighed by rarity: words of the language by a shipped table, names by the reports at
 * hand. Average-link clustering with a low threshold joins them, and a cluster whose two parts are less alike than either is in itself is parted.
 *
 * <p>Weak spots: a short later report that spends most of its words on the first event stays in that event's story; reports in two
 * languages are compared by their names alone, which tell two events of one matter apart badly.
 */
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
