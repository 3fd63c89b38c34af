package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  @Test
  void likePairsBecomeOne() {
    var cut = new AverageLink(3, 0.5);
    cut.link(0, 2, 0.8);
    assertThat(cut.clusters()).containsExactly(List.of(0, 2), List.of(1));
  }

  @Test
  void aChainDoesNotDragItsEndsTogether() {
    var cut = new AverageLink(3, 0.5);
    cut.link(0, 1, 0.9);
    cut.link(1, 2, 0.8);
    assertThat(cut.clusters()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aForbiddenPairNeverMeetsEvenThroughOthers() {
    var cut = new AverageLink(3, 0.3);
    cut.link(0, 1, 0.9);
    cut.link(1, 2, 0.9);
    cut.forbid(0, 2);
    assertThat(cut.clusters()).noneMatch(cluster -> cluster.containsAll(List.of(0, 2)));
  }

  @Test
  void theOrderOfLinksChangesNothing() {
    var seed = 20161114L;
    var random = new Random(seed);
    var links = new ArrayList<double[]>();
    for (var a = 0; a < 40; a++)
      for (var b = a + 1; b < 40; b++)
        if (random.nextInt(4) == 0) links.add(new double[] {a, b, random.nextDouble()});
    var first = clusters(links);
    for (var round = 0; round < 5; round++) {
      Collections.shuffle(links, random);
      assertThat(clusters(links)).as("seed %d, round %d", seed, round).isEqualTo(first);
    }
  }

  @Test
  void aTreeTellsHowAlikeItsPartsAre() {
    var cut = new AverageLink(3, 0.1);
    cut.link(0, 1, 0.9);
    cut.link(1, 2, 0.8);
    var trees = cut.trees();
    assertThat(trees).hasSize(1);
    var top = trees.get(0);
    assertThat(top.size()).isEqualTo(3);
    assertThat(top.across()).isEqualTo(0.4);
    assertThat(top.things()).containsExactly(0, 1, 2);
  }

  private static List<List<Integer>> clusters(List<double[]> links) {
    var cut = new AverageLink(40, 0.2);
    for (var link : links) cut.link((int) link[0], (int) link[1], link[2]);
    return cut.clusters();
  }
}
