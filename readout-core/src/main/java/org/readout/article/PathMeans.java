package org.readout.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How likely the blocks are that stand under one path of tags, or in elements of one class: a page sets its paragraphs alike. */
final class PathMeans {

  private static final class Sum {
    double mass;
    double words;
  }

  private final Map<Long, Sum> byTags = new HashMap<>();
  private final Map<Long, Sum> byClasses = new HashMap<>();

  PathMeans(Blocks page, double[] probabilities) {
    for (var block : page.blocks) {
      var p = probabilities[block.index];
      add(byTags.computeIfAbsent(block.box.tagPath, key -> new Sum()), block, p);
      add(byClasses.computeIfAbsent(block.box.classPath, key -> new Sum()), block, p);
    }
  }

  private static void add(Sum sum, Block block, double probability) {
    var words = block.shape.words() + 1;
    sum.mass += words * probability;
    sum.words += words;
  }

  float ofTags(Block block) {
    return mean(byTags.get(block.box.tagPath));
  }

  float ofClasses(Block block) {
    return mean(byClasses.get(block.box.classPath));
  }

  private static float mean(@Nullable Sum sum) {
    return sum == null ? 0 : (float) (sum.mass / sum.words);
  }
}
