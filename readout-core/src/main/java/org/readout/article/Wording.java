package org.readout.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows furniture by its wording: {@code wording.tsv}, in all of Readout's languages.
 *
 * <p>A wording is a list of words, of {@code *} (any words) and of {@code #} (a word with a digit in it), and must fit the whole
 * line. It is filed under its first plain word, so a line costs one look-up a word. Immutable.
 */
final class Wording {

  /** In what kind of line a wording counts. */
  enum Strength {
    /** In lines that are no prose. */
    LINE,
    /** In sentences as well. */
    PROSE,
    /** In lines that are no prose, and the article is over there. */
    END
  }

  /** A wording found. */
  record Hit(FurnitureReason reason, Strength strength) {
    boolean ends() {
      return strength == Strength.END;
    }
  }

  private record Pattern(List<String> words, Hit hit) {
    /** Whether any words may stand before its first plain one. */
    boolean isOpen() {
      return words.get(0).equals("*");
    }
  }

  /** The wordings filed under one word: those that begin with it, and those it may stand further on in. */
  private static final class Filed {
    final List<Pattern> all = new ArrayList<>();
    final List<Pattern> open = new ArrayList<>();

    void add(Pattern pattern) {
      all.add(pattern);
      if (pattern.isOpen()) open.add(pattern);
    }
  }

  /** Stands among the keys for any word with a digit in it. */
  private static final long NUMBER = Words.NUMBER;

  private static final Filed NONE = new Filed();

  private static final Wording SHIPPED = load();

  private final Map<String, Filed> byWord = new HashMap<>();

  /** Hashes of the words that wordings are filed under: of all, and of those that may stand further on; then the same for prose. */
  private final List<LongSet> keys =
      List.of(new LongSet(), new LongSet(), new LongSet(), new LongSet());

  private Wording() {}

  static Wording shipped() {
    return SHIPPED;
  }

  /** The wording a line fits; one that fits only lines is left aside when the line is prose. */
  Optional<Hit> of(String line, Shape shape) {
    return of(Words.of(line), shape.isProse());
  }

  /**
   * Whether a wording may fit a line; most lines hold no word that one is filed under.
   *
   * @param hashes what {@link Words#hashes} gives for it
   */
  boolean mayFit(long[] hashes, boolean prose) {
    for (var i = 0; i < hashes.length; i++) {
      var set = keys.get((prose ? 2 : 0) + (i == 0 ? 0 : 1));
      if (set.contains(hashes[i] & ~Words.NUMBER)
          || hashes[i] >= Words.NUMBER && set.contains(NUMBER)) return true;
    }
    return false;
  }

  Optional<Hit> of(List<String> words, boolean prose) {
    for (var i = 0; i < words.size(); i++) {
      var filed = filed(words.get(i));
      var candidates = i == 0 ? filed.all : filed.open;
      for (var k = 0; k < candidates.size(); k++) {
        var pattern = candidates.get(k);
        if (prose && pattern.hit.strength != Strength.PROSE) continue;
        if (fits(pattern.words, words)) return Optional.of(pattern.hit);
      }
    }
    return Optional.empty();
  }

  private Filed filed(String word) {
    var filed = byWord.get(word);
    if (filed == null && isNumber(word)) filed = byWord.get(shapeOf(word));
    return filed == null ? NONE : filed;
  }

  /** The usual matching of wildcards: on a misfit, the last {@code *} takes one word more. */
  private static boolean fits(List<String> pattern, List<String> words) {
    int at = 0;
    int word = 0;
    int star = -1;
    int mark = 0;
    while (word < words.size()) {
      if (at < pattern.size() && pattern.get(at).equals("*")) {
        star = at++;
        mark = word;
      } else if (at < pattern.size() && same(pattern.get(at), words.get(word))) {
        at++;
        word++;
      } else if (star >= 0) {
        at = star + 1;
        word = ++mark;
      } else return false;
    }
    while (at < pattern.size() && pattern.get(at).equals("*")) at++;
    return at == pattern.size();
  }

  private static boolean same(String pattern, String word) {
    return pattern.equals(word)
        || pattern.charAt(0) == '#' && isNumber(word) && pattern.equals(shapeOf(word));
  }

  private static boolean isNumber(String word) {
    for (var i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
    return false;
  }

  /** {@code 16x9} is {@code #x#}; anything else with a digit is {@code #}. */
  private static String shapeOf(String word) {
    var x = word.indexOf('x');
    return x > 0 && x < word.length() - 1 && Character.isDigit(word.charAt(x - 1)) ? "#x#" : "#";
  }

  private static Wording load() {
    var wording = new Wording();
    try (var in = Wording.class.getResourceAsStream("wording.tsv");
        var lines = new BufferedReader(new InputStreamReader(
            java.util.Objects.requireNonNull(in, "wording.tsv"), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.isEmpty() && line.charAt(0) != '#') wording.add(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wording;
  }

  private void add(String line) {
    var reasonEnd = line.indexOf('\t');
    var strengthEnd = line.indexOf('\t', reasonEnd + 1);
    var reason = FurnitureReason.valueOf(
        line.substring(0, reasonEnd).toUpperCase(Locale.ROOT).replace('-', '_'));
    var strength =
        Strength.valueOf(line.substring(reasonEnd + 1, strengthEnd).toUpperCase(Locale.ROOT));
    var words = List.of(line.substring(strengthEnd + 1).split(" "));
    var key = words.get(0).equals("*") ? words.get(1) : words.get(0);
    var pattern = new Pattern(words, new Hit(reason, strength));
    byWord.computeIfAbsent(key, k -> new Filed()).add(pattern);
    var hash = key.charAt(0) == '#' ? NUMBER : key.hashCode() & 0xFFFFFFFFL;
    for (var prose = 0; prose <= (strength == Strength.PROSE ? 2 : 0); prose += 2) {
      keys.get(prose).add(hash);
      if (pattern.isOpen()) keys.get(prose + 1).add(hash);
    }
  }
}
