package org.readout.article;

/**
 * An agency named outside the article's prose.
 *
 * @param name as printed
 * @param role how it is named
 * @param text the words that name it, verbatim
 */
public record AgencyCredit(String name, Role role, String text) {

  /** How much an agency credit says about who wrote the article. */
  public enum Role {
    /** Signed by it, in the byline, the dateline or at the end: the agency is the author. */
    AUTHOR,
    /** Distributed by it. */
    DISTRIBUTOR,
    /** "With reporting by ...": evidence only. */
    CONTRIBUTOR
  }
}
