package org.readout.attribution;

/**
 * Names one attribution of an edition.
 *
 * @param value the article's id, a slash and a number from 0 in reading order
 */
public record AttributionId(String value) {}
