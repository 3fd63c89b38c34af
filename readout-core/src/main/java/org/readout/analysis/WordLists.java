package org.readout.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of words shipped beside this package: {@code words.txt}, a line {@code [name]} opening each list. Kinds of words only
 * (titles, bodies, months, nations): no person and no outlet is named.
 */
final class WordLists {

  private static @Nullable WordLists shipped;

  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists() {}

  /** Read once, when first asked for. */
  static synchronized WordLists shipped() {
    if (shipped == null) shipped = read("words.txt");
    return shipped;
  }

  /** The words of a list, lower case. */
  Set<String> of(String list) {
    var words = lists.get(list);
    if (words == null) throw new IllegalArgumentException("no such list of words: " + list);
    return words;
  }

  private static WordLists read(String resource) {
    var read = new WordLists();
    try (var stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) throw new IllegalStateException(resource + " is missing");
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Set<String> open = new HashSet<>();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') continue;
        if (line.charAt(0) == '[')
          read.lists.put(line.substring(1, line.length() - 1), open = new HashSet<>());
        else for (var word : line.strip().split(" +")) open.add(word.replace('_', ' '));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
