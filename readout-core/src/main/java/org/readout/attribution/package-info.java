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
 * <p>In English a learnt finder then looks at the same sentences ({@code LearntFinder}: a network and a judge), with what the rules found among what
 * it sees, and {@code Joining} brings the two together: the learnt finder adds cues no table holds, mends extents and says how sure it is; the
 * rules keep layouts, quotations over paragraphs and continued attributions. {@code attribution.model.md} beside the shipped weights tells how they were
 * learnt; {@code AttributionTrainer} learns them again.
 *
 * <p>On PolNeAR's development part, which nothing was learnt from, the relation's F1 is .65 over all, .54 on indirect, .76 on statements, .84 on quoted and .89 on
 * direct ones (rules alone: .57, .43, .70, .79, .87), where two annotators reach .75, .67, .86, .94 and .97.
 *
 * <p>Weak spots: attitudes and intentions ("supports", "is open to") and nominal cues ("the claim that") are found about half the time; where an indirect
 * content ends before an added clause is guessed; in languages other than English only direct quotations are read, by rules
 * ({@code MarkedSpeech}).
 */
@NullMarked
package org.readout.attribution;

import org.jspecify.annotations.NullMarked;
