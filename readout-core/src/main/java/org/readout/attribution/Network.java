package org.readout.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.readout.text.Span;

/**
 * Convolutions that read a paragraph: an encoder makes of each token a row that knows of its neighbours; the tagger tells from it what the token is part of; the linker
 * tells, given a cue, which tokens are that cue's source and content.
 *
 * <pre>
 * word vector, traits → dense → norm → 4 × (convolution over 3 rows, 1, 2, 4 and 8 apart, added to what came in → norm) → tagger: 7 labels
 * token's row, cue's mean row, distance → dense → 2 × (convolution over 5 rows, 1 and 2 apart, added) → linker: 5 labels
 * </pre>
 *
 * <p>After Strubell, Verga, Belanger and McCallum 2017 (dilated convolutions instead of a recurrent network; here because rows of a paragraph are then
 * independent of each other and fast on a plain CPU). Time is linear in the tokens and in the windows. Immutable once read.
 */
final class Network {

  static final int VECTOR = 64;
  static final int UNITS = 64;
  static final int LINKING = 48;
  private static final int[] DILATIONS = {1, 2, 4, 8};

  /** Steps of distance told apart on either side of a cue. */
  private static final int STEPS = 31;

  private static final int NEAR = 10;

  private static final int[] STEP_BY_TOKENS = steps();

  /** Where what is learnt with the network is made; {@link #parts} are the network's own. */
  final Weights.Store store;

  private final List<Weights> parts;
  final Weights[] traits = new Weights[Traits.COUNT];
  final Convolution input;
  final Norm inputNorm;
  final Convolution[] layers = new Convolution[DILATIONS.length];
  final Norm[] norms = new Norm[DILATIONS.length];
  final Convolution tagger;
  final Convolution ofToken;
  final Convolution ofCue;
  final Weights distances;
  final Convolution[] betweens = new Convolution[2];
  final Convolution linker;

  /** With random weights. */
  Network(long seed) {
    store = new Weights.Store(seed);
    for (var trait = 0; trait < traits.length; trait++)
      traits[trait] = store.table(Traits.SIZES[trait], UNITS);
    input = Convolution.dense(store, VECTOR, UNITS);
    inputNorm = new Norm(store, UNITS);
    for (var layer = 0; layer < layers.length; layer++) {
      layers[layer] = new Convolution(store, UNITS, UNITS, 1, DILATIONS[layer]);
      norms[layer] = new Norm(store, UNITS);
    }
    tagger = Convolution.dense(store, UNITS, LearntFinder.LABELS);
    ofToken = Convolution.dense(store, UNITS, LINKING);
    ofCue = Convolution.dense(store, UNITS, LINKING);
    distances = store.table(2 * STEPS + 1, LINKING);
    for (var layer = 0; layer < betweens.length; layer++)
      betweens[layer] = new Convolution(store, LINKING, LINKING, 2, layer + 1);
    linker = Convolution.dense(store, LINKING, Candidate.LABELS);
    parts = List.copyOf(store.parts);
  }

  /**
   * The encoder's rows, {@link #UNITS} numbers each.
   *
   * @param vectors of the words, {@link #VECTOR} numbers each
   * @param values of the traits, as {@link Traits#of} gives them
   */
  float[] encode(float[] vectors, int[][] values, int rows) {
    var state = new float[rows * UNITS];
    input.forward(vectors, rows, state);
    addTraits(values, rows, state);
    Convolution.rectify(state, state.length);
    inputNorm.forward(state, rows);
    var next = new float[state.length];
    for (var layer = 0; layer < layers.length; layer++) {
      layers[layer].forward(state, rows, next);
      Convolution.rectify(next, next.length);
      Products.addScaled(next, 0, 1, state, 0, state.length);
      norms[layer].forward(state, rows);
    }
    return state;
  }

  void addTraits(int[][] values, int rows, float[] state) {
    for (var trait = 0; trait < traits.length; trait++)
      for (var t = 0; t < rows; t++)
        Products.addScaled(
            traits[trait].values, values[trait][t] * UNITS, 1, state, t * UNITS, UNITS);
  }

