/** Scored corpora: each score has a floor that a change may not fall below. */
@NullMarked
package org.readout.eval;

import org.jspecify.annotations.NullMarked;
