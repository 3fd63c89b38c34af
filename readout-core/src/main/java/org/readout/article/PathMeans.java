package org.readout.article;

/** How likely the blocks are that stand under one path of tags, or in elements of one class: a page sets its paragraphs alike. */
final class PathMeans {

  /** Expected words of body and words, in turn. */
  private final double[] byTags;

  private final double[] byClasses;

  PathMeans(Blocks page, double[] probabilities) {
    byTags = new double[2 * page.tagPaths];
    byClasses = new double[2 * page.classPaths];
    for (var block : page.blocks) {
      var p = probabilities[block.index];
      add(byTags, block.box.tagPath, block, p);
      add(byClasses, block.box.classPath, block, p);
    }
  }

  private static void add(double[] sums, int path, Block block, double probability) {
    var words = block.shape.words() + 1;
    sums[2 * path] += words * probability;
    sums[2 * path + 1] += words;
  }

  float ofTags(Block block) {
    return mean(byTags, block.box.tagPath);
  }

  float ofClasses(Block block) {
    return mean(byClasses, block.box.classPath);
  }

  private static float mean(double[] sums, int path) {
    return (float) (sums[2 * path] / sums[2 * path + 1]);
  }
}
