package org.readout.eval.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.readout.article.PageBlocks;
import org.readout.eval.Folds;
import org.readout.eval.ScorerText;
import org.readout.eval.Sites;

/**
 * A page with a label and a weight for each of its blocks.
 *
 * @param fold the part its site belongs to: a site is never both trained on and scored
 * @param group a smaller part of the sites: what words speak for is told to a page by sites of other groups
 * @param labels by block: 1 body, 0 furniture
 * @param weights by block; 0 where nothing is known
 */
record LabelledPage(int fold, int group, PageBlocks blocks, float[] labels, float[] weights) {

  static final int GROUPS = 8;

  /** Words from which on a block weighs no more. */
  private static final int MOST_WORDS = 100;

  /** What a block weighs besides its words: whether a text is exact hangs on the small ones. */
  private static final int PLAIN_WEIGHT = 8;

  /** Of the many menu entries and labels, one of so many is trained on, and weighs as much more. */
  private static final int ONE_OF = 4;

  private static final int FEW_WORDS = 5;

  /**
   * Labelled from the page's known text, or, where there is none, from snippets that must and must not stand in it.
   *
   * @param weight how much more than others the page counts
   */
  static LabelledPage of(PageBlocks blocks, JsonNode gold, float weight) {
    var address = gold.path("url").asText();
    var known = gold.path("articleBody").asText();
    var texts = blocks.texts();
    var labels = new float[texts.size()];
    var weights = new float[texts.size()];
    if (known.isBlank()) bySnippets(texts, gold, labels, weights);
    else byText(blocks, known, labels, weights);
    var group = Math.floorMod(Sites.of(address).hashCode() * 0x9E3779B1 >>> 16, GROUPS);
    for (var i = 0; i < weights.length; i++) weights[i] *= weight;
    return new LabelledPage(Folds.of(address), group, blocks, labels, weights);
  }

  /** A page weighs about the same however long it is: its blocks' share of the text. */
  private static void byText(PageBlocks blocks, String known, float[] labels, float[] weights) {
    var texts = blocks.texts();
    var chosen = BestSubset.of(texts, blocks::isHidden, known);
    var length = ScorerText.words(known).size();
    for (var i = 0; i < labels.length; i++) {
      var words = ScorerText.words(texts.get(i)).size();
      if (words == 0) continue;
      labels[i] = chosen[i] ? 1 : 0;
      var isPlenty = !chosen[i] && words <= FEW_WORDS;
      if (isPlenty && i % ONE_OF != 0) continue;
      weights[i] = (isPlenty ? ONE_OF : 1)
          * 10f
          * (PLAIN_WEIGHT + Math.min(words, MOST_WORDS))
          / (length + 150);
    }
  }

  private static void bySnippets(
      List<String> texts, JsonNode gold, float[] labels, float[] weights) {
    for (var snippet : gold.path("without")) mark(texts, snippet.asText(), 0, labels, weights);
    for (var snippet : gold.path("with")) mark(texts, snippet.asText(), 1, labels, weights);
  }

  /** A snippet found in two blocks tells nothing of either, if it must stand in the text. */
  private static void mark(
      List<String> texts, String snippet, int label, float[] labels, float[] weights) {
    var squashed = ScorerText.squash(snippet);
    var found = -1;
    for (var i = 0; i < labels.length; i++) {
      if (squashed.isEmpty() || !texts.get(i).contains(squashed)) continue;
      if (label == 1 && found >= 0) return;
      found = i;
      if (label == 1) continue;
      labels[i] = 0;
      weights[i] = 1;
    }
    if (found < 0 || label == 0) return;
    labels[found] = 1;
    weights[found] = 1;
  }
}
