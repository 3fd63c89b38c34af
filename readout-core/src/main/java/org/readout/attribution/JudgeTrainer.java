package org.readout.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.attribution.AttributionTrainer.Verdict;

/** Learns a judge's weights by stochastic gradient with AdaGrad, the verdicts shuffled with a fixed seed. */
final class JudgeTrainer {

  private static final int EPOCHS = 15;
  private static final double RATE = 0.05;
  private static final double SHRINK = 1e-5;

  /** Words are many and each is rare: their weights are held closer to nothing. */
  private static final double WORD_SHRINK = 0.02;

  private final double[] weights = new double[Judge.FEATURES];
  private final double[] squares = new double[Judge.FEATURES];
  private final float[] first;
  private final float[] last;
  private final Judge judge;

  JudgeTrainer(int words) {
    first = new float[words];
    last = new float[words];
    judge = new Judge(weights, first, last);
  }

  Judge train(List<Verdict> verdicts) {
    var order = new ArrayList<>(verdicts);
    var random = new Random(5);
    for (var epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (var verdict : order) learn(verdict);
    }
    return judge;
  }

  private void learn(Verdict verdict) {
    var traits = verdict.traits();
    var missed = (verdict.right() ? 1 : 0) - judge.confidence(traits);
    for (var k = 0; k < weights.length; k++) {
      var gradient = missed * traits.values()[k] - SHRINK * weights[k];
      squares[k] += gradient * gradient;
      weights[k] += RATE * gradient / Math.sqrt(squares[k] * 0.01 + 1e-3);
    }
    first[traits.first()] += (float) (RATE * (missed - WORD_SHRINK * first[traits.first()]));
    last[traits.last()] += (float) (RATE * (missed - WORD_SHRINK * last[traits.last()]));
  }
}
