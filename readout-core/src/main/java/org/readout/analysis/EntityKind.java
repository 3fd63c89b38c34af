package org.readout.analysis;

import java.util.Locale;

/** What a mention means. */
public enum EntityKind {
  PERSON,
  /** An organisation, ministry, company, court, team. */
  BODY,
  /** A body that speaks for a person: "Trump's office", "the Kremlin", "the prime minister's spokesman". */
  OFFICE,
  /** A text that speaks: "the statement", "court papers", "the report". */
  DOCUMENT,
  PLACE,
  /** Someone described and not named: "two officials familiar with the talks", "witnesses". */
  UNNAMED,
  OTHER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
