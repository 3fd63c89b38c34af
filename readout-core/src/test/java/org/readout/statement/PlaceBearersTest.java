package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlaceBearersTest {

  private final PlaceBearers bearers = new PlaceBearers();

  @Test
  void thePlaceIsFoundInItsPeoplesName() {
    bearers.enter(Set.of("drosnian", "ministry"), 1);
    bearers.enter(Set.of("lorne", "harbour", "office"), 2);
    assertThat(bearers.only("Drosna", figure -> figure)).isEqualTo(1);
    assertThat(bearers.only("Lorne Harbour", figure -> figure)).isEqualTo(2);
    assertThat(bearers.only("Lorne Castle", figure -> figure)).isNull();
    assertThat(bearers.only("Tern", figure -> figure)).isNull();
  }

  @Test
  void ofTwoPartiesNeitherIsMeant() {
    bearers.enter(Set.of("drosnian", "ministry"), 1);
    bearers.enter(Set.of("drosnian", "police"), 2);
    assertThat(bearers.only("Drosna", figure -> figure)).isNull();
    assertThat(bearers.only("Drosna", figure -> 1)).isEqualTo(1);
  }

  @Test
  void noMoreIsLookedAtThanTellsThatTwoBearTheName() {
    for (var i = 0; i < 10_000; i++) bearers.enter(Set.of("drosnian", "office" + i), i);
    var looks = new AtomicInteger();
    for (var i = 0; i < 100; i++)
      bearers.only("Drosna", figure -> looks.getAndIncrement() + figure);
    assertThat(looks).hasValueLessThanOrEqualTo(200);
  }
}
