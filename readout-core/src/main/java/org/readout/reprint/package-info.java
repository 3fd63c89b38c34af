/**
 * Articles and their attributions in; {@link org.readout.reprint.Reprint}s out: which reports copy another.
 *
 * <p>Quote-aware: words inside an attribution's content are the speaker's, and two articles sharing only those are no copies
 * of each other. What counts is the outlet's own prose.
 */
@NullMarked
package org.readout.reprint;

import org.jspecify.annotations.NullMarked;
