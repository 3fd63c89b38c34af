package org.readout.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.AverageLink.Node;

/**
 * Reports among which there are no strangers: a folder about one matter, or a corner of a collection that only tells of one. There, likeness to strangers
 * tells nothing of whether two parts are two happenings; what the parts are in themselves does.
 *
 * <p>A later event of one matter shares its words and names. Told by how alike the leads are across the parts, as a share of how alike they are within
 * them, it is a happening of its own. Leads, because news is told in falling order of weight; weighed as in news at large, because what all the reports of
 * a matter share tells little in their company and is still what a report is about.
 */
final class Matters {

  /** More reports hold enough strangers, or enough of the story, for the learnt weights. */
  private static final int LARGEST = 40;

  /** Least likeness across the parts, as a share of the mean likeness within them. */
  private static final double SHARE = 0.65;

  /** Of three reports the two most alike are merged first, so one pair overstates how alike a part is: it is averaged with half an imagined pair. */
  private static final double IMAGINED_PAIRS = 0.5;

  private static final double IMAGINED_LIKENESS = 0.15;

  /** Reports more alike than this share sentences and not only a happening; what is beyond hardly counts. */
  private static final double PLENTY = 0.35;

  private static final double BEYOND = 0.05;

  /** Days beyond which two dated reports are ever less likely of one happening; never below a half, for dates are often wrong. */
  private static final int SAME_NEWS = 3;

  private static final double A_DAY = 0.02;

  private final List<Sketch> sketches;
  private final Joined joined;
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final Map<Integer, Integer> acquainted = new HashMap<>();

  Matters(Likenesses likenesses) {
    sketches = likenesses.sketches();
    joined = new Joined(sketches.size());
    for (var link : likenesses.links())
      if (link.likeness() >= Background.ACQUAINTED) joined.join(link.one(), link.other());
    for (var i = 0; i < sketches.size(); i++) sizes.merge(joined.first(i), 1, Integer::sum);
    for (var link : likenesses.links())
      if (link.likeness() >= Background.ACQUAINTED)
        acquainted.merge(joined.first(link.one()), 1, Integer::sum);
  }

  /** Whether the parts of a merge tell of one matter and of two happenings. */
  boolean areTwoHappenings(Node merge) {
    if (merge.size() < 3 || merge.size() > LARGEST || !isOneMatter(merge)) return false;
    if (merge.one() == null || merge.other() == null) return false;
    var one = merge.one().things();
    var other = merge.other().things();
    var within = within(one) + within(other) + IMAGINED_PAIRS * IMAGINED_LIKENESS;
    var pairs = pairs(one.size()) + pairs(other.size()) + IMAGINED_PAIRS;
    var across = 0.0;
    for (var i : one) for (var j : other) across += likeness(i, j);
    return across / ((double) one.size() * other.size()) < SHARE * within / pairs;
  }

  private boolean isOneMatter(Node merge) {
    var first = joined.first(merge.thing());
    var size = sizes.getOrDefault(first, 0);
    return acquainted.getOrDefault(first, 0) == pairs(size)
        && merge.things().stream().allMatch(i -> joined.first(i) == first);
  }

  private double within(List<Integer> part) {
    var sum = 0.0;
    for (var i : part) for (var j : part) if (i < j) sum += likeness(i, j);
    return sum;
  }

  private static double pairs(int size) {
    return size * (size - 1.0) / 2;
  }

  private double likeness(int i, int j) {
    var one = sketches.get(i);
    var other = sketches.get(j);
    var alike = one.language().equals(other.language())
        ? one.plainLead().cosine(other.plainLead())
        : one.likeness(other);
    var bounded = alike <= PLENTY ? alike : PLENTY + BEYOND * (alike - PLENTY);
    return bounded * nearness(one.day(), other.day());
  }

  private static double nearness(Day a, Day b) {
    var gap = a.between(b);
    return gap == null || gap <= SAME_NEWS ? 1 : Math.max(0.5, 1 - A_DAY * (gap - SAME_NEWS));
  }
}
