package org.readout.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SplittableRandom;
import org.readout.article.BlockModel;

/**
 * The parts that sites are dealt into, and the block model that was trained without each part: a page is scored with the one
 * that has seen nothing of its site. The library's own model, trained on all parts, is never scored.
 */
public final class Folds {

  public static final int COUNT = 4;

  private Folds() {}

  /** The part an address belongs to, by its site; from 0. */
  public static int of(String address) {
    return new SplittableRandom(Sites.of(address).hashCode()).split().nextInt(COUNT);
  }

  /** Where the model trained without a part stands, beside this class. */
  public static String resource(int fold) {
    return "block-model-without-" + fold + ".gz";
  }

  static BlockModel without(int fold) {
    try (var in = Folds.class.getResourceAsStream(resource(fold))) {
      return BlockModel.read(Objects.requireNonNull(in, resource(fold)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
