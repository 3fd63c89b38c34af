/** How fast pages are read, in one run beside other programs, on one core. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
