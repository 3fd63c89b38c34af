/**
 * One run, from captures to an edition: {@link org.readout.Readout} calls the stages in their order.
 *
 * <pre>
 * ingest → article → analysis → attribution → reprint → story → statement → account → publish
 * Capture  Article   Analysis   Attribution   Reprint   Story   Statement   Account   text, Markdown, JSON
 * </pre>
 */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;
