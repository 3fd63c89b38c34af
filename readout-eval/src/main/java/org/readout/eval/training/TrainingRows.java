package org.readout.eval.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.article.Forest;
import org.readout.article.PageBlocks;
import org.readout.article.TokenOdds;
import org.readout.eval.Folds;

/** The blocks of all pages, one after the other, with the part of the sites each belongs to. */
final class TrainingRows {

  /**
   * Grown three times over, since single forests differed by .005 in F1 from one another: the mean of three such had .980 on zyte
   * where each had .970 to .974.
   */
  private static final ForestGrower.Settings SETTINGS =
      new ForestGrower.Settings(50, 16, 0.2, 5, 3, 0.3, 3);

  private final List<LabelledPage> pages;
  private final List<float[]> parts;
  private final float[] labels;
  private final float[] weights;
  private final int[] folds;
  private final int width = PageBlocks.width();
  private final TokenCounts counts = new TokenCounts(Folds.COUNT * LabelledPage.GROUPS);
  private final Bins bins;

  TrainingRows(List<LabelledPage> pages) {
    this.pages = pages;
    parts = pages.stream().map(page -> page.blocks().rows()).toList();
    var starts = new int[pages.size() + 1];
    for (var i = 0; i < pages.size(); i++)
      starts[i + 1] = starts[i] + pages.get(i).labels().length;
    labels = new float[starts[pages.size()]];
    weights = new float[labels.length];
    folds = new int[labels.length];
    for (var i = 0; i < pages.size(); i++) {
      var page = pages.get(i);
      System.arraycopy(page.labels(), 0, labels, starts[i], page.labels().length);
      System.arraycopy(page.weights(), 0, weights, starts[i], page.weights().length);
      Arrays.fill(folds, starts[i], starts[i + 1], page.fold());
      counts.add(page.fold() * LabelledPage.GROUPS + page.group(), page);
    }
    counts.prune();
    bins = new Bins(parts, width);
  }

  /** What words speak for, as told by all sites but those of two parts, which may be one; -1 is none. */
  TokenOdds odds(int without, int orWithout) {
    return odds(without, orWithout, -1);
  }

  private TokenOdds odds(int without, int orWithout, int group) {
    return counts.odds(cell -> {
      var fold = cell / LabelledPage.GROUPS;
      return fold != without && fold != orWithout && cell % LabelledPage.GROUPS != group;
    });
  }

  /** Grown without two parts of the sites, which may be one; what words speak for is told to each page by other sites. */
  Forest firstLook(int without, int orWithout) {
    for (var group = 0; group < LabelledPage.GROUPS; group++) {
      var odds = odds(without, orWithout, group);
      var here = group;
      pages.parallelStream().filter(page -> page.group() == here).forEach(page -> page.blocks()
          .weigh(odds));
    }
    bins.cut(parts, PageBlocks.ruledWidth(), PageBlocks.firstWidth());
    return grow(PageBlocks.firstWidth(), without, orWithout);
  }

  Forest secondLook(int without) {
    bins.cut(parts, PageBlocks.ruledWidth(), width);
    return grow(width, without, without);
  }

  private Forest grow(int columns, int without, int orWithout) {
    var known = IntStream.range(0, labels.length)
        .filter(i -> weights[i] > 0 && folds[i] != without && folds[i] != orWithout)
        .toArray();
    return new ForestGrower(SETTINGS, bins, columns, labels, weights, columns).grow(known);
  }

  /** Fills the second look's columns on the pages of one part, which neither forest nor odds have seen. */
  void look(int fold, TokenOdds odds, Forest first) {
    pages.parallelStream().filter(page -> page.fold() == fold).forEach(page -> {
      page.blocks().weigh(odds);
      var found = new double[page.labels().length];
      for (var i = 0; i < found.length; i++)
        found[i] = first.probability(page.blocks().rows(), i * width);
      page.blocks().look(found);
    });
  }

  @Override
  public String toString() {
    var known = IntStream.range(0, weights.length).filter(i -> weights[i] > 0).count();
    var body = IntStream.range(0, weights.length)
        .filter(i -> weights[i] > 0 && labels[i] > 0)
        .count();
    return pages.size() + " pages, " + labels.length + " blocks, " + known + " labelled, " + body
        + " of them body";
  }
}
