package org.readout.article;

/** Outlets and agencies as reports name one another: "told Agence France-Presse". */
public final class Newsrooms {

  private Newsrooms() {}

  /** Whether a name of two words or more is an outlet's or agency's; single words, such as "Time" and "Stern", say too little. */
  public static boolean isNamed(String name) {
    return name.strip().indexOf(' ') > 0 && OutletTable.shipped().named(name).isPresent();
  }
}
