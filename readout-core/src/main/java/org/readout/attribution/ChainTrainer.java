package org.readout.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Learns a chain's weights from labelled sequences: the likelihood of the labels by stochastic gradient, each weight with a rate of its own
 * (AdaGrad: Duchi, Hazan and Singer 2011), averaged over the ends of all epochs but the first two.
 *
 * <p>Features seen fewer than {@link #LEAST} times are left out before anything is learnt. The order of sequences is shuffled with a fixed seed;
 * one thread, fixed sums, {@code StrictMath}: the same sequences give the same weights everywhere.
 */
final class ChainTrainer {

  private static final int LEAST = 3;
  private static final double RATE = 0.12;
  private static final double SHRINK = 3e-6;
  private static final double FLOOR = 1e-2;

  /** A place the chain is this sure of teaches nothing more. */
  private static final double SURE = 0.9999;

  /** @param rows by place: the numbers of its features */
  private record Sequence(int group, int[][] rows, int[] labels) {}

  private final int labels;
  private final List<Sequence> sequences = new ArrayList<>();

  /** Open-addressed: keys, row numbers plus 1, and how often each was seen. */
  private int[] keys = new int[1 << 22];

  private int[] rows = new int[1 << 22];
  private int[] seen = new int[1 << 22];
  private int count;

  ChainTrainer(int labels) {
    this.labels = labels;
  }

  /** The rows of a place's features, entered where they are new. */
  int[] rows(Features features) {
    var found = new int[features.count];
    for (var i = 0; i < found.length; i++) {
      var slot = slot(features.keys[i]);
      if (rows[slot] == 0) {
        if (++count * 2 > keys.length) {
          grow();
          slot = slot(features.keys[i]);
        }
        keys[slot] = features.keys[i];
        rows[slot] = count;
      }
      seen[slot]++;
      found[i] = rows[slot] - 1;
    }
    return found;
  }

  private int slot(int key) {
    var slot = key * 0x9E3779B1 >>> 5 & keys.length - 1;
    while (rows[slot] != 0 && keys[slot] != key) slot = slot + 1 & keys.length - 1;
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldRows = rows;
    var oldSeen = seen;
    keys = new int[oldKeys.length * 2];
    rows = new int[keys.length];
    seen = new int[keys.length];
    for (var i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] == 0) continue;
      var slot = slot(oldKeys[i]);
      keys[slot] = oldKeys[i];
      rows[slot] = oldRows[i];
      seen[slot] = oldSeen[i];
    }
  }

  /** @param group of sequences that are left out together */
  void add(int group, int[][] rows, int[] labels) {
    sequences.add(new Sequence(group, rows, labels));
  }

  /** Leaves out what is rare. To be called once, when all sequences are there. */
  void prune() {
    var kept = new int[count];
    Arrays.fill(kept, -1);
    var next = 0;
    for (var slot = 0; slot < keys.length; slot++)
      if (rows[slot] != 0 && seen[slot] >= LEAST) kept[rows[slot] - 1] = 0;
    for (var row = 0; row < count; row++) if (kept[row] == 0) kept[row] = next++;
    for (var slot = 0; slot < keys.length; slot++)
      if (rows[slot] != 0) rows[slot] = kept[rows[slot] - 1] + 1;
    count = next;
    for (var sequence : sequences)
      for (var i = 0; i < sequence.rows.length; i++)
        sequence.rows[i] = Arrays.stream(sequence.rows[i])
            .map(row -> kept[row])
            .filter(row -> row >= 0)
            .toArray();
  }

  /** Learns from the sequences of some groups. May be called by several threads at once. */
  Chain train(IntPredicate groups, int epochs, long seed) {
    var chosen = new ArrayList<Sequence>();
    for (var sequence : sequences) if (groups.test(sequence.group)) chosen.add(sequence);
    var learning = new Learning();
    var random = new Random(seed);
    for (var epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(chosen, random);
      for (var sequence : chosen) learning.learn(sequence);
      if (epoch >= Math.min(2, epochs - 1)) learning.remember();
    }
    return learning.chain();
  }

  /** The weights while they are learnt, with the sums of their squared gradients and of their values at the ends of epochs. */
  private final class Learning {

    private final float[] weights = new float[count * labels];
    private final float[] squares = new float[weights.length];
    private final float[] sums = new float[weights.length];
    private final float[] transitions = new float[(labels + 1) * labels];
    private final double[] transitionSquares = new double[transitions.length];
    private final float[] transitionSums = new float[transitions.length];
    private final Lattice lattice = new Lattice(labels, transitions);
    private int remembered;

    void learn(Sequence sequence) {
      var size = sequence.rows.length;
      var scores = new double[size * labels];
      for (var i = 0; i < size; i++)
        for (var row : sequence.rows[i])
          for (var k = 0; k < labels; k++) scores[i * labels + k] += weights[row * labels + k];
      var chances = new double[scores.length];
      lattice.learn(transitions);
      lattice.chances(scores, size, chances);
      transitions(sequence, chances);
      for (var i = 0; i < size; i++) place(sequence, i, chances);
    }

    private void place(Sequence sequence, int i, double[] chances) {
      var label = sequence.labels[i];
      if (chances[i * labels + label] > SURE) return;
      for (var row : sequence.rows[i])
        for (var k = 0; k < labels; k++) {
          var at = row * labels + k;
          var gradient = (k == label ? 1 : 0) - chances[i * labels + k] - SHRINK * weights[at];
          squares[at] += (float) (gradient * gradient);
          weights[at] += (float) (RATE * gradient / Math.sqrt(squares[at] + FLOOR));
        }
    }

    private void transitions(Sequence sequence, double[] chances) {
      var gradient = new double[transitions.length];
      for (var k = 0; k < labels; k++) gradient[labels * labels + k] -= chances[k];
      gradient[labels * labels + sequence.labels[0]]++;
      lattice.takeTransitions(sequence.labels.length, gradient);
      for (var i = 1; i < sequence.labels.length; i++)
        gradient[sequence.labels[i - 1] * labels + sequence.labels[i]]++;
      for (var i = 0; i < gradient.length; i++) {
        if (!Lattice.isAllowed(labels, i)) continue;
        transitionSquares[i] += gradient[i] * gradient[i];
        transitions[i] += (float) (RATE * gradient[i] / Math.sqrt(transitionSquares[i] + 1e-6));
      }
    }

    void remember() {
      remembered++;
      for (var i = 0; i < weights.length; i++) sums[i] += weights[i];
      for (var i = 0; i < transitions.length; i++) transitionSums[i] += transitions[i];
    }

    /** The mean weights, rounded to steps; features whose weights all round to nothing are left out. */
    Chain chain() {
      var byKey = new ArrayList<Integer>();
      for (var slot = 0; slot < keys.length; slot++)
        if (rows[slot] != 0 && weighs(rows[slot] - 1)) byKey.add(slot);
      byKey.sort((a, b) -> Integer.compare(keys[a], keys[b]));
      var chosen = new int[byKey.size()];
      var steps = new byte[chosen.length * labels];
      for (var i = 0; i < chosen.length; i++) {
        chosen[i] = keys[byKey.get(i)];
        for (var k = 0; k < labels; k++)
          steps[i * labels + k] = step((rows[byKey.get(i)] - 1) * labels + k);
      }
      var moves = new float[transitions.length];
      for (var i = 0; i < moves.length; i++) moves[i] = transitionSums[i] / remembered;
      return new Chain(labels, chosen, steps, moves);
    }

    private boolean weighs(int row) {
      for (var k = 0; k < labels; k++) if (step(row * labels + k) != 0) return true;
      return false;
    }

    private byte step(int at) {
      var steps = Math.round(sums[at] / remembered / Chain.STEP);
      return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
    }
  }
}
