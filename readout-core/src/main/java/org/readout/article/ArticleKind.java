package org.readout.article;

import java.util.Locale;

/** What a capture turned out to be. Only {@link #ARTICLE} and {@link #PRIMARY} go on to the later stages. */
public enum ArticleKind {
  ARTICLE,
  /** The text an office issued itself: its own origin. */
  PRIMARY,
  LIVE_TICKER,
  PAYWALL_STUB,
  CONSENT_PAGE,
  GALLERY,
  INDEX_PAGE,
  ERROR_PAGE,
  /** Too little text to be an article. */
  STUB,
  /** Ingest could not read it. */
  REFUSED;

  public boolean goesOn() {
    return this == ARTICLE || this == PRIMARY;
  }

  /** As it stands in JSON: {@code live-ticker}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
