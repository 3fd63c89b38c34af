package org.readout.eval;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The site an address belongs to: the label somebody registered, without what stands behind it, so that {@code example.com},
 * {@code www.example.co.uk} and {@code news.example.de} are one. Whoever must not be in two places at once is rather joined too often than
 * too seldom.
 */
public final class Sites {

  /** Second-level labels under which names are registered in many countries. */
  private static final Set<String> SHARED = Set.of(
      "co",
      "com",
      "net",
      "org",
      "gov",
      "edu",
      "ac",
      "or",
      "ne",
      "go",
      "gob",
      "gouv",
      "nom",
      "in",
      "blogspot",
      "wordpress");

  private Sites() {}

  public static String of(String address) {
    var host = host(address);
    var labels = host.split("\\.");
    if (labels.length < 2) return host;
    var at = labels.length - 2;
    if (at > 0 && SHARED.contains(labels[at])) at--;
    return labels[at];
  }

  private static String host(String address) {
    try {
      var host = new URI(address.split("[?# ]", 2)[0]).getHost();
      return host == null ? address : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return address;
    }
  }
}
