package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the block model sees: a row of numbers for each block of a page, one after the other in one array.
 *
 * <p>Sums over any stretch of blocks are differences of two running totals ({@link Totals}), so a row costs the same wherever it
 * stands. Order and meaning of the columns belong to the model: change them and it must be trained anew.
 */
final class BlockFeatures {

  private final Blocks page;
  private final List<Block> blocks;
  private final Totals totals;
  private final BoxFeatures boxes;
  private final PageHints hints;
  private final int heading;
  private final boolean[] rooted;
  private final int[] proseBefore;
  private final int[] proseAfter;
  private float[] rows = new float[0];
  private int at;

  BlockFeatures(
      Blocks page,
      PageHints hints,
      int heading,
      boolean[] rooted,
      @Nullable FurnitureReason[] boxReasons) {
    this.page = page;
    this.hints = hints;
    this.heading = heading;
    this.rooted = rooted;
    blocks = page.blocks;
    totals = new Totals(blocks);
    boxes = new BoxFeatures(page, totals, boxReasons);
    proseBefore = new int[blocks.size()];
    proseAfter = new int[blocks.size()];
    nearestProse();
  }

  static List<String> names() {
    return NAMES;
  }

  static int width() {
    return NAMES.size();
  }

  private void nearestProse() {
    var last = -1;
    for (var i = 0; i < blocks.size(); i++) {
      proseBefore[i] = last;
      if (blocks.get(i).isProse()) last = i;
    }
    last = -1;
    for (var i = blocks.size() - 1; i >= 0; i--) {
      proseAfter[i] = last;
      if (blocks.get(i).isProse()) last = i;
    }
  }

  float[] rows() {
    rows = new float[blocks.size() * BlockModel.width()];
    var times = times();
    var paths = new PathTotals(page, totals);
    var tree = new TreeFeatures(page, heading);
    for (var block : blocks) {
      at = block.index * BlockModel.width();
      own(block);
      put(times.getOrDefault(block.text, 1));
      rules(block);
      place(block);
      hints(block);
      at = boxes.put(block, rows, at);
      at = paths.put(block, rows, at);
      at = tree.put(block, rows, at);
      neighbours(block);
    }
    return rows;
  }

  private Map<String, Integer> times() {
    var times = new HashMap<String, Integer>();
    for (var block : blocks) times.merge(block.text, 1, Integer::sum);
    return times;
  }

  private void put(double value) {
    rows[at++] = (float) value;
  }

  private void put(boolean value) {
    rows[at++] = value ? 1 : 0;
  }

  private void own(Block block) {
    var shape = block.shape;
    var letters = Math.max(1, shape.letters());
    put(Math.min(shape.words(), 300));
    put(block.text.length() / (double) Math.max(1, shape.words()));
    put(block.linkShare);
    put(block.markup.boldShare());
    put(block.markup.italicShare());
    put(Math.min(block.markup.links(), 20));
    put(shape.isProse());
    put(shape.ended());
    put(shape.introduces());
    put(shape.quoted());
    put(Math.min(shape.parts(), 8));
    put(shape.capitalised() / (double) Math.max(1, shape.long_()));
    put(shape.upper() / (double) letters);
    put(letters / (double) block.text.length());
    put(commas(block.text) / (double) Math.max(1, shape.words()));
    put(block.hidden);
    put(block.control);
    put(tagCode(block.box.tag));
    put(block.index > 0 && blocks.get(block.index - 1).box == block.box);
    put(first(block.text));
  }

  private static int commas(String text) {
    var commas = 0;
    for (var i = 0; i < text.length(); i++) if (text.charAt(i) == ',') commas++;
    return commas;
  }

  private static int first(String text) {
    var c = text.charAt(0);
    if (Character.isLowerCase(c)) return 0;
    if (Character.isUpperCase(c)) return 1;
    if (Character.isLetter(c)) return 2;
    return Character.isDigit(c) ? 3 : 4;
  }

  static int tagCode(String tag) {
    return switch (tag) {
      case "p" -> 0;
      case "blockquote" -> 1;
      case "pre" -> 2;
      case "li" -> 3;
      case "dd" -> 4;
      case "dt" -> 5;
      case "tr" -> 6;
      case "h6" -> 7;
      case "h5" -> 8;
      case "h4" -> 9;
      case "h3" -> 10;
      case "h2" -> 11;
      case "h1" -> 12;
      case "section", "article", "main", "body" -> 13;
      case "div" -> 14;
      case "figcaption", "figure", "caption" -> 15;
      case "header", "footer", "nav", "aside", "address" -> 16;
      default -> 17;
    };
  }

  private void rules(Block block) {
    put(block.reason == null ? -1 : block.reason.ordinal());
    var hit = block.hit();
    put(hit == null ? -1 : hit.reason().ordinal());
    put(hit != null && hit.ends());
    put(rooted[block.index]);
    put(Captions.isCaption(block.text, block.shape));
  }

