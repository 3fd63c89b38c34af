package org.readout.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.Characters;

/**
 * Replaces names and dates by others of the same number of words, everywhere alike.
 *
 * <p>A name stands where its words stand, whatever white space parts them, with no letter or digit before or after; of several
 * names the longest is taken. Case tells: a name in capitals is a name of its own.
 */
final class Renaming {

  /** Leaves everything as it is. */
  static final Renaming NONE = new Renaming(Map.of());

  private final Map<Character, List<Name>> byFirstCharacter = new HashMap<>();

  private record Name(List<String> words, List<String> replacement) {
    int length() {
      return words.stream().mapToInt(String::length).sum() + words.size();
    }
  }

  /** @throws IllegalArgumentException when a name and its replacement differ in their number of words */
  Renaming(Map<String, String> replacements) {
    replacements.forEach((from, to) -> {
      var name = new Name(List.of(from.split(" ")), List.of(to.split(" ")));
      if (from.isBlank() || name.words().size() != name.replacement().size())
        throw new IllegalArgumentException(
            "a replacement needs as many words as the name: " + from + ", " + to);
      byFirstCharacter
          .computeIfAbsent(from.charAt(0), first -> new ArrayList<>())
          .add(name);
    });
    for (var names : byFirstCharacter.values())
      names.sort(Comparator.comparingInt(Name::length).reversed());
  }

  /** One name a line, a tab, its replacement; lines opening with {@code #} and empty ones are passed over. */
  static Renaming read(String table) {
    var replacements = new LinkedHashMap<String, String>();
    for (var line : table.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) continue;
      var fields = line.split("\t", -1);
      if (fields.length != 2)
        throw new IllegalArgumentException("need a name, a tab and its replacement, got " + line);
      if (replacements.put(fields[0], fields[1]) != null)
        throw new IllegalArgumentException("a name stands twice: " + fields[0]);
    }
    return new Renaming(replacements);
  }

  RenamedText apply(String text) {
    var renamed = new RenamedText.Builder(text);
    for (var at = 0; at < text.length(); ) at = rename(text, at, renamed);
    return renamed.build();
  }

  /** Renames the name that starts here, if one does; where to look next. */
  private int rename(String text, int at, RenamedText.Builder renamed) {
    if (isBoundary(text, at))
      for (var name : byFirstCharacter.getOrDefault(text.charAt(at), List.of())) {
        var starts = starts(name, text, at);
        if (starts.isEmpty()) continue;
        for (var i = 0; i < starts.size(); i++)
          renamed.replace(
              starts.get(i), name.words().get(i).length(), name.replacement().get(i));
        var last = starts.size() - 1;
        return starts.get(last) + name.words().get(last).length();
      }
    return at + 1;
  }

  /** Where each word of the name starts when it stands at {@code at}; empty when it does not. */
  private static List<Integer> starts(Name name, String text, int at) {
    var starts = new ArrayList<Integer>();
    var next = at;
    for (var word : name.words()) {
      var start = next;
      while (next > at && start < text.length() && Characters.isSpace(text.charAt(start))) start++;
      if ((next > at && start == next) || !text.startsWith(word, start)) return List.of();
      starts.add(start);
      next = start + word.length();
    }
    return isBoundary(text, next) ? starts : List.of();
  }

  /** Whether no word runs on over {@code at}. */
  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Characters.isWordPart(text.charAt(at - 1))
        || !Characters.isWordPart(text.charAt(at));
  }
}
