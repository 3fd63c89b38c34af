package org.readout.article;

import java.util.List;

/** The blocks of one page as the block model sees them: for its training. */
public final class PageBlocks {

  private final Blocks page;
  private final BlockTokens tokens;
  private final BlockJudge judge;
  private final float[] rows;

  private PageBlocks(Blocks page, BlockJudge judge, float[] rows) {
    this.page = page;
    this.judge = judge;
    tokens = new BlockTokens(page);
    this.rows = rows;
  }

  /** @param address where the page stood, or its file */
  public static PageBlocks of(String html, String address) {
    var data = new PageData(PageParser.parse(html));
    var page = Blocks.of(data.page);
    var headline = Headlines.ofPage(data, address);
    var judge = new BlockJudge(page, headline, CreditLines.shipped(), new Reading.Builder());
    judge.judge();
    var rows = judge.features(new PageHints(data, headline));
    judge.gather();
    return new PageBlocks(page, judge, rows);
  }

  /** Columns of a row that the first look sees; the rest are the second's. */
  public static int firstWidth() {
    return BlockModel.firstWidth();
  }

  /** The first of them, which stay as they are once the rules have judged. */
  public static int ruledWidth() {
    return BlockFeatures.width();
  }

  public static int width() {
    return BlockModel.width();
  }

  /** Names of the columns, for whoever reads a model. */
  public static List<String> columns() {
    var names = new java.util.ArrayList<>(BlockFeatures.names());
    names.addAll(BlockTokens.NAMES);
    names.addAll(SecondLook.NAMES);
    return names;
  }

  /** In the page's order, white space folded. */
  public List<String> texts() {
    return page.blocks.stream().map(block -> block.text).toList();
  }

  /** Whether a block, by its place, is kept from being seen. */
  public boolean isHidden(int block) {
    return page.blocks.get(block).hidden;
  }

  /** What the words around and in a block are counted by, each once. */
  public int[] keys(int block) {
    return tokens.keys(block);
  }

  /** Fills the columns that tell what those words speak for. */
  public void weigh(TokenOdds odds) {
    tokens.fill(odds, rows, width(), BlockFeatures.width());
  }

  /** Which blocks stay, by block, where these are the model's probabilities. */
  public boolean[] kept(double[] probabilities) {
    return judge.kept(probabilities);
  }

  /** A row for each block, one after the other. */
  public float[] rows() {
    return rows;
  }

  /** Fills the second look's columns from what the first found, by block. */
  public void look(double[] first) {
    new SecondLook(page, first).fill(rows, width());
  }
}
