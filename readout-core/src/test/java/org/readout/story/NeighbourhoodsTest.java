package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.story.Likenesses.Link;

class NeighbourhoodsTest {

  private static final int BOUND = 10;

  @Test
  void whatIsLinkedIsOneNeighbourhoodAndWhatIsNotIsAnother() {
    var links = List.of(new Link(0, 2, 0.3), new Link(1, 3, 0.3));
    assertThat(Neighbourhoods.of(5, links, BOUND))
        .containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
  }

  @Test
  void tooLargeANeighbourhoodIsPartedAtItsWeakestLinks() {
    var links = new ArrayList<Link>();
    for (var i = 0; i < 15; i++) if (i != 7) links.add(new Link(i, i + 1, 0.5));
    links.add(new Link(7, 8, 0.03));
    assertThat(Neighbourhoods.of(16, links, BOUND))
        .containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7), List.of(8, 9, 10, 11, 12, 13, 14, 15));
  }

  @Test
  void noNeighbourhoodIsLargerThanTheBoundAndTheOrderOfLinksChangesNothing() {
    var random = new Random(20211103);
    var links = new ArrayList<Link>();
    for (var a = 0; a < 60; a++)
      for (var b = a + 1; b < 60; b++)
        if (random.nextInt(8) == 0) links.add(new Link(a, b, random.nextDouble()));
    var first = Neighbourhoods.of(60, links, BOUND);
    assertThat(first).allMatch(part -> part.size() <= BOUND);
    assertThat(first.stream().flatMap(List::stream).toList())
        .doesNotHaveDuplicates()
        .hasSize(60);
    for (var round = 0; round < 5; round++) {
      Collections.shuffle(links, random);
      assertThat(Neighbourhoods.of(60, links, BOUND)).as("round %d", round).isEqualTo(first);
    }
  }

  @Test
  void noReportIsPartedFromTheOneMostLikeIt() {
    var links = new ArrayList<Link>();
    for (var i = 0; i < 8; i++) links.add(new Link(i, i + 1, 0.5));
    for (var i = 9; i < 16; i++) links.add(new Link(i, i + 1, 0.5));
    links.add(new Link(8, 9, 0.04));
    links.add(new Link(8, 17, 0.03));
    assertThat(Neighbourhoods.of(18, links, BOUND))
        .anyMatch(part -> part.containsAll(List.of(8, 17)));
  }

  @Test
  void equallyStrongLinksAreTakenInOrderOfId() {
    var links = new ArrayList<Link>();
    for (var i = 0; i < 24; i++) links.add(new Link(i, i + 1, 1));
    assertThat(Neighbourhoods.of(25, links, BOUND))
        .extracting(List::size)
        .containsExactly(10, 10, 5);
  }
}
