package org.readout.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.text.AverageLink;
import org.readout.text.AverageLink.Node;

/**
 * Cuts stories out of a compared collection. Each neighbourhood is merged into a tree, the most alike first, and the tree is cut from the
 * last merge downwards: two parts stay one story where the learnt weights give that an even chance or better, and {@link Matters} does not
 * tell a later event.
 */
final class StoryCutter {

  private static final double EVEN = 0.5;

  private final MergeWeights weights;

  StoryCutter(MergeWeights weights) {
    this.weights = weights;
  }

  /** Numbers of copies, each story's ascending, the stories sorted by their first. */
  List<List<Integer>> cut(Likenesses likenesses) {
    var matters = new Matters(likenesses);
    var stories = new ArrayList<List<Integer>>();
    var left = new ArrayDeque<Node>(trees(likenesses, weights.least(likenesses.background())));
    while (!left.isEmpty()) {
      var node = left.remove();
      if (node.one() == null || node.other() == null || isOneStory(node, likenesses, matters)) {
        stories.add(node.things());
      } else {
        left.add(node.one());
        left.add(node.other());
      }
    }
    stories.sort(Comparator.comparing(story -> story.get(0)));
    return stories;
  }

  private boolean isOneStory(Node merge, Likenesses likenesses, Matters matters) {
    var traits = MergeTraits.of(merge, likenesses.sketches(), likenesses.background());
    return weights.chance(traits) >= EVEN && !matters.areTwoHappenings(merge);
  }

  /**
   * The trees of all neighbourhoods.
   *
   * @param least mean likeness at which two parts are merged, at least 0: average link never merges at more than before, so what is cut from the top down to there is
   *     the same with and without the merges below
   */
  static List<Node> trees(Likenesses likenesses, double least) {
    var size = likenesses.sketches().size();
    if (size == 0) return List.of();
    var part = new int[size];
    var parts = Neighbourhoods.of(size, likenesses.links(), Neighbourhoods.BOUND);
    for (var i = 0; i < parts.size(); i++) for (var member : parts.get(i)) part[member] = i;
    var link = new AverageLink(size, Math.max(Double.MIN_VALUE, least));
    for (var each : likenesses.links())
      if (part[each.one()] == part[each.other()])
        link.link(each.one(), each.other(), each.likeness());
    return link.trees();
  }
}
