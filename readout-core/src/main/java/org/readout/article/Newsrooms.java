package org.readout.article;

/** Outlets and agencies as reports name one another: "told Agence France-Presse". */
public interface Newsrooms {

  /** Whether a name of two words or more is an outlet's or agency's; single words, such as "Time" and "Stern", say too little. */
  boolean isNamed(String name);

  /** Those of the shipped table. */
  static Newsrooms shipped() {
    return name ->
        name.strip().indexOf(' ') > 0 && OutletTable.shipped().named(name).isPresent();
  }
}
