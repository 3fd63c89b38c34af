package org.readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * How rare the words of the language are, by a shipped table of the number of news reports each stands in.
 *
 * <p>The table is made by {@code TermTable} in readout-eval from the development corpora; it holds counts alone, and only of words
 * written small: whose names stood in the news when it was made says nothing about the next report. A term outside it is as rare as
 * the rarest in it.
 */
public final class TermWeights {

  /** Stands in the table's first line; a change of form or counts changes it. */
  public static final String VERSION = "terms-2";

  private final Map<String, Integer> counts;
  private final int reports;

  private TermWeights(int reports, Map<String, Integer> counts) {
    this.reports = reports;
    this.counts = counts;
  }

  /** The shipped table. */
  public static TermWeights shipped() {
    return Shipped.TABLE;
  }

  /** The shipped table of a language, by its ISO 639-1 code; the one of all languages where it has none of its own. */
  public static TermWeights shipped(String language) {
    return language.equals("vi") ? Vietnamese.TABLE : shipped();
  }

  /** The inverse document frequency of a term: ln((N + 1) / (n + 1)), at least 0. */
  public double of(String term) {
    return Math.max(0, StrictMath.log((reports + 1.0) / (counts.getOrDefault(term, 0) + 1.0)));
  }

  /** The share of news reports the term is expected in, above 0 to 1. */
  public double share(String term) {
    return (counts.getOrDefault(term, 0) + 1.0) / (reports + 1.0);
  }

  /** Whether the table has met the term as a word written small. */
  public boolean knows(String term) {
    return counts.containsKey(term);
  }

  private static final class Shipped {
    private static final TermWeights TABLE = load("terms.gz");
  }

  private static final class Vietnamese {
    private static final TermWeights TABLE = load("terms-vi.gz");
  }

  private static TermWeights load(String name) {
    var resource =
        Objects.requireNonNull(TermWeights.class.getResourceAsStream(name), name + " is missing");
    try (var lines = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(resource, 1 << 14), StandardCharsets.UTF_8))) {
      var head = Objects.requireNonNull(lines.readLine(), name + " is empty").split(" ");
      if (!head[0].equals(VERSION))
        throw new IllegalStateException("need table " + VERSION + ", got " + head[0]);
      var counts = new HashMap<String, Integer>(1 << 16);
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var gap = line.indexOf(' ');
        counts.put(line.substring(gap + 1), Integer.parseInt(line, 0, gap, 10));
      }
      return new TermWeights(Integer.parseInt(head[1]), counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
