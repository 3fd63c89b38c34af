package org.readout.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How direct quotations are attributed in one language without a tagger, from {@code sayings.txt}. */
final class Sayings {

  /** Words the longest phrase of the table has. */
  private static final int LONGEST = 3;

  private static @Nullable Map<String, Sayings> shipped;

  private final Map<String, Set<String>> lists = new HashMap<>();

  private Sayings() {}

  /** Null for a language without a table. */
  static @Nullable Sayings of(String language) {
    return shipped().get(language);
  }

  /** Whether a list of the language has a word, folded; words of a phrase are parted by a low line. */
  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** How many of some words from {@code i} on make up an entry of a list; 0 for none. */
  int length(String list, List<String> words, int i) {
    var entries = lists.getOrDefault(list, Set.of());
    var phrase = "";
    var longest = 0;
    for (var n = 1; n <= LONGEST && i + n <= words.size(); n++) {
      phrase = n == 1 ? words.get(i) : phrase + '_' + words.get(i + n - 1);
      if (entries.contains(phrase)) longest = n;
    }
    return longest;
  }

  int length(String list, Line line, int i) {
    if (!line.has(i)) return 0;
    var end = Math.min(line.size(), i + LONGEST);
    return length(list, line.words(i, end), 0);
  }

  private static synchronized Map<String, Sayings> shipped() {
    if (shipped != null) return shipped;
    var read = new HashMap<String, Sayings>();
    try (var stream = Sayings.class.getResourceAsStream("sayings.txt")) {
      if (stream == null) throw new IllegalStateException("sayings.txt is missing");
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') continue;
        var colon = line.indexOf(": ");
        read.computeIfAbsent(line.substring(0, 2), code -> new Sayings())
            .lists
            .put(line.substring(3, colon), Set.of(line.substring(colon + 2).split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shipped = read;
  }
}
