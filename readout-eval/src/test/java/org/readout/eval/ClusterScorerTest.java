package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterScorerTest {

  @TempDir
  private Path folder;

  @Test
  void workedExample() {
    // known {a b c}{d e}, found {a b}{c d e}
    var figures = ClusterScorer.score(
        Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2"),
        Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y"));
    assertThat(figures.get("bcubed_p"))
        .isEqualTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, within(1e-12));
    assertThat(figures.get("bcubed_r"))
        .isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-12));
    assertThat(figures.get("pair_p")).isEqualTo(0.5);
    assertThat(figures.get("pair_r")).isEqualTo(0.5);
  }

  @Test
  void namesOfClustersDoNotMatter() {
    var gold = Map.of("a", "1", "b", "1", "c", "2");
    var figures = ClusterScorer.score(gold, Map.of("a", "2", "b", "2", "c", "1"));
    assertThat(figures.get("bcubed_f1")).isEqualTo(1);
    assertThat(figures.get("v_measure")).isEqualTo(1, within(1e-12));
    assertThat(figures.get("ari")).isEqualTo(1);
  }

  @Test
  void anItemNothingWasSaidOfStandsAlone() {
    var figures =
        ClusterScorer.score(Map.of("a", "1", "b", "1", "c", "1"), Map.of("a", "x", "b", "x"));
    assertThat(figures.get("bcubed_p")).isEqualTo(1);
    assertThat(figures.get("bcubed_r")).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-12));
    assertThat(figures.get("pred_clusters")).isEqualTo(2);
  }

  @Test
  void anUnknownItemChangesNothing() {
    var gold = Map.of("a", "1", "b", "2");
    assertThat(ClusterScorer.score(gold, Map.of("a", "x", "b", "y", "z", "x")))
        .isEqualTo(ClusterScorer.score(gold, Map.of("a", "x", "b", "y")));
  }

  @Test
  void nothingToScoreIsRefused() {
    assertThatThrownBy(() -> ClusterScorer.score(Map.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithThePublishedScorer(long seed) throws IOException {
    var chance = new Chance(seed);
    var gold = new HashMap<String, String>();
    var found = new HashMap<String, String>();
    for (var i = 0; i < 1 + chance.below(200); i++) {
      gold.put("item" + i, "g" + chance.below(12));
      if (!chance.oneIn(8)) found.put("item" + i, "f" + chance.below(15));
    }
    found.put("extra", "f0");
    var theirs = new PublishedScorer("score_stories.py")
        .json("--json", csv("gold", gold), csv("found", found));
    var ours = ClusterScorer.score(gold, found);
    ours.values()
        .forEach((name, value) ->
            assertThat(value).as(name).isEqualTo(theirs.path(name).asDouble(-1), within(1e-9)));
  }

  private Path csv(String name, Map<String, String> clusters) throws IOException {
    var rows = new StringBuilder("id,cluster\n");
    clusters.forEach(
        (id, cluster) -> rows.append(id).append(',').append(cluster).append('\n'));
    return Files.writeString(folder.resolve(name + ".csv"), rows);
  }
}
