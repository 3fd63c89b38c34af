package org.readout.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each block of a page whether it is body.
 *
 * <p>First come reasons that settle it: what the block's boxes call themselves, its wording, what it is (a caption, a credit, a
 * form). Boxes that hold much of the page's prose or the main heading are not believed when they call themselves furniture: a
 * page's outermost box is often named for everything in it. Then points are added for the rest, in {@link #points}. Last the
 * sequence is smoothed: sub-headings and short items stay only between paragraphs.
 */
final class BlockJudge {

  /** A box with more than this share of the page's prose is no furniture, whatever its name. */
  private static final double MOST_IN_FURNITURE = 0.4;

  /** Points from which a block is body. */
  private static final int LEAST_POINTS = 4;

  /** Words; what is longer is a paragraph of the article. */
  private static final int LONGEST_STANDFIRST = 60;

  private final Blocks page;
  private final @Nullable String headline;
  private final long[] headlineHashes;
  private final CreditLines credits;
  private final Reading.Builder found;

  /** Prose words in blocks before each index. */
  private final int[] prose;

  /** The furniture each box is, itself or by a box around it; null where it is none. */
  private final @Nullable FurnitureReason[] reasons;

  private int heading = -1;

  /** Blocks in the boxes that hold the body, as the rules see it. */
  private final boolean[] inside;

  BlockJudge(Blocks page, @Nullable String headline, CreditLines credits, Reading.Builder found) {
    this.credits = credits;
    this.page = page;
    this.headline = headline;
    headlineHashes = headline == null ? new long[0] : Words.hashes(headline);
    this.found = found;
    prose = new int[page.blocks.size() + 1];
    inside = new boolean[page.blocks.size()];
    for (var block : page.blocks)
      prose[block.index + 1] = prose[block.index] + (block.isProse() ? block.shape.words() : 0);
    reasons = new FurnitureReason[page.boxes.size()];
  }

  void judge() {
    heading = mainHeading();
    for (var box : page.boxes) reasons[box.index] = reasonOf(box);
    for (var block : page.blocks) block.reason = settled(block);
    var roots = new RootFinder(page).roots();
    for (var root : roots) clearLead(root);
    mark(roots);
    new BlockSmoother(page.blocks).smooth();
  }

  /** What the block model sees, once the rules have judged. */
  float[] features(PageHints hints) {
    return new BlockFeatures(page, hints, heading, inside, reasons).rows();
  }

  /** Lets the model overrule the rules; a block it turns down keeps the rules' reason where they had one. */
  void overrule(double[] probabilities) {
    var verdict = new BlockVerdict(page, heading, inside);
    var kept = verdict.kept(probabilities);
    for (var block : page.blocks) {
      if (kept[block.index]) block.reason = null;
      else if (verdict.isRepeated(block)) block.reason = FurnitureReason.REPEATED;
      else if (verdict.isOfOtherArticle(block)
          && (block.isOpen() || block.reason == FurnitureReason.STANDFIRST))
        block.reason = FurnitureReason.TEASER;
      else if (block.isOpen()) {
        block.reason = outside(block, inside[block.index]);
        refine(block);
      }
    }
  }

  /** The same, but the blocks stay as the rules judged them. */
  boolean[] kept(double[] probabilities) {
    return new BlockVerdict(page, heading, inside).kept(probabilities);
  }

  /** Names furniture more closely and gathers what it tells, as the rules see it. */
  void gather() {
    for (var block : page.blocks) refine(block);
    for (var block : page.blocks) harvest(block);
    for (var block : page.blocks)
      if (!block.hidden && !isNearHeading(block) && mayBeDate(block)) found.date(block.text);
  }

  /** The block that prints the headline, else the first h1; -1 when there is neither. */
  private int mainHeading() {
    var first = -1;
    for (var block : page.blocks) {
      if (block.hidden) continue;
      if (block.isHeading() && isHeadline(block)) return block.index;
      if (first < 0 && block.box.tag.equals("h1") && block.shape.words() >= 3) first = block.index;
    }
    return first;
  }

