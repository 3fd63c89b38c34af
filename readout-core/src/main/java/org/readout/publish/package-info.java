/**
 * An {@link org.readout.publish.Edition} in; text, Markdown and JSON out. An extraction alone also leaves as CSV, and has a journal to go on from.
 *
 * <p>The JSON names are a contract with the schema {@code edition.schema.json} beside the codecs. Offsets in JSON count Unicode
 * code points.
 */
@NullMarked
package org.readout.publish;

import org.jspecify.annotations.NullMarked;
