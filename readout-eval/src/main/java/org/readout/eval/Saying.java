package org.readout.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of saying and writing: who said what in the narrow sense, apart from attitudes, intentions and perceptions. One
 * transparent list, applied alike to what is known and to what was found.
 */
final class Saying {

  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> STEMS = new HashSet<>();
  private static final Set<String> OPENINGS = new HashSet<>();

  static {
    try (var list = Saying.class.getResourceAsStream("words-of-saying.txt")) {
      var text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .forEach(Saying::learn);
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program cannot be read", e);
    }
  }

  private Saying() {}

  private static void learn(String entry) {
    var stem = entry.substring(0, entry.length() - 1);
    if (entry.endsWith("*")) STEMS.add(stem);
    else if (entry.endsWith("+")) OPENINGS.add(stem);
    else WORDS.add(entry);
  }

  static boolean isSaying(String token) {
    var word = token.toLowerCase(Locale.ROOT);
    if (WORDS.contains(word) || STEMS.contains(word) || word.equals(":")) return true;
    for (var end = 1; end < word.length(); end++) {
      var opening = word.substring(0, end);
      if (STEMS.contains(opening) || OPENINGS.contains(opening)) return true;
    }
    return false;
  }
}
