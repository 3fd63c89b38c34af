/**
 * Stories, analyses, attributions and reprints in; {@link org.readout.statement.Statement}s out: the same thing said, aligned
 * over reports, with its origins, wordings, differences and verdict.
 *
 * <p>Propositions align on what is asserted, not on how alike they sound: word overlap finds candidates; predicates,
 * arguments, numbers, polarity and modality decide. Unknown lineage never counts as corroboration.
 */
@NullMarked
package org.readout.statement;

import org.jspecify.annotations.NullMarked;
