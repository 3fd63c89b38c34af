package org.readout.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of {@code untagged.txt} for one language without a tagger. */
final class UntaggedWords {

  /** Letters a word has before one of the endings that stand for many words. */
  private static final int STEM = 3;

  /** Words, endings and phrases of one list. */
  static final class Listed {

    static final Listed NONE = new Listed("");

    private final Set<String> words = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final List<String[]> phrases = new ArrayList<>();

    Listed(String line) {
      for (var one : line.split(" ")) {
        if (one.isEmpty()) continue;
        if (one.charAt(0) == '-') endings.add(one.substring(1));
        else if (one.indexOf('_') > 0) phrases.add(one.split("_"));
        else words.add(one);
      }
    }

    boolean has(String word) {
      if (words.contains(word)) return true;
      for (var ending : endings)
        if (word.length() >= ending.length() + STEM && word.endsWith(ending)) return true;
      return false;
    }

    /** How many words from {@code i} on are one of the list; 0 for none. */
    int length(UntaggedSentence words, int i) {
      for (var phrase : phrases) {
        var at = 0;
        while (at < phrase.length && words.core(i + at).equals(phrase[at])) at++;
        if (at == phrase.length) return at;
      }
      return has(words.core(i)) ? 1 : 0;
    }
  }

  private static @Nullable Map<String, UntaggedWords> shipped;

  private final Map<String, Listed> lists = new HashMap<>();

  private UntaggedWords() {}

  /** Null for a language without lists. */
  static @Nullable UntaggedWords of(String language) {
    return shipped().get(language);
  }

  Listed list(String name) {
    return lists.getOrDefault(name, Listed.NONE);
  }

  private static synchronized Map<String, UntaggedWords> shipped() {
    if (shipped != null) return shipped;
    var read = new HashMap<String, UntaggedWords>();
    try (var stream = UntaggedWords.class.getResourceAsStream("untagged.txt")) {
      if (stream == null) throw new IllegalStateException("untagged.txt is missing");
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') continue;
        var colon = line.indexOf(": ");
        read.computeIfAbsent(line.substring(0, 2), code -> new UntaggedWords())
            .lists
            .put(line.substring(3, colon), new Listed(line.substring(colon + 2)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shipped = read;
  }
}
