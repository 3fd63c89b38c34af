package org.readout.eval.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.readout.article.PageBlocks;
import org.readout.eval.Folds;
import org.readout.eval.ScorerText;

/**
 * A page with a label and a weight for each of its blocks.
 *
 * @param fold the part its site belongs to: a site is never both trained on and scored
 * @param labels by block: 1 body, 0 furniture
 * @param weights by block; 0 where nothing is known
 */
record LabelledPage(int fold, PageBlocks blocks, float[] labels, float[] weights) {

  /** Words from which on a block weighs no more. */
  private static final int MOST_WORDS = 100;

  /** What a block weighs besides its words: whether a text is exact hangs on the small ones. */
  private static final int PLAIN_WEIGHT = 8;

  /** Of the many menu entries and labels, one of so many is trained on, and weighs as much more. */
  private static final int ONE_OF = 4;

  private static final int FEW_WORDS = 5;

  /** Labelled from the page's known text, or, where there is none, from snippets that must and must not stand in it. */
  static LabelledPage of(PageBlocks blocks, JsonNode gold) {
    var fold = Folds.of(gold.path("url").asText());
    var known = gold.path("articleBody").asText();
    var texts = blocks.texts();
    var labels = new float[texts.size()];
    var weights = new float[texts.size()];
    if (known.isBlank()) bySnippets(texts, gold, labels, weights);
    else byText(blocks, known, labels, weights);
    return new LabelledPage(fold, blocks, labels, weights);
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
