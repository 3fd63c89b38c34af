/**
 * Articles, analyses and reprints in; {@link org.readout.story.Story}s and {@link org.readout.story.Storyline}s out.
 *
 * <p>A story is one happening; a storyline joins happenings of one continuing matter. Precision first: a wrong merge claims
 * corroboration that is not there. The same set in any order gives the same stories, and the same reports with every name replaced by another do too.
 *
 * <p>Articles are compared ({@link org.readout.story.Likenesses}, the index) by the words of lead and opening, weighed by rarity: by a shipped table where few
 * reports are at hand, by their own company where there are many. Average-link clustering makes trees of what is alike, and {@link org.readout.story.StoryCutter}
 * cuts them from the top: each merge is judged by learnt weights, from how alike its parts are beside how alike strangers are, their size, and the
 * names each part has to itself. Neighbourhoods are bounded by a rule that knows no order.
 *
 * <p>Weak spots: where strangers are at hand, a later event of one matter is only told apart by what the learnt weights make of it; reports in two
 * languages are compared by their names alone, which tell two events of one matter apart badly.
 */
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