  private boolean isHeadline(Block block) {
    return headline != null && Arrays.equals(block.hashes(), headlineHashes);
  }

  private @Nullable FurnitureReason reasonOf(Box box) {
    if (box.names.post()) return null;
    var outer = box.parent == null ? null : reasons[box.parent.index];
    if (outer != null) return outer;
    var own = byTag(box);
    if (own == null) own = box.names.reason();
    return own != null && isBelieved(box, own) ? own : null;
  }

  private static @Nullable FurnitureReason byTag(Box box) {
    return switch (box.tag) {
      case "nav" -> FurnitureReason.NAVIGATION;
      case "footer" -> FurnitureReason.OTHER;
      case "aside" -> FurnitureReason.TEASER;
      case "figcaption", "caption" -> box.tag.equals("caption") ? null : FurnitureReason.CAPTION;
      case "form", "select", "option", "fieldset" -> FurnitureReason.FORM;
      case "button" -> FurnitureReason.FORM;
      case "address" -> FurnitureReason.BYLINE;
      default -> null;
    };
  }

  private boolean isBelieved(Box box, FurnitureReason reason) {
    if (box.tag.equals("html") || box.tag.equals("body") || box.names.body()) return false;
    if (heading >= box.first && heading < box.last) return false;
    var inside = prose[box.last] - prose[box.first];
    var all = prose[page.blocks.size()];
    var most = reason == FurnitureReason.COMMENTS ? 0.9 : MOST_IN_FURNITURE;
    return (inside <= most * all || inside < 15) && inside <= mostProse(reason);
  }

  /** Words of prose that a box of a kind may hold and still be believed. */
  private static int mostProse(FurnitureReason reason) {
    return switch (reason) {
      case DATE, SHARE -> 25;
      case TAGS, CREDIT, ADVERTISEMENT -> 80;
      case BYLINE, CAPTION, FORM, COOKIE_NOTICE -> 400;
      default -> Integer.MAX_VALUE;
    };
  }

  /** The reason that settles a block before points are counted; null when none does. */
  private @Nullable FurnitureReason settled(Block block) {
    if (block.hidden) return FurnitureReason.SCRIPT;
    var byBox = reasons[block.box.index];
    if (byBox != null) return byBox;
    if (block.control) return FurnitureReason.FORM;
    if (block.index == heading || isHeadline(block)) return FurnitureReason.HEADLINE;
    var hit = block.hit();
    if (hit != null) return hit.reason();
    if (block.shape.isWordless()) return FurnitureReason.OTHER;
    if (credits.read(block.text).isPresent()) return FurnitureReason.CREDIT;
    if (block.linkShare > 0.9 && block.shape.words() < 30)
      return block.shape.words() > 3 ? FurnitureReason.RELATED : FurnitureReason.NAVIGATION;
    if (block.shape.isMenu() && !block.box.tag.equals("tr")) return FurnitureReason.NAVIGATION;
    if (Captions.isGlued(block.text, block.shape)
        || Captions.isCaption(block.text, block.shape) && !block.box.tag.equals("p"))
      return FurnitureReason.CAPTION;
    return null;
  }

  /** Before the first paragraph of the root: standfirst, byline and date. */
  private void clearLead(Box root) {
    for (var block : page.blocks.subList(root.first, root.last)) {
      if (!block.isOpen()) continue;
      if (block.isProse() && block.shape.words() >= 12 && !isStandfirst(block)) return;
      block.reason = lead(block);
    }
  }

  private @Nullable FurnitureReason lead(Block block) {
    if (Bylines.read(block.text, block.shape).isPresent()) return FurnitureReason.BYLINE;
    if (isStandfirst(block)) return FurnitureReason.STANDFIRST;
    if (!isListed(block) && FlatHead.isFullDate(block.text, block.shape))
      return FurnitureReason.DATE;
    return null;
  }

  private static boolean isStandfirst(Block block) {
    if (block.shape.words() > LONGEST_STANDFIRST) return false;
    for (Box box = block.box; box != null; box = box.parent) {
      if (box.names.standfirst()) return true;
      if (box.last - box.first > 3) return false;
    }
    return false;
  }

