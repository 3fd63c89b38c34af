package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void aPerfectPartitionIsPerfectHoweverItIsDrawn() {
    var gold = Map.of("a", "1", "b", "1", "c", "2");
    assertThat(Interval.of(gold, gold)).isEqualTo(new Interval(1, 1));
  }

  @Test
  void theScoreLiesInsideAndMoreStoriesNarrowIt() {
    var few = interval(20);
    var many = interval(500);
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
  }

  /** Pairs, every third parted. */
  private static Interval interval(int stories) {
    var gold = new HashMap<String, String>();
    var found = new HashMap<String, String>();
    for (var i = 0; i < stories; i++) {
      gold.put("a" + i, "s" + i);
      gold.put("b" + i, "s" + i);
      found.put("a" + i, "s" + i);
      found.put("b" + i, i % 3 == 0 ? "t" + i : "s" + i);
    }
    var interval = Interval.of(gold, found);
    var score = ClusterScorer.score(gold, found).get("bcubed_f1");
    assertThat(score).isBetween(interval.low(), interval.high());
    return interval;
  }
}
