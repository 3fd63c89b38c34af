package org.readout.article;

/**
 * An agency named outside the article's prose.
 *
 * @param name as printed
 * @param role how it is named
 * @param text the words that name it, verbatim
 * @param house the agency's usual name where the table of agencies knows the printed one, else the printed one: {@code AP} and
 *     {@code The Associated Press} are one house
 */
public record AgencyCredit(String name, Role role, String text, String house) {

  /** One no table knows. */
  public AgencyCredit(String name, Role role, String text) {
    this(name, role, text, name);
  }

  AgencyCredit withHouse(String other) {
    return other.equals(house) ? this : new AgencyCredit(name, role, text, other);
  }

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
