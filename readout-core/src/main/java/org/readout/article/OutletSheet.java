package org.readout.article;

/**
 * A table of outlets that a user adds to the shipped one. Its columns are those of {@code outlets.csv}: {@code host, name, owner, kind,
 * country, aliases}, in any order under a heading that names them; a line needs a host or a name, all else may be missing.
 *
 * @param input where it came from, as the user named it
 * @param csv its text
 */
public record OutletSheet(String input, String csv) {}
