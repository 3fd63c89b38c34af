package org.readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The measures shown of each set, with the best other program's figure and our floor.
 *
 * <p>Two tables ship with the program: {@code measures.json} with the measures and peers, {@code floors.json} with the floors and the digest of
 * the corpus each holds for.
 */
final class Benchmark {

  private final Map<String, List<Measure>> measures = new HashMap<>();
  private final Map<String, JsonNode> floors = new HashMap<>();

  /**
   * One figure of a set.
   *
   * @param figure its name in {@link Figures}
   * @param label its name to a reader
   * @param isLowerBetter whether the floor is a ceiling
   * @param peer the best other program; null when none was measured
   * @param peerValue its figure on the same files unless {@code peer} says otherwise; meaningless without a peer
   */
  record Measure(
      String figure,
      String label,
      boolean isLowerBetter,
      @Nullable String peer,
      double peerValue) {}

  Benchmark(JsonNode measures, JsonNode floors) {
    for (var set : measures.path("sets"))
      this.measures.put(set.path("set").asText(), measures(set.path("measures")));
    for (var set : floors.path("sets")) this.floors.put(set.path("set").asText(), set);
  }

  /** The tables that ship with the program. */
  static Benchmark shipped() {
    return new Benchmark(table("measures.json"), table("floors.json"));
  }

  static JsonNode table(String name) {
    try (var stream = Benchmark.class.getResourceAsStream(name)) {
      return Json.MAPPER.readTree(Objects.requireNonNull(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("a table of the program cannot be read: " + name, e);
    }
  }

  private static List<Measure> measures(JsonNode nodes) {
    var measures = new ArrayList<Measure>();
    for (var node : nodes)
      measures.add(new Measure(
          node.path("figure").asText(),
          node.path("label").asText(),
          node.path("better").asText().equals("lower"),
          node.hasNonNull("peer") ? node.path("peer").asText() : null,
          node.path("value").asDouble()));
    return measures;
  }

  List<Measure> measures(String set) {
    return measures.getOrDefault(set, List.of());
  }

  /** SHA-256 of the corpus the floors of a set were measured on; null when the set has no floors. */
  @Nullable
  String digest(String set) {
    var floor = floors.get(set);
    return floor == null ? null : floor.path("digest").asText();
  }

  @Nullable
  Double floor(String set, String figure) {
    var floor = floors.get(set);
    return floor == null || !floor.path("floors").has(figure)
        ? null
        : floor.path("floors").path(figure).asDouble();
  }
}
