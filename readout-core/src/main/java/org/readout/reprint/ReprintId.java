package org.readout.reprint;

/** Names one reprint of an edition. */
public record ReprintId(String value) {}
