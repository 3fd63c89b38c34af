/**
 * Analyses in; {@link org.readout.attribution.Attribution}s out: each place where an article says who said what.
 *
 * <p>Also cuts what is said, and what the outlet tells in its own voice, into
 * {@link org.readout.attribution.Proposition}s: the units the statement stage aligns over reports.
 */
@NullMarked
package org.readout.attribution;

import org.jspecify.annotations.NullMarked;