  private void place(Block block) {
    var i = block.index;
    var n = blocks.size();
    put(i / (double) n);
    put(log(totals.words(0, i)));
    put(log(totals.words(i + 1, n)));
    put(log(totals.prose(0, i)));
    put(log(totals.prose(i + 1, n)));
    put(heading < 0 ? -200 : clamp(i - heading, 100));
    put(
        heading < 0
            ? -1
            : i >= heading ? log(totals.words(heading, i)) : -log(totals.words(i, heading)));
    put(heading < 0 || i < heading ? -1 : log(totals.prose(heading, i)));
  }

  private void hints(Block block) {
    put(hints.headlineOverlap(block));
    var runs = hints.runs(block);
    put(hints.inDescription(block, runs));
    put(hints.inArticleBody(runs));
  }

  private void neighbours(Block block) {
    var i = block.index;
    for (var offset : OFFSETS) neighbour(i + offset);
    put(i > 0 && blocks.get(i - 1).box.parent == block.box.parent);
    put(i + 1 < blocks.size() && blocks.get(i + 1).box.parent == block.box.parent);
    var from = Math.max(0, i - 4);
    var to = Math.min(blocks.size(), i + 5);
    put(totals.prose(from, i) / (double) Math.max(1, totals.words(from, i)));
    put(totals.prose(i + 1, to) / (double) Math.max(1, totals.words(i + 1, to)));
    put(totals.linked(from, i) / (double) Math.max(1, totals.words(from, i)));
    put(totals.linked(i + 1, to) / (double) Math.max(1, totals.words(i + 1, to)));
    put(log(totals.prose(from, to)));
    put(proseBefore[i] < 0 ? 100 : Math.min(100, i - proseBefore[i]));
    put(proseAfter[i] < 0 ? 100 : Math.min(100, proseAfter[i] - i));
    put(proseBefore[i] >= 0 && blocks.get(proseBefore[i]).box.parent == block.box.parent);
    put(proseAfter[i] >= 0 && blocks.get(proseAfter[i]).box.parent == block.box.parent);
    put(proseBefore[i] < 0 ? -1 : tagCode(blocks.get(proseBefore[i]).box.tag));
    put(proseAfter[i] < 0 ? -1 : tagCode(blocks.get(proseAfter[i]).box.tag));
  }

  private void neighbour(int i) {
    if (i < 0 || i >= blocks.size()) {
      for (var k = 0; k < 5; k++) put(-2);
      return;
    }
    var other = blocks.get(i);
    put(Math.min(other.shape.words(), 100));
    put(other.linkShare);
    put(other.isProse());
    put(tagCode(other.box.tag));
    put(other.reason == null ? -1 : other.reason.ordinal());
  }

  static double log(double value) {
    var whole = (int) value;
    return whole >= 0 && whole < LOGS.length && whole == value
        ? LOGS[whole]
        : StrictMath.log(1 + value);
  }

  private static int clamp(int value, int most) {
    return Math.max(-most, Math.min(most, value));
  }

  /** Nearly all are asked of counts of words. */
  private static final double[] LOGS =
      IntStream.range(0, 4096).mapToDouble(count -> StrictMath.log(1 + count)).toArray();

  private static final int[] OFFSETS = {-2, -1, 1, 2};

  private static final List<String> NAMES = makeNames();

  private static List<String> makeNames() {
    var names = new ArrayList<String>(List.of(
        "words",
        "wordLength",
        "linkShare",
        "boldShare",
        "italicShare",
        "links",
        "prose",
        "ended",
        "introduces",
        "quoted",
        "parts",
        "capitalised",
        "upper",
        "letters",
        "commas",
        "hidden",
        "control",
        "tag",
        "sameBox",
        "first",
        "times",
        "rule",
        "wording",
        "ends",
        "rooted",
        "caption",
        "place",
        "wordsBefore",
        "wordsAfter",
        "proseBefore",
        "proseAfter",
        "blocksFromHeading",
        "wordsFromHeading",
        "proseFromHeading",
        "headlineOverlap",
        "inDescription",
        "inArticleBody"));
    names.addAll(BoxFeatures.NAMES);
    names.addAll(PathTotals.NAMES);
    names.addAll(TreeFeatures.NAMES);
    for (var offset : OFFSETS)
      for (var name : List.of("words", "linkShare", "prose", "tag", "rule"))
        names.add(name + (offset > 0 ? "+" : "") + offset);
    names.addAll(Arrays.asList(
        "siblingBefore",
        "siblingAfter",
        "proseShareBefore",
        "proseShareAfter",
        "linkShareBefore",
        "linkShareAfter",
        "proseAround",
        "sinceProse",
        "untilProse",
        "besideProseBefore",
        "besideProseAfter",
        "tagOfProseBefore",
        "tagOfProseAfter"));
    return List.copyOf(names);
  }
}
