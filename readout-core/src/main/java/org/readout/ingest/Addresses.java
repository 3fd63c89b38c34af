package org.readout.ingest;

/** Tells addresses on the web from paths. */
final class Addresses {

  private Addresses() {}

  static boolean isAddress(String uri) {
    return uri.regionMatches(true, 0, "http://", 0, 7)
        || uri.regionMatches(true, 0, "https://", 0, 8);
  }
}
