package org.readout.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of saying shipped in {@code sayings.txt} for languages of which only direct quotations are read. */
final class Sayings {

  private static @Nullable Map<String, Set<String>> shipped;

  private Sayings() {}

  /** The forms of a language, folded; empty for a language without a table. Two words of one verb are parted by a no-break space. */
  static Set<String> of(String language) {
    return shipped().getOrDefault(language, Set.of());
  }

  private static synchronized Map<String, Set<String>> shipped() {
    if (shipped != null) return shipped;
    var read = new HashMap<String, Set<String>>();
    try (var stream = Sayings.class.getResourceAsStream("sayings.txt")) {
      if (stream == null) throw new IllegalStateException("sayings.txt is missing");
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.isEmpty() && line.charAt(0) != '#')
          read.put(
              line.substring(0, 2),
              Set.of(line.substring(3).replace('_', '\u00A0').split(" ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shipped = read;
  }
}
