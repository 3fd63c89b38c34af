/** The library: {@code Readout} is one run, from captures to an edition. */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;
