package org.readout.eval.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.readout.eval.ScorerText;

/**
 * Which blocks of a page make its known text best: the subset whose runs of four words agree most with the text's.
 *
 * <p>Begins with the blocks that stand in the text for the most part, and turns single blocks over as long as F1 rises; a run over
 * two blocks' border counts as it would in the scorer.
 */
final class BestSubset {

  private static final int RUN = 4;
  private static final int MOST_ROUNDS = 6;

  private final List<int[]> blocks = new ArrayList<>();
  private final boolean[] chosen;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Long, Integer> wanted = new HashMap<>();
  private final Map<Long, Integer> held = new HashMap<>();
  private int wantedCount;
  private int heldCount;
  private int shared;

  private BestSubset(List<String> texts, String known) {
    for (var text : texts) blocks.add(words(text));
    chosen = new boolean[texts.size()];
    for (var run : runs(words(known))) {
      wanted.merge(run, 1, Integer::sum);
      wantedCount++;
    }
  }

  /**
   * By block.
   *
   * @param hidden whether a block, by its place, is hidden from sight
   */
  static boolean[] of(List<String> texts, IntPredicate hidden, String known) {
    var subset = new BestSubset(texts, known);
    subset.begin(hidden);
    subset.improve();
    return subset.chosen;
  }

  private int[] words(String text) {
    var words = ScorerText.words(text);
    var numbers = new int[words.size()];
    for (var i = 0; i < numbers.length; i++)
      numbers[i] = ids.computeIfAbsent(words.get(i), k -> ids.size() + 1);
    return numbers;
  }

  private static long[] runs(int[] words) {
    var runs = new long[Math.max(0, words.length - RUN + 1)];
    for (var i = 0; i < runs.length; i++) {
      long hash = 0;
      for (var k = 0; k < RUN; k++)
        hash = (hash ^ words[i + k]) * 0x9E3779B97F4A7C15L + (hash >>> 27);
      runs[i] = hash;
    }
    return runs;
  }

  /** What nobody sees comes last: pages hide a second copy of their text. */
  private void begin(IntPredicate hidden) {
    for (var i = 0; i < blocks.size(); i++) if (!hidden.test(i)) begin(i);
    for (var i = 0; i < blocks.size(); i++) if (hidden.test(i)) begin(i);
  }

  private void begin(int at) {
    var runs = runs(blocks.get(at));
    var found = 0;
    for (var run : runs) if (wanted.containsKey(run)) found++;
    if (runs.length > 0 && found * 2 > runs.length) turnIfBetter(at);
  }

  private boolean turnIfBetter(int at) {
    var before = f1();
    turn(at);
    if (f1() > before + 1e-12) return true;
    turn(at);
    return false;
  }

  private void improve() {
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var turned = false;
      for (var i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).length == 0) continue;
        turned |= turnIfBetter(i);
      }
      if (!turned) return;
    }
  }

  private double f1() {
    return 2.0 * shared / Math.max(1, wantedCount + heldCount);
  }

  /** Takes a block in or out: only the runs that touch it change. */
  private void turn(int at) {
    var before = around(at, -1);
    var after = around(at, 1);
    var without = joined(before, new int[0], after);
    var with = joined(before, blocks.get(at), after);
    for (var run : runs(chosen[at] ? with : without)) drop(run);
    for (var run : runs(chosen[at] ? without : with)) hold(run);
    chosen[at] = !chosen[at];
  }

  /** Up to three words of the chosen blocks on one side, in reading order. */
  private int[] around(int at, int step) {
    var found = new int[RUN - 1];
    var count = 0;
    for (var i = at + step; i >= 0 && i < blocks.size() && count < found.length; i += step) {
      if (!chosen[i]) continue;
      var words = blocks.get(i);
      for (var k = 0; k < words.length && count < found.length; k++)
        found[count++] = step > 0 ? words[k] : words[words.length - 1 - k];
    }
    var ordered = new int[count];
    for (var i = 0; i < count; i++) ordered[i] = step > 0 ? found[i] : found[count - 1 - i];
    return ordered;
  }

  private static int[] joined(int[] a, int[] b, int[] c) {
    var all = new int[a.length + b.length + c.length];
    System.arraycopy(a, 0, all, 0, a.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    System.arraycopy(c, 0, all, a.length + b.length, c.length);
    return all;
  }

  private void hold(long run) {
    var times = held.merge(run, 1, Integer::sum);
    if (times <= wanted.getOrDefault(run, 0)) shared++;
    heldCount++;
  }

  private void drop(long run) {
    var times = held.merge(run, -1, Integer::sum);
    if (times < wanted.getOrDefault(run, 0)) shared--;
    heldCount--;
  }
}
