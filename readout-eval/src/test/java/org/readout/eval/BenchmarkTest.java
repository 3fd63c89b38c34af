package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

  @Test
  void everyKnownSetHasMeasures() {
    var benchmark = Benchmark.shipped();
    for (var set : Corpora.KNOWN)
      assertThat(benchmark.measures(set.name())).as(set.name()).isNotEmpty();
  }

  @Test
  void everyFloorIsOfAMeasureOfAKnownSet() {
    var benchmark = Benchmark.shipped();
    var known = Corpora.KNOWN.stream().map(ScoredSet::name).toList();
    var seen = new HashSet<String>();
    for (var set : Benchmark.table("floors.json").path("sets")) {
      var name = set.path("set").asText();
      assertThat(known).contains(name);
      assertThat(seen.add(name)).as("once: " + name).isTrue();
      assertThat(set.path("digest").asText()).hasSize(64);
      var figures =
          benchmark.measures(name).stream().map(Benchmark.Measure::figure).toList();
      assertThat(names(set.path("floors"))).isNotEmpty().allMatch(figures::contains);
    }
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
