package org.readout.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The learnt weights by which two parts of a would-be story are judged to be one happening: a logistic model, shipped as a table a person can
 * read. The model card beside it says from what and how.
 *
 * @param bias what speaks for one happening when all traits are 0
 * @param weights one for each of {@link #TRAITS}
 */
public record MergeWeights(double bias, List<Double> weights) {

  /** Stands in the table's first line; a change of its form, of a trait or of the likeness changes it. */
  public static final String VERSION = "merges-1";

  static final List<String> TRAITS =
      List.of("likeness", "smaller", "one-report-names", "group-names");

  private static final String BIAS = "bias";

  public MergeWeights {
    weights = List.copyOf(weights);
    if (weights.size() != TRAITS.size())
      throw new IllegalArgumentException(
          "need " + TRAITS.size() + " weights, got " + weights.size());
  }

  /** The shipped table, read once. */
  public static MergeWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /** Chance that the two parts tell of one happening, 0 to 1. */
  double chance(MergeTraits traits) {
    var sum = bias;
    var values = traits.values();
    for (var i = 0; i < values.length; i++) sum += weights.get(i) * values[i];
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /**
   * The mean likeness across two parts below which no merge has an even chance: with the smallest part and no names apart, for where both speak
   * against one happening nothing else makes up for them; 0 where one speaks for it.
   *
   * @param background likeness of strangers
   */
  double least(double background) {
    var likeness = weights.get(0);
    for (var weight : weights.subList(1, weights.size())) if (weight > 0) return 0;
    return likeness <= 0 ? 0 : background * StrictMath.exp(-bias / likeness);
  }

  /** The table: a line with the version, then a line for each weight, its name and its value parted by a tab. */
  public String table() {
    var table = new StringBuilder(VERSION).append('\n');
    table.append(line(BIAS, bias));
    for (var i = 0; i < TRAITS.size(); i++) table.append(line(TRAITS.get(i), weights.get(i)));
    return table.toString();
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%s\t%.4f\n", name, weight);
  }

  /** @throws IllegalArgumentException when it is no table of this version */
  public static MergeWeights read(InputStream table) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
    var version = lines.readLine();
    if (!VERSION.equals(version))
      throw new IllegalArgumentException("need table " + VERSION + ", got " + version);
    var byName = new HashMap<String, Double>();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var gap = line.indexOf('\t');
      if (gap < 0) throw new IllegalArgumentException("need name, tab, weight, got " + line);
      byName.put(line.substring(0, gap), Double.valueOf(line.substring(gap + 1)));
    }
    return new MergeWeights(
        weight(byName, BIAS),
        TRAITS.stream().map(trait -> weight(byName, trait)).toList());
  }

  private static double weight(HashMap<String, Double> byName, String name) {
    var weight = byName.get(name);
    if (weight == null) throw new IllegalArgumentException("the table has no weight " + name);
    return weight;
  }

  private static final class Shipped {
    private static final MergeWeights WEIGHTS = load();

    private static MergeWeights load() {
      try (var stream = Objects.requireNonNull(
          MergeWeights.class.getResourceAsStream("merge-weights.tsv"),
          "merge-weights.tsv is missing")) {
        return read(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
