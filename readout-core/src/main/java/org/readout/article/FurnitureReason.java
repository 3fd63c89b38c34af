package org.readout.article;

import java.util.Locale;

/** Why a block is no part of the article. */
public enum FurnitureReason {
  NAVIGATION,
  TEASER,
  RELATED,
  NEWSLETTER,
  COMMENTS,
  DONATION,
  SUBSCRIPTION,
  CAPTION,
  CREDIT,
  BYLINE,
  DATELINE,
  HEADLINE,
  STANDFIRST,
  DATE,
  COOKIE_NOTICE,
  ADVERTISEMENT,
  SHARE,
  TAGS,
  ABOUT_OUTLET,
  COPYRIGHT,
  FORM,
  SCRIPT,
  REPEATED,
  OTHER;

  /** As it stands in JSON: {@code cookie-notice}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
