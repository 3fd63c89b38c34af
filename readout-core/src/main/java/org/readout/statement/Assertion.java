package org.readout.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Quantity;
import org.readout.analysis.TimeExpression;
import org.readout.attribution.Attribution;
import org.readout.attribution.Proposition;

/**
 * A proposition made comparable with others of its story.
 *
 * @param number story-wide, from 0, by report and place
 * @param report number of its report in the story
 * @param proposition the words
 * @param attribution whose content it is a piece of; null in the outlet's own voice
 * @param bag what it speaks of, weighted
 * @param negated keys of the bag that a negation denies, each the head of what it denies; all words of a denied assertion
 * @param stance figure whose own stance it is ("I look forward to ..."), -1 when it is none
 * @param quantities numbers in its words, in reading order
 * @param times dates and times in its words
 */
record Assertion(
    int number,
    int report,
    Proposition proposition,
    @Nullable Attribution attribution,
    Bag bag,
    List<Integer> negated,
    int stance,
    List<Told<Quantity>> quantities,
    List<Told<TimeExpression>> times) {}
