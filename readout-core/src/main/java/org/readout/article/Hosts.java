package org.readout.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of machines on the web, in lower case and without {@code www.}. */
final class Hosts {

  private Hosts() {}

  /** The host of a web address; null when it is none. */
  static @Nullable String of(@Nullable String address) {
    if (address == null || !address.startsWith("http")) return null;
    try {
      var host = new URI(address.split("[?# ]", 2)[0]).getHost();
      return host == null ? null : bare(host);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The host, where a name is a host or a web address and no name: {@code www.northline.example}; null otherwise. */
  static @Nullable String inPlaceOfName(String name) {
    var host = of(name);
    if (host != null) return host;
    // A name such as "Golem.de" is left as it is written.
    return isHost(name) && name.equals(name.toLowerCase(Locale.ROOT)) ? bare(name) : null;
  }

  static String bare(String host) {
    var lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  /** Labels of letters, digits and hyphens parted by dots, the last of letters alone. */
  static boolean isHost(String name) {
    if (name.length() > 253) return false;
    var label = 0;
    var dots = 0;
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      if (c == '.') {
        if (label == 0) return false;
        label = 0;
        dots++;
      } else if (Character.isLetterOrDigit(c) || c == '-') label++;
      else return false;
    }
    return dots > 0 && label >= 2 && Character.isLetter(name.charAt(name.length() - 1));
  }
}
