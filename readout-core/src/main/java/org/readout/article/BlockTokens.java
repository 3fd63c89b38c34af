package org.readout.article;

import java.util.Arrays;
import java.util.List;

/**
 * The words that may tell what a block is, as hashes: those in the names of the elements around it, told apart by how far away
 * the element is, and those at its text's beginning and end.
 */
final class BlockTokens {

  static final List<String> NAMES = List.of(
      "ownSum",
      "ownLeast",
      "ownMost",
      "parentSum",
      "parentLeast",
      "parentMost",
      "aboveSum",
      "aboveLeast",
      "aboveMost",
      "textMean",
      "textLeast",
      "textMost",
      "textFirst",
      "textLast");

  /** Words looked at from the beginning of a text and from its end. */
  private static final int FIRST_WORDS = 16;

  private static final int LAST_WORDS = 6;

  /** Longer names are style sheets' noise. */
  private static final int MOST_NAMES = 24;

  private static final int OWN = 0x51ED270B;
  private static final int PARENT = 0x2545F491;
  private static final int ABOVE = 0x6C8E9CF5;
  private static final int TEXT = 0x1B873593;
  private static final int FIRST = 0x7FEB352D;
  private static final int LAST = 0x3C6EF372;

  private final Blocks page;
  private final int[][] texts;

  BlockTokens(Blocks page) {
    this.page = page;
    texts = new int[page.blocks.size()][];
    for (var block : page.blocks) texts[block.index] = text(block.text);
  }

  private static int mixed(int kind, int token) {
    var hash = (token ^ kind) * 0x9E3779B1;
    return (hash ^ hash >>> 15) * 0x85EBCA6B;
  }

  /** Single words and pairs of neighbours, with the element's tag as the first. */
  static int[] names(String tag, List<String> words) {
    var found = new int[2 * MOST_NAMES + 2];
    var count = 0;
    found[count++] = tag.hashCode();
    var previous = 0;
    var most = Math.min(words.size(), MOST_NAMES);
    for (var i = 0; i < most; i++) {
      var hash = words.get(i).hashCode();
      found[count++] = hash;
      if (previous != 0) found[count++] = previous * 31 + hash;
      previous = hash;
    }
    Arrays.sort(found, 0, count);
    var distinct = 0;
    for (var i = 0; i < count; i++)
      if (i == 0 || found[i] != found[i - 1]) found[distinct++] = found[i];
    return Arrays.copyOf(found, distinct);
  }

  /** Hashes of a text's first and last words, in order; digits are all alike, and a mark is a word. */
  private static int[] text(String text) {
    var found = new int[FIRST_WORDS + LAST_WORDS];
    var count = 0;
    var ring = new int[LAST_WORDS];
    var later = 0;
    var at = 0;
    while (at < text.length()) {
      var c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      var hash = 7;
      var from = at;
      if (Character.isLetterOrDigit(c)) {
        while (at < text.length() && Character.isLetterOrDigit(c = text.charAt(at))) {
          if (at - from == 2 && c >= '\u2E80') break;
          hash = hash * 31 + (Character.isDigit(c) ? '0' : Character.toLowerCase(c));
          at++;
        }
      } else {
        hash = hash * 31 + c;
        at++;
      }
      if (count < FIRST_WORDS) found[count++] = hash;
      else ring[later++ % LAST_WORDS] = hash;
    }
    for (var i = Math.max(0, later - LAST_WORDS); i < later; i++)
      found[count++] = ring[i % LAST_WORDS];
    return Arrays.copyOf(found, count);
  }

  /** All keys of a block, each once, sorted: what its odds are counted by. */
  int[] keys(int index) {
    var block = page.blocks.get(index);
    var keys = new int[64];
    var count = 0;
    Box box = block.box;
    for (var level = 0; box != null; level++, box = box.parent)
      for (var token : box.name.tokens()) {
        if (count == keys.length) keys = Arrays.copyOf(keys, count * 2);
        keys[count++] = mixed(level == 0 ? OWN : level == 1 ? PARENT : ABOVE, token);
      }
    var text = texts[index];
    keys = Arrays.copyOf(keys, count + text.length + 2);
    for (var token : text) keys[count++] = mixed(TEXT, token);
    if (text.length > 0) {
      keys[count++] = mixed(FIRST, text[0]);
      keys[count++] = mixed(LAST, text[text.length - 1]);
    }
    Arrays.sort(keys, 0, count);
    var distinct = 0;
    for (var i = 0; i < count; i++)
      if (i == 0 || keys[i] != keys[i - 1]) keys[distinct++] = keys[i];
    return Arrays.copyOf(keys, distinct);
  }

  /** Fills the columns of every row. */
  void fill(TokenOdds odds, float[] rows, int width, int from) {
    var own = new Measures(odds, OWN);
    var parent = new Measures(odds, PARENT);
    var outer = new Measures(odds, ABOVE);
    var above = new float[page.boxes.size() * 3];
    for (var box : page.boxes) {
      var at = box.index * 3;
      if (box.parent == null) continue;
      // What is above a box: all that is above its parent, and the parent's parent.
      System.arraycopy(above, box.parent.index * 3, above, at, 3);
      if (box.parent.parent == null) continue;
      var here = outer.of(box.parent.parent.name);
      above[at] += here[0];
      above[at + 1] = Math.min(above[at + 1], here[1]);
      above[at + 2] = Math.max(above[at + 2], here[2]);
    }
    var here = new float[3];
    for (var block : page.blocks) {
      var at = block.index * width + from;
      var box = block.box;
      System.arraycopy(own.of(box.name), 0, rows, at, 3);
      if (box.parent != null) System.arraycopy(parent.of(box.parent.name), 0, rows, at + 3, 3);
      System.arraycopy(above, box.index * 3, rows, at + 6, 3);
      var text = texts[block.index];
      if (text.length == 0) continue;
      measure(odds, TEXT, text, here);
      rows[at + 9] = here[0] / text.length;
      rows[at + 10] = here[1];
      rows[at + 11] = here[2];
      rows[at + 12] = odds.of(mixed(FIRST, text[0]));
      rows[at + 13] = odds.of(mixed(LAST, text[text.length - 1]));
    }
  }

  /** What the page's names speak for at one distance from a block, each measured when first asked for. */
  private final class Measures {
    private final TokenOdds odds;
    private final int kind;
    private final float[][] byName = new float[page.names][];

    Measures(TokenOdds odds, int kind) {
      this.odds = odds;
      this.kind = kind;
    }

    float[] of(ElementName name) {
      var measures = byName[name.index];
      if (measures == null) {
        measures = new float[3];
        measure(odds, kind, name.tokens(), measures);
        byName[name.index] = measures;
      }
      return measures;
    }
  }

  /** Sum, least and most. */
  private static void measure(TokenOdds odds, int kind, int[] tokens, float[] out) {
    out[0] = 0;
    out[1] = 0;
    out[2] = 0;
    for (var token : tokens) {
      var value = odds.of(mixed(kind, token));
      out[0] += value;
      out[1] = Math.min(out[1], value);
      out[2] = Math.max(out[2], value);
    }
  }
}
