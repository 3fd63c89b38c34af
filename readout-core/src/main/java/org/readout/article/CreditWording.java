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
import java.util.Objects;

/** The wordings of {@code credits.tsv}, in its order. */
record CreditWording(AgencyCredit.Role role, Place place, List<String> words) {

  /** Where in a line a wording stands. */
  enum Place {
    /** At its beginning. */
    OPENING,
    /** At its beginning, with nothing but agencies behind it. */
    ALONE,
    /** At its end. */
    CLOSING,
    /** At the beginning of a line of a few words, with a colon behind it. */
    SOURCE
  }

  private static final List<CreditWording> SHIPPED = load();

  /** Places among {@link #SHIPPED} of the wordings that stand at a line's beginning, by their first word, and at its end, by their last. */
  private static final Map<String, int[]> OPENING = index(false);

  private static final Map<String, int[]> CLOSING = index(true);

  private static final int[] NONE = {};

  CreditWording {
    words = List.copyOf(words);
  }

  static List<CreditWording> shipped() {
    return SHIPPED;
  }

  /** The shipped wordings that a line may hold by its first and last word, in their order. */
  static List<CreditWording> possible(String first, String last) {
    var opening = OPENING.getOrDefault(first, NONE);
    var closing = CLOSING.getOrDefault(last, NONE);
    if (opening.length + closing.length == 0) return List.of();
    var possible = new ArrayList<CreditWording>();
    var closed = 0;
    for (var at : opening) {
      while (closed < closing.length && closing[closed] < at)
        possible.add(SHIPPED.get(closing[closed++]));
      possible.add(SHIPPED.get(at));
    }
    while (closed < closing.length) possible.add(SHIPPED.get(closing[closed++]));
    return possible;
  }

  private static Map<String, int[]> index(boolean closing) {
    var places = new HashMap<String, List<Integer>>();
    for (var i = 0; i < SHIPPED.size(); i++) {
      var wording = SHIPPED.get(i);
      if ((wording.place == Place.CLOSING) != closing) continue;
      var word = wording.words.get(closing ? wording.words.size() - 1 : 0);
      places.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
    }
    var index = new HashMap<String, int[]>();
    places.forEach(
        (word, at) -> index.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
    return index;
  }

  boolean opens(List<String> line) {
    return line.size() >= words.size() && line.subList(0, words.size()).equals(words);
  }

  boolean closes(List<String> line) {
    return line.size() > words.size()
        && line.subList(line.size() - words.size(), line.size()).equals(words);
  }

  private static List<CreditWording> load() {
    var wordings = new ArrayList<CreditWording>();
    try (var in = CreditWording.class.getResourceAsStream("credits.tsv");
        var lines = new BufferedReader(new InputStreamReader(
            Objects.requireNonNull(in, "credits.tsv"), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') continue;
        var columns = line.split("\t");
        wordings.add(new CreditWording(
            AgencyCredit.Role.valueOf(columns[0].toUpperCase(Locale.ROOT)),
            Place.valueOf(columns[1].toUpperCase(Locale.ROOT)),
            Words.of(columns[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(wordings);
  }
}
