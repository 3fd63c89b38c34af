/** The {@code readout} command: parses a command line, calls the library, renders. */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
