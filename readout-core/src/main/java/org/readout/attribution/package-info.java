/**
 * Analyses in; {@link org.readout.attribution.Attribution}s out: each place where an article says who said what.
 *
 * <p>Also cuts what is said, and what the outlet tells in its own voice, into
 * {@link org.readout.attribution.Proposition}s: the units the statement stage aligns over reports.
 *
 * <p>The main idea: a sentence is read from the outside in. {@code LineReader} first looks for sources that follow what they say ("..., the
 * office said", "according to"), for those are outermost; what lies in a content found is not read again, and sayers inside it become the
 * chain. Then for verbs with what they govern, by the frames {@code cues.txt} gives each verb. {@code SpeechReader} goes through the
 * article, joins quotations that stand without a source to the one they belong to, and asks {@code Continuations} whether a sentence goes on
 * from a source it does not name. Everything else stays the outlet's own.
 *
 * <p>Rules throughout, made on the training part of PolNeAR; on its development part they reach a relation F1 of .57 over all, .70 on
 * statements, .79 on quoted and .86 on direct ones (precision .80, .81, .88, .94), where two annotators reach .75, .86, .94 and .97.
 * 500,000 tokens a second on one core, after the analysis.
 *
 * <p>Weak spots: attitudes and intentions ("supports", "is open to"), which the corpus marks too, are mostly left to the outlet's voice on
 * purpose; nominal cues ("the claim that") are not read; where an indirect content ends before an added clause is guessed; in languages other
 * than English only direct quotations are read.
 */
@NullMarked
package org.readout.attribution;

import org.jspecify.annotations.NullMarked;
