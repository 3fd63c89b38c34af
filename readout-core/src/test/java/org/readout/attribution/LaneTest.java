package org.readout.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class LaneTest {

  private static final int WIDTH = 6;
  private static final int ROWS = 7;
  private static final float STEP = 4e-3f;

  private final Random random = new Random(3);
  private final Network network = new Network(5);
  private final WordLearning words = new WordLearning(network.store, forms());
  private final Example example = example();

  /** The units dropped depend on the seed alone, so the loss is a fixed function of the weights. */
  @Test
  void gradientsAreTheLossesSlopes() {
    var lane = new Lane(network, words);
    lane.learn(example, 9, 1, 1);
    for (var part : network.store.parts) {
      var checked = 0;
      var gradient = lane.gradients.of(part);
      for (var tried = 0; tried < 200 && checked < 4; tried++) {
        var i = random.nextInt(gradient.length);
        if (Math.abs(gradient[i]) < 0.02) continue;
        checked++;
        assertThat(gradient[i])
            .as("part %d of width %d, number %d", part.number, part.width, i)
            .isCloseTo(slope(part, i), within(0.02f + Math.abs(gradient[i]) * 0.12f));
      }
    }
  }

  private float slope(Weights part, int i) {
    var value = part.values[i];
    part.values[i] = value + STEP;
    var above = loss();
    part.values[i] = value - STEP;
    var below = loss();
    part.values[i] = value;
    return (float) ((above - below) / (2 * STEP));
  }

  private double loss() {
    var lane = new Lane(network, words);
    lane.learn(example, 9, 1, 1);
    return lane.tagLoss + lane.linkLoss;
  }

  private WordForms forms() {
    var pieces = List.of("the", "ministry", "##s", "said", "so");
    var vectors = new float[pieces.size() * WIDTH];
    for (var i = 0; i < vectors.length; i++) vectors[i] = random.nextFloat() - 0.5f;
    var forms = new WordForms(new Vocabulary(pieces), new WordPieces(pieces, vectors, WIDTH));
    for (var form : List.of("the", "ministrys", "said", "so", "<Name>", "that", "saids"))
      forms.number(form);
    return forms;
  }

  private Example example() {
    var words = new int[ROWS];
    var tags = new int[ROWS];
    var traits = new int[Traits.COUNT][ROWS];
    for (var t = 0; t < ROWS; t++) {
      words[t] = t;
      tags[t] = random.nextInt(LearntFinder.LABELS);
      for (var trait = 0; trait < Traits.COUNT; trait++)
        traits[trait][t] = random.nextInt(Traits.SIZES[trait]);
    }
    var window = new Window(12, 14, 11, 17);
    var link = new Example.Link(window, new int[] {2, -1, -1, 3, 4, 0});
    return new Example(0, new Span(10, 10 + ROWS), words, traits, tags, List.of(link));
  }
}
