package org.readout.article;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How likely each block of a page is body: two forests, the second of which sees what the first said of the block's
 * surroundings. Trained by {@code org.readout.eval.training.BlockTraining}; {@code block-model.md} beside the weights tells on
 * what, and how well it does on sites it has not seen. Immutable, safe to share.
 */
public final class BlockModel {

  /** What is less likely at first sight is not looked at again: most of a page. */
  private static final double LEAST_LOOKED_AT_AGAIN = 0.01;

  private static final class Shipped {
    static final BlockModel MODEL = load();
  }

  private final TokenOdds odds;
  private final Forest first;
  private final Forest second;

  public BlockModel(TokenOdds odds, Forest first, Forest second) {
    this.odds = odds;
    this.first = first;
    this.second = second;
  }

  /** The one in the library. */
  public static BlockModel shipped() {
    return Shipped.MODEL;
  }

  private static BlockModel load() {
    try (var in = BlockModel.class.getResourceAsStream("block-model.gz")) {
      return read(Objects.requireNonNull(in, "block-model.gz"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @throws IOException also when what is read belongs to other columns */
  public static BlockModel read(InputStream stream) throws IOException {
    var in = new DataInputStream(new GZIPInputStream(stream));
    var width = in.readInt();
    if (width != width())
      throw new IOException("a block model of " + width() + " columns is needed, got " + width);
    return new BlockModel(TokenOdds.read(in), Forest.read(in), Forest.read(in));
  }

  public void write(OutputStream stream) throws IOException {
    var zipped = new GZIPOutputStream(stream);
    var out = new DataOutputStream(zipped);
    out.writeInt(width());
    odds.write(out);
    first.write(out);
    second.write(out);
    out.flush();
    zipped.finish();
  }

  /** Columns of a row. */
  static int width() {
    return firstWidth() + SecondLook.NAMES.size();
  }

  /** Columns the first look sees. */
  static int firstWidth() {
    return BlockFeatures.width() + BlockTokens.NAMES.size();
  }

  /** By block, 0 to 1. */
  double[] probabilities(Blocks page, float[] rows) {
    new BlockTokens(page).fill(odds, rows, width(), BlockFeatures.width());
    var found = first.probabilities(rows, froms(page.blocks.size()));
    new SecondLook(page, found).fill(rows, width());
    var again = new int[found.length];
    var count = 0;
    for (var i = 0; i < found.length; i++)
      if (found[i] >= LEAST_LOOKED_AT_AGAIN) again[count++] = i * width();
    var seen = second.probabilities(rows, Arrays.copyOf(again, count));
    for (var i = 0; i < count; i++) found[again[i] / width()] = seen[i];
    return found;
  }

  private static int[] froms(int blocks) {
    var froms = new int[blocks];
    for (var i = 0; i < blocks; i++) froms[i] = i * width();
    return froms;
  }
}
