package org.readout.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  CreditWording {
    words = List.copyOf(words);
  }

  static List<CreditWording> shipped() {
    return SHIPPED;
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
