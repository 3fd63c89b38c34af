package org.readout.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns a network's weights by stochastic gradient in batches, each weight with a step of its own (Adam: Kingma and Ba 2015; weights shrink apart from it: Loshchilov and
 * Hutter 2019). The rate rises over the first batches and falls to nothing over the rest.
 *
 * <p>Examples are shuffled by a fixed seed and dealt to a fixed number of lanes whose gradients are added up in order: the same examples give the same weights
 * however many threads there are.
 */
final class NetworkTrainer {

  private static final int LANES = 4;

  /** More than the examples of a batch: each has a seed of its own. */
  private static final int SPREAD = 1 << 16;

  /** Tokens of a batch. */
  private static final int BATCH = 2500;

  private static final double RATE = 2e-3;
  private static final int RISING = 200;
  private static final double LEAST = 0.02;
  private static final double SHRINK = 0.01;
  private static final double KEPT = 0.9;
  private static final double KEPT_SQUARES = 0.999;

  /** A batch's gradients are no longer than this. */
  private static final double LONGEST = 5;

  private final WordForms forms;
  private final int epochs;

  NetworkTrainer(WordForms forms, int epochs) {
    this.forms = forms;
    this.epochs = epochs;
  }

  /** A network with what belongs to it of words. */
  record Learnt(Network network, WordLearning words) {}

  /** Learns from the examples of some groups. */
  Learnt train(List<Example> examples, IntPredicate groups, long seed) {
    var chosen = new ArrayList<Example>();
    for (var example : examples) if (groups.test(example.group())) chosen.add(example);
    var network = new Network(seed);
    var words = new WordLearning(network.store, forms);
    var learning = new Learning(network, words);
    var random = new Random(seed);
    var total = 0;
    for (var epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(chosen, random);
      var batches = batches(chosen);
      if (epoch == 0) total = batches.size() * epochs;
      for (var batch : batches) learning.learn(batch, total);
    }
    return new Learnt(network, words);
  }

  private static List<List<Example>> batches(List<Example> examples) {
    var batches = new ArrayList<List<Example>>();
    for (var from = 0; from < examples.size(); ) {
      var tokens = 0;
      var to = from;
      while (to < examples.size() && tokens < BATCH)
        tokens += examples.get(to++).rows();
      batches.add(examples.subList(from, to));
      from = to;
    }
    return batches;
  }

  private final class Learning {

    private final List<Weights> parts;
    private final List<Lane> lanes = new ArrayList<>();
    private final float[][] means;
    private final float[][] squares;
    private int step;

    Learning(Network network, WordLearning words) {
      parts = network.store.parts;
      for (var lane = 0; lane < LANES; lane++) lanes.add(new Lane(network, words));
      means = parts.stream().map(part -> new float[part.values.length]).toArray(float[][]::new);
      squares = parts.stream().map(part -> new float[part.values.length]).toArray(float[][]::new);
    }

    void learn(List<Example> batch, int total) {
      var tokens = batch.stream().mapToInt(Example::rows).sum();
      var linked = batch.stream()
          .flatMap(example -> example.links().stream())
          .mapToInt(link -> link.labels().length)
          .sum();
      var first = step * (long) SPREAD;
      IntStream.range(0, LANES).parallel().forEach(lane -> {
        for (var i = lane; i < batch.size(); i += LANES)
          lanes.get(lane).learn(batch.get(i), first + i, 1f / tokens, 1f / Math.max(1, linked));
      });
      var gradients = lanes.get(0).gradients;
      for (var lane = 1; lane < LANES; lane++) gradients.take(lanes.get(lane).gradients);
      step++;
      var rate =
          RATE * Math.min(1, step / (double) RISING) * Math.max(LEAST, 1 - step / (double) total);
      var shortened = (float) Math.min(1, LONGEST / gradients.length());
      for (var part : parts) update(part, gradients.of(part), rate, shortened);
      gradients.clear();
    }

    private void update(Weights part, float[] gradient, double rate, float shortened) {
      var mean = means[part.number];
      var square = squares[part.number];
      var grown = (float) (rate / (1 - StrictMath.pow(KEPT, step)));
      var squaresGrown = (float) (1 / (1 - StrictMath.pow(KEPT_SQUARES, step)));
      var shrink = (float) (1 - rate * SHRINK);
      for (var i = 0; i < gradient.length; i++) {
        var slope = gradient[i] * shortened;
        mean[i] += (float) (1 - KEPT) * (slope - mean[i]);
        square[i] += (float) (1 - KEPT_SQUARES) * (slope * slope - square[i]);
        part.values[i] = part.values[i] * shrink
            - grown * mean[i] / ((float) Math.sqrt(square[i] * squaresGrown) + 1e-8f);
      }
    }
  }
}
