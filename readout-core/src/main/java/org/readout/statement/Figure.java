package org.readout.statement;

import org.readout.analysis.EntityKind;

/**
 * Somebody or something a story's reports mention, under all the names they give it.
 *
 * @param number story-wide, from 0, in order of first mention
 * @param name its fullest name
 * @param kind what it is
 */
record Figure(int number, String name, EntityKind kind) {}
