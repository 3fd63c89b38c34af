package org.readout.article;

import java.util.ArrayList;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page stay, once the rules have judged them and the model has said how likely each is body.
 *
 * <p>The rules are overruled where the model is sure enough; how sure it must be hangs on what they go by. Where the model would
 * leave little of what the rules take for body, the page is unlike those it has learnt from, and the rules stand. The
 * thresholds were chosen together, on answers for sites the model had not seen.
 */
final class BlockVerdict {

  /** From which probability on a block stays that the rules let pass. */
  private static final double LEAST_PASSED = 0.5;

  /** The same for long paragraphs: losing one costs more than keeping one too many. */
  private static final double LEAST_LONG = 0.1;

  private static final int LONG_PROSE = 40;

  /** Share of the words the rules take for body that the model must leave. */
  private static final double LEAST_KEPT = 0.45;

  /** From which on the rules are overruled that call a block furniture. */
  private static final double LEAST_OVERRULED = 0.5;

  /** Where its wording is that of furniture. */
  private static final double LEAST_AGAINST_WORDING = 0.7;

  /** Where a block's own words or build say what it is, the rules err less. */
  private static final double LEAST_AGAINST_WORDS = 0.85;

  /**
   * Corpora disagree on standfirsts: one leaves most out, two keep most. At .7, .75 and .8 zyte's exact texts were .472, .491 and
   * .519, trafilatura's snippets .942, .942 and .940. What has as many words as a paragraph is one.
   */
  private static final double LEAST_STANDFIRST = 0.75;

  /** Somebody's post is read as part of the article wherever it is embedded in it. */
  private static final double LEAST_POST = 0.05;

  /** Words kept of the heading's own article from which on no other one is read. */
  private static final int ENOUGH = 60;

  /** Words; shorter blocks may well be printed twice. */
  private static final int LEAST_REPEATED = 12;

  private static final int LEAST_TEASERS = 2;

  private final Blocks page;
  private final boolean[] inside;
  private final boolean[] repeated;
  private final @Nullable Box article;

  /**
   * @param heading index of the block that prints the headline; -1 for none
   * @param inside by block: whether it lies in the boxes that the rules take for the body's
   */
  BlockVerdict(Blocks page, int heading, boolean[] inside) {
    this.page = page;
    this.inside = inside;
    repeated = new boolean[page.blocks.size()];
    article = heading < 0 ? null : page.blocks.get(heading).box.article;
  }

  /** By block. */
  boolean[] kept(double[] probabilities) {
    var kept = new boolean[page.blocks.size()];
    var ruled = 0;
    var left = 0;
    for (var block : page.blocks) {
      kept[block.index] = probabilities[block.index] >= least(block);
      if (!block.isOpen()) continue;
      ruled += block.shape.words();
      if (kept[block.index]) left += block.shape.words();
    }
    if (left < LEAST_KEPT * ruled) for (var block : page.blocks) kept[block.index] = block.isOpen();
    dropOtherArticles(kept);
    dropTeasers(kept);
    dropRepeats(kept);
    return kept;
  }

  /** What a page shows twice, folded up and in full or on a narrow screen and on a wide one, is read once. */
  private void dropRepeats(boolean[] kept) {
    var seen = new HashSet<String>();
    for (var block : page.blocks) {
      var i = block.index;
      if (!kept[i] || block.shape.words() < LEAST_REPEATED || seen.add(block.text)) continue;
      kept[i] = false;
      repeated[i] = true;
    }
  }

  /** Whether it was left out because the same stands further up. */
  boolean isRepeated(Block block) {
    return repeated[block.index];
  }

  /** Below a report stand the beginnings of others: a linked title, a paragraph and a link to read on, several times over. */
  private void dropTeasers(boolean[] kept) {
    var teasers = new ArrayList<Integer>();
    for (var i = 1; i + 1 < kept.length; i++)
      if (kept[i] && isLink(i - 1) && isLink(i + 1) && readsOn(page.blocks.get(i + 1)))
        teasers.add(i);
    if (teasers.size() < LEAST_TEASERS) return;
    for (var i : teasers) {
      kept[i - 1] = false;
      kept[i] = false;
    }
  }

  private boolean isLink(int i) {
    return page.blocks.get(i).linkShare > 0.9;
  }

  private static boolean readsOn(Block block) {
    var hit = block.hit();
    return hit != null && hit.reason() == FurnitureReason.RELATED;
  }

  private double least(Block block) {
    if (inside[block.index] && isInPost(block)) return LEAST_POST;
    if (block.reason == null) return isLongProse(block) ? LEAST_LONG : LEAST_PASSED;
    if (block.reason == FurnitureReason.STANDFIRST)
      return block.shape.words() < LONG_PROSE ? LEAST_STANDFIRST : LEAST_PASSED;
    if (block.hit() != null) return LEAST_AGAINST_WORDING;
    return switch (block.reason) {
      case CAPTION, COMMENTS, CREDIT, DATE, TAGS, BYLINE, HEADLINE, COPYRIGHT, FORM ->
        LEAST_AGAINST_WORDS;
      default -> LEAST_OVERRULED;
    };
  }

  private static boolean isLongProse(Block block) {
    return block.isProse() && block.shape.words() >= LONG_PROSE && block.linkShare < 0.2;
  }

  private static boolean isInPost(Block block) {
    for (Box box = block.box; box != null; box = box.parent) if (box.names.post()) return true;
    return false;
  }

  /** Below many a report stands the next one, in an {@code article} element of its own. */
  private void dropOtherArticles(boolean[] kept) {
    if (article == null) return;
    var own = 0;
    var other = new boolean[kept.length];
    for (var block : page.blocks) {
      other[block.index] = isOfOtherArticle(block);
      if (kept[block.index] && !other[block.index]) own += block.shape.words();
    }
    if (own < ENOUGH) return;
    for (var i = 0; i < kept.length; i++) kept[i] &= !other[i];
  }

  /** Whether it stands in an article element that neither lies in the heading's nor around it. */
  boolean isOfOtherArticle(Block block) {
    var other = block.box.article;
    return article != null
        && other != null
        && (other.end <= article.index || article.end <= other.index);
  }
}
