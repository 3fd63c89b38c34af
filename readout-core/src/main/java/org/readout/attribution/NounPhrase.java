package org.readout.attribution;

/**
 * A noun phrase of a line with all that belongs to it.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param head index of the noun that says what it is
 */
record NounPhrase(int from, int to, int head) {}
