package org.readout.attribution;

import static org.readout.attribution.Network.LINKING;
import static org.readout.attribution.Network.UNITS;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Reads examples and writes down how the loss changes with each weight: a {@link Network}'s passes forward once more, with what they need to go back, and units dropped at
 * random (Srivastava et al. 2014). One lane is one thread's; the lanes' gradients are added up in their order.
 */
final class Lane {

  private static final double DROPPED = 0.18;
  private static final double DROPPED_LAST = 0.3;

  /** Share of words read without what this corpus teaches of them: they must do with what was known beforehand. */
  private static final double UNKNOWN_WORDS = 0.15;

  private final Network network;
  private final WordLearning words;
  final Gradients gradients;

  /** Sums of the losses, to be looked at. */
  double tagLoss;

  double linkLoss;

  private SplittableRandom random = new SplittableRandom(0);

  /** @param words made in the network's store */
  Lane(Network network, WordLearning words) {
    this.network = network;
    this.words = words;
    gradients = new Gradients(network.store.parts);
  }

  /** What went into a layer, with the factors units were kept or dropped by. */
  private record Dropped(float[] values, float[] factors) {

    void back(float[] slope, float[] to) {
      for (var i = 0; i < slope.length; i++) to[i] += slope[i] * factors[i];
    }
  }

  private Dropped drop(float[] values, double share) {
    var kept = (float) (1 / (1 - share));
    var factors = new float[values.length];
    var dropped = new float[values.length];
    for (var i = 0; i < values.length; i++) {
      factors[i] = random.nextDouble() < share ? 0 : kept;
      dropped[i] = values[i] * factors[i];
    }
    return new Dropped(dropped, factors);
  }

  /**
   * Adds to the gradients.
   *
   * @param tagShare weight of a token's tag in the loss
   * @param linkShare weight of a token's link
   */
  void learn(Example example, long seed, float tagShare, float linkShare) {
    random = new SplittableRandom(seed);
    var rows = example.rows();
    var whole = drop(words.whole(example.words()), DROPPED);
    var known = new boolean[rows];
    for (var t = 0; t < rows; t++) known[t] = random.nextDouble() >= UNKNOWN_WORDS;
    var projected = words.project(whole.values, example.words(), known);
    var first = new float[rows * UNITS];
    network.input.forward(projected, rows, first);
    network.addTraits(example.traits(), rows, first);
    Convolution.rectify(first, first.length);
    var state = first.clone();
    network.inputNorm.forward(state, rows);

    var depth = network.layers.length;
    var into = new Dropped[depth];
    var out = new float[depth][];
    var sums = new float[depth][];
    for (var layer = 0; layer < depth; layer++) {
      into[layer] = drop(state, DROPPED);
      out[layer] = new float[state.length];
      network.layers[layer].forward(into[layer].values, rows, out[layer]);
      Convolution.rectify(out[layer], out[layer].length);
      Products.addScaled(out[layer], 0, 1, state, 0, state.length);
      sums[layer] = state.clone();
      network.norms[layer].forward(state, rows);
    }
    var last = drop(state, DROPPED_LAST);
    var slopeLast = new float[state.length];
    tag(example, last.values, slopeLast, tagShare);
    link(example, last.values, slopeLast, linkShare);

    var slope = new float[state.length];
    last.back(slopeLast, slope);
    for (var layer = depth - 1; layer >= 0; layer--) {
      network.norms[layer].backward(sums[layer], rows, slope, gradients);
      var slopeOut = slope.clone();
      Convolution.rectified(out[layer], slopeOut, slopeOut.length);
      var slopeInto = new float[state.length];
      network.layers[layer].backward(into[layer].values, rows, slopeOut, slopeInto, gradients);
      into[layer].back(slopeInto, slope);
    }
    network.inputNorm.backward(first, rows, slope, gradients);
    Convolution.rectified(first, slope, slope.length);
    traits(example, slope);
    var slopeProjected = new float[projected.length];
    network.input.backward(projected, rows, slope, slopeProjected, gradients);
    words.backward(whole.values, example.words(), known, slopeProjected, gradients);
  }

  private void traits(Example example, float[] slope) {
    for (var trait = 0; trait < network.traits.length; trait++) {
      var gradient = gradients.of(network.traits[trait]);
      for (var t = 0; t < example.rows(); t++)
        Products.addScaled(
            slope, t * UNITS, 1, gradient, example.traits()[trait][t] * UNITS, UNITS);
    }
  }

