package org.readout.article;

import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param name the outlet's name, null when nothing tells it
 * @param owner who owns it, null when unknown; outlets of one owner are one origin
 * @param source what told the name: {@code given}, {@code og:site_name}, {@code host}, {@code text} ...; null with the name
 */
public record Outlet(
    @Nullable String name, @Nullable String owner, @Nullable String source) {

  public static final Outlet UNKNOWN = new Outlet(null, null, null);

  public boolean isKnown() {
    return name != null;
  }
}
