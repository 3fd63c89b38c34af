/** Makes the tables and models the library ships, each by one command, seeded. */
@NullMarked
package org.readout.eval.training;

import org.jspecify.annotations.NullMarked;