  private void tag(Example example, float[] state, float[] slopeState, float share) {
    var rows = example.rows();
    var scores = new float[rows * LearntFinder.LABELS];
    network.tagger.forward(state, rows, scores);
    var slope = new float[scores.length];
    tagLoss += loss(scores, example.tags(), LearntFinder.LABELS, share, slope);
    network.tagger.backward(state, rows, slope, slopeState, gradients);
  }

  private void link(Example example, float[] state, float[] slopeState, float share) {
    if (example.links().isEmpty()) return;
    var rows = example.rows();
    var tokens = network.tokens(state, rows);
    var slopeTokens = new float[tokens.length];
    for (var link : example.links())
      link(example, link, state, tokens, slopeState, slopeTokens, share);
    network.ofToken.backward(state, rows, slopeTokens, slopeState, gradients);
  }

  private void link(
      Example example,
      Example.Link link,
      float[] state,
      float[] tokens,
      float[] slopeState,
      float[] slopeTokens,
      float share) {
    var window = link.window();
    var rows = window.size();
    var from = (window.from() - example.piece().start()) * LINKING;
    var cue = Network.cue(state, example.piece(), window);
    var row = new float[LINKING];
    network.ofCue.forward(cue, 1, row);
    var linked = Arrays.copyOfRange(tokens, from, from + rows * LINKING);
    network.addCue(row, window, linked);
    Convolution.rectify(linked, linked.length);
    var first = linked.clone();
    var depth = network.betweens.length;
    var into = new Dropped[depth];
    var out = new float[depth][];
    for (var layer = 0; layer < depth; layer++) {
      into[layer] = drop(linked, DROPPED);
      out[layer] = new float[linked.length];
      network.betweens[layer].forward(into[layer].values, rows, out[layer]);
      Convolution.rectify(out[layer], out[layer].length);
      Products.addScaled(out[layer], 0, 1, linked, 0, linked.length);
    }
    var scores = new float[rows * Candidate.LABELS];
    network.linker.forward(linked, rows, scores);
    var slopeScores = new float[scores.length];
    linkLoss += loss(scores, link.labels(), Candidate.LABELS, share, slopeScores);

    var slope = new float[linked.length];
    network.linker.backward(linked, rows, slopeScores, slope, gradients);
    for (var layer = depth - 1; layer >= 0; layer--) {
      var slopeOut = slope.clone();
      Convolution.rectified(out[layer], slopeOut, slopeOut.length);
      var slopeInto = new float[linked.length];
      network.betweens[layer].backward(into[layer].values, rows, slopeOut, slopeInto, gradients);
      into[layer].back(slopeInto, slope);
    }
    Convolution.rectified(first, slope, slope.length);
    Products.addScaled(slope, 0, 1, slopeTokens, from, slope.length);
    cue(example, window, cue, slope, slopeState);
  }

  private void cue(Example example, Window window, float[] cue, float[] slope, float[] slopeState) {
    var slopeRow = new float[LINKING];
    var ofDistances = gradients.of(network.distances);
    for (var t = 0; t < window.size(); t++) {
      Products.addScaled(slope, t * LINKING, 1, slopeRow, 0, LINKING);
      Products.addScaled(
          slope, t * LINKING, 1, ofDistances, Network.distance(window, t) * LINKING, LINKING);
    }
    var slopeCue = new float[UNITS];
    network.ofCue.backward(cue, 1, slopeRow, slopeCue, gradients);
    var share = 1f / (window.cueTo() - window.cueFrom());
    for (var i = window.cueFrom(); i < window.cueTo(); i++)
      Products.addScaled(
          slopeCue, 0, share, slopeState, (i - example.piece().start()) * UNITS, UNITS);
  }

  /** The loss of the right labels' chances, and its slope; a label below 0 is not asked for. */
  private static double loss(float[] scores, int[] labels, int count, float share, float[] slope) {
    var chances = Network.chances(scores, labels.length, count);
    var loss = 0.0;
    for (var t = 0; t < labels.length; t++) {
      if (labels[t] < 0) continue;
      loss -= StrictMath.log(Math.max(1e-12, chances[t * count + labels[t]]));
      for (var k = 0; k < count; k++)
        slope[t * count + k] = share * (float) (chances[t * count + k] - (k == labels[t] ? 1 : 0));
    }
    return loss;
  }
}
