package org.readout.eval.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.article.Forest;
import org.readout.article.PageBlocks;

/** The blocks of all pages, one after the other, with the part of the sites each belongs to. */
final class TrainingRows {

  /** Trees, leaves and rates as in the probe on which the model rests, a few more trees; not searched further. */
  private static final ForestGrower.Settings SETTINGS =
      new ForestGrower.Settings(70, 16, 0.16, 5, 3, 0.35);

  private final List<LabelledPage> pages;
  private final int[] starts;
  private final float[] labels;
  private final float[] weights;
  private final int[] folds;
  private final int width = PageBlocks.width();

  /** Made once: the first look's columns stay as they are. */
  private @Nullable Bins first;

  TrainingRows(List<LabelledPage> pages) {
    this.pages = pages;
    starts = new int[pages.size() + 1];
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
    }
  }

  /** Grown without two parts of the sites, which may be one; -1 is none. */
  Forest firstLook(int without, int orWithout) {
    if (first == null) first = bins();
    return grow(first, PageBlocks.firstWidth(), without, orWithout);
  }

  Forest secondLook(int without) {
    return grow(bins(), width, without, without);
  }

  private Forest grow(Bins bins, int columns, int without, int orWithout) {
    var known = IntStream.range(0, labels.length)
        .filter(i -> weights[i] > 0 && folds[i] != without && folds[i] != orWithout)
        .toArray();
    return new ForestGrower(SETTINGS, bins, columns, labels, weights, columns).grow(known);
  }

  private Bins bins() {
    var all = new float[labels.length * width];
    for (var i = 0; i < pages.size(); i++) {
      var rows = pages.get(i).blocks().rows();
      System.arraycopy(rows, 0, all, starts[i] * width, rows.length);
    }
    return Bins.of(all, width);
  }

  /** Fills the second look's columns on the pages of one part. */
  void look(int fold, Forest first) {
    pages.parallelStream().filter(page -> page.fold() == fold).forEach(page -> {
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