  /** Chances of each of the tagger's labels, row by row. */
  double[] tag(float[] state, int rows) {
    var scores = new float[rows * LearntFinder.LABELS];
    tagger.forward(state, rows, scores);
    return chances(scores, rows, LearntFinder.LABELS);
  }

  /** The tokens' side of the linker, the same for all cues. */
  float[] tokens(float[] state, int rows) {
    var tokens = new float[rows * LINKING];
    ofToken.forward(state, rows, tokens);
    return tokens;
  }

  /**
   * Chances of each of the linker's labels for the tokens of a window.
   *
   * @param state the encoder's rows of the piece
   * @param tokens of {@link #tokens}
   * @param piece which of the article's tokens both hold
   */
  double[] link(float[] state, float[] tokens, Span piece, Window window) {
    var rows = window.size();
    var row = new float[LINKING];
    ofCue.forward(cue(state, piece, window), 1, row);
    var linked = Arrays.copyOfRange(
        tokens, (window.from() - piece.start()) * LINKING, (window.to() - piece.start()) * LINKING);
    addCue(row, window, linked);
    Convolution.rectify(linked, linked.length);
    var next = new float[linked.length];
    for (var between : betweens) {
      between.forward(linked, rows, next);
      Convolution.rectify(next, next.length);
      Products.addScaled(next, 0, 1, linked, 0, linked.length);
    }
    var scores = new float[rows * Candidate.LABELS];
    linker.forward(linked, rows, scores);
    return chances(scores, rows, Candidate.LABELS);
  }

  /** The mean of a cue's rows. */
  static float[] cue(float[] state, Span piece, Window window) {
    var mean = new float[UNITS];
    var share = 1f / (window.cueTo() - window.cueFrom());
    for (var i = window.cueFrom(); i < window.cueTo(); i++)
      Products.addScaled(state, (i - piece.start()) * UNITS, share, mean, 0, UNITS);
    return mean;
  }

  void addCue(float[] cue, Window window, float[] linked) {
    for (var t = 0; t < window.size(); t++) {
      Products.addScaled(cue, 0, 1, linked, t * LINKING, LINKING);
      Products.addScaled(
          distances.values, distance(window, t) * LINKING, 1, linked, t * LINKING, LINKING);
    }
  }

  /** The row of {@link #distances} for a window's token. */
  static int distance(Window window, int t) {
    var i = window.from() + t;
    var away = i < window.cueFrom()
        ? i - window.cueFrom()
        : i < window.cueTo() ? 0 : i - window.cueTo() + 1;
    var step = STEP_BY_TOKENS[Math.min(STEP_BY_TOKENS.length - 1, Math.abs(away))];
    return away < 0 ? STEPS - step : STEPS + step;
  }

  /** Exact up to {@link #NEAR} tokens, then four steps to each doubling. */
  private static int[] steps() {
    var steps = new int[Window.REACH + 1];
    for (var far = 0; far < steps.length; far++)
      steps[far] = far <= NEAR
          ? far
          : Math.min(
              STEPS - 1,
              NEAR + (int) (StrictMath.log(far / (double) NEAR) / StrictMath.log(2) * 4));
    return steps;
  }

  static double[] chances(float[] scores, int rows, int labels) {
    var chances = new double[rows * labels];
    for (var at = 0; at < chances.length; at += labels) {
      var most = scores[at];
      for (var k = 1; k < labels; k++) most = Math.max(most, scores[at + k]);
      var sum = 0.0;
      for (var k = 0; k < labels; k++)
        sum += chances[at + k] = StrictMath.exp(scores[at + k] - most);
      for (var k = 0; k < labels; k++) chances[at + k] /= sum;
    }
    return chances;
  }

  void write(DataOutput out) throws IOException {
    for (var part : parts) part.write(out);
  }

  static Network read(DataInput in) throws IOException {
    var network = new Network(0);
    for (var part : network.parts) part.read(in);
    return network;
  }
}
