package org.readout.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.reprint.Prose.Run;

/** Finds the runs of words two texts share, greedily from the left. Linear in the words, but for shingles one text repeats. */
final class RunFinder {

  private static final int REPEATS = 8;

  private final Prose from;
  private final Prose to;
  private final boolean ownOnly;
  private final Map<Long, List<Integer>> places = new HashMap<>();

  RunFinder(Prose from, Prose to, boolean ownOnly) {
    this.from = from;
    this.to = to;
    this.ownOnly = ownOnly;
    for (var w = 0; w < from.words(); w++) {
      var shingle = from.shingle(w, ownOnly);
      if (shingle == 0) continue;
      var list = places.computeIfAbsent(shingle, s -> new ArrayList<>(1));
      if (list.size() < REPEATS) list.add(w);
    }
  }

  List<Run> find() {
    var runs = new ArrayList<Run>();
    for (var w = 0; w < to.words(); ) {
      var best = longest(w);
      if (best != null) runs.add(best);
      w += best == null ? 1 : best.length();
    }
    return runs;
  }

  private @Nullable Run longest(int word) {
    var shingle = to.shingle(word, ownOnly);
    if (shingle == 0) return null;
    Run best = null;
    for (var place : places.getOrDefault(shingle, List.of())) {
      var length = 0;
      while (place + length < from.words()
          && word + length < to.words()
          && same(place + length, word + length)) length++;
      if (length >= Prose.SHINGLE && (best == null || length > best.length()))
        best = new Run(place, word, length);
    }
    return best;
  }

  private boolean same(int a, int b) {
    return from.hash(a) == to.hash(b) && (!ownOnly || (from.isOwn(a) && to.isOwn(b)));
  }
}