  private void mark(List<Box> roots) {
    for (var root : roots) for (var i = root.first; i < root.last; i++) inside[i] = true;
    for (var block : page.blocks)
      if (block.isOpen() && points(block, inside[block.index]) < LEAST_POINTS)
        block.reason = outside(block, inside[block.index]);
  }

  /**
   * What speaks for a block being body. Chosen on benchmark pages; tuned together with {@link #LEAST_POINTS}.
   */
  private static int points(Block block, boolean inRoot) {
    var points = 0;
    if (inRoot) points += 3;
    if (block.isProse()) points += 2;
    if (block.shape.words() >= 20) points++;
    if (block.box.tag.equals("p")) points++;
    if (block.isHeading() || isListed(block)) points++;
    if (block.linkShare > 0.5) points -= 1;
    if (block.linkShare > 0.75) points -= 2;
    if (!inRoot) points -= 3;
    return points;
  }

  private static boolean isListed(Block block) {
    return switch (block.box.tag) {
      case "li", "dd", "dt", "tr", "blockquote", "pre" -> true;
      default -> false;
    };
  }

  private FurnitureReason outside(Block block, boolean inRoot) {
    if (isBelowHeading(block)) {
      var lead = lead(block);
      if (lead != null) return lead;
      if (block.linkShare < 0.5
          && block.shape.words() >= 5
          && block.shape.words() <= LONGEST_STANDFIRST) return FurnitureReason.STANDFIRST;
    }
    if (block.linkShare > 0.5) return inRoot ? FurnitureReason.RELATED : FurnitureReason.NAVIGATION;
    return block.isProse() ? FurnitureReason.TEASER : FurnitureReason.OTHER;
  }

  private boolean isBelowHeading(Block block) {
    return heading >= 0 && block.index > heading && block.index < heading + 8;
  }

  /** What a box calls merely "footer" or "meta" is named by its words where they tell more. */
  private static void refine(Block block) {
    if (block.reason != FurnitureReason.OTHER) return;
    var hit = block.hit();
    if (hit != null) block.reason = hit.reason();
    else if (FlatHead.isFullDate(block.text, block.shape)) block.reason = FurnitureReason.DATE;
    else if (Bylines.read(block.text, block.shape).isPresent())
      block.reason = FurnitureReason.BYLINE;
    else if (Captions.isCaption(block.text, block.shape)) block.reason = FurnitureReason.CAPTION;
  }

  /** Bylines, dates and credits printed on the page are evidence. */
  private void harvest(Block block) {
    if (block.reason == null || block.hidden) return;
    if (block.reason == FurnitureReason.CREDIT)
      credits.read(block.text).ifPresent(read -> found.credits(read.credits()));
    if (block.shape.words() > 24 || !isNearHeading(block)) return;
    found.date(block.text);
    var names = Bylines.read(block.text, block.shape);
    if (names.isPresent()) found.bylines(names.get());
    else if (block.reason == FurnitureReason.BYLINE) found.bylines(namesOnly(block));
  }

  /** A date with its year and little else, anywhere but among the comments. */
  private static boolean mayBeDate(Block block) {
    return block.shape.words() <= 8
        && block.reason != FurnitureReason.COMMENTS
        && block.reason != FurnitureReason.RELATED
        && block.reason != FurnitureReason.TEASER
        && FlatHead.isFullDate(block.text, block.shape);
  }

  /** The names in a block that calls itself a byline, "By" or not. */
  private static List<String> namesOnly(Block block) {
    if (block.shape.words() > 8 || block.shape.ended()) return List.of();
    return Bylines.names(block.text).stream()
        .filter(name -> Bylines.looksLikeName(name) && Words.of(name).size() >= 2)
        .toList();
  }

  private boolean isNearHeading(Block block) {
    return heading >= 0 && block.index > heading - 6 && block.index < heading + 14;
  }

  List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    for (var block : page.blocks) pieces.add(new Piece(block.text, block.reason));
    return pieces;
  }

  @Nullable
  String heading() {
    return heading < 0 ? null : page.blocks.get(heading).text;
  }
}
