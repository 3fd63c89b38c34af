package org.readout.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the article in flattened text ends, and why each line below is no part of it.
 *
 * <p>It ends at a line such as "Leave a comment", when enough of the article stands above. Otherwise it ends after its last
 * paragraph, where paragraphs that follow a credit or other furniture and speak for the outlet do not count.
 */
final class FlatTail {

  /** An end mark higher up is a link at the page's top. */
  private static final int LEAST_PARAGRAPHS = 2;

  private final List<Line> lines;
  private final CreditLines credits;
  private final Reading.Builder found;

  FlatTail(List<Line> lines, CreditLines credits, Reading.Builder found) {
    this.credits = credits;
    this.lines = lines;
    this.found = found;
  }

  void mark() {
    var mark = endMark();
    closeBlurbs(mark);
    var last = lastParagraph(mark);
    if (last < 0) return;
    signDistributed(last);
    FurnitureReason section = null;
    for (var i = last + 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.hit != null) section = sectionOf(line.hit.reason(), section);
      if (line.isOpen()) line.reason = reason(line, section);
    }
  }

  /** The first line that ends the article; the number of lines when none does. */
  private int endMark() {
    var all = paragraphsAbove(lines.size());
    var paragraphs = 0;
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBodyProse()) paragraphs++;
      if (line.endsArticle()
          && paragraphs >= LEAST_PARAGRAPHS
          && !hasArticleBelow(paragraphs, all - paragraphs)) return i;
    }
    return lines.size();
  }

  /** Whether far more paragraphs follow than stand above: then "Comments" was a link at the top. */
  private static boolean hasArticleBelow(int above, int below) {
    return above < 5 && below > above * 2;
  }

  private int lastParagraph(int mark) {
    for (var i = mark - 1; i >= 0; i--) if (lines.get(i).isBodyProse()) return i;
    return -1;
  }

  /** Marks paragraphs that speak for the outlet below the first credit or furniture of the tail. */
  private void closeBlurbs(int mark) {
    var start = tailStart(mark);
    if (start < 0) return;
    var names = names(start);
    FurnitureReason section = null;
    for (var i = start; i < mark; i++) {
      var line = lines.get(i);
      if (line.hit != null) section = sectionOf(line.hit.reason(), section);
      if (!line.isBodyProse()) continue;
      if (Voice.address(line.text) > 0 || opensWithName(line, names))
        line.reason = section == null
                || section == FurnitureReason.CAPTION
                || section == FurnitureReason.SHARE
            ? FurnitureReason.ABOUT_OUTLET
            : section;
    }
  }

  /** The first furniture after which no more than a few paragraphs come; -1 when there is none. */
  private int tailStart(int mark) {
    var start = -1;
    var all = paragraphsAbove(mark);
    var paragraphs = 0;
    for (var i = mark - 1; i >= 0 && paragraphs <= 2; i--) {
      var line = lines.get(i);
      if (line.isBodyProse()) paragraphs++;
      else if (!line.isOpen() && all - paragraphs >= LEAST_PARAGRAPHS && isTailReason(line.reason))
        start = i;
    }
    return start;
  }

  private static boolean isTailReason(@Nullable FurnitureReason reason) {
    return reason != FurnitureReason.ADVERTISEMENT && reason != FurnitureReason.TEASER;
  }

  private int paragraphsAbove(int at) {
    var paragraphs = 0;
    for (var line : lines.subList(0, at)) if (line.isBodyProse()) paragraphs++;
    return paragraphs;
  }

  /** Capitalised first words of furniture lines: the outlet names itself there. */
  private Set<String> names(int start) {
    var names = new HashSet<String>();
    for (var line : lines) {
      if (line.isOpen()
          || line.reason == FurnitureReason.HEADLINE
          || line.reason == FurnitureReason.STANDFIRST
          || line.reason == FurnitureReason.CAPTION
          || line.reason == FurnitureReason.CREDIT) continue;
      for (var word : line.text.split(" ", 40))
        if (word.length() >= 4 && Character.isUpperCase(word.charAt(0)))
          names.add(Words.fold(word));
    }
    for (var line : lines.subList(0, start))
      if (line.isBodyProse()) names.removeAll(new HashSet<>(line.words()));
    return names;
  }

  private static boolean opensWithName(Line line, Set<String> names) {
    var words = line.words();
    return words.subList(0, Math.min(3, words.size())).stream().anyMatch(names::contains);
  }

  /** A short line of capitals above "Distributed by ..." signs the article. */
  private void signDistributed(int last) {
    for (var i = last + 1; i + 1 < lines.size(); i++) {
      var next = credits.read(lines.get(i + 1).text);
      var line = lines.get(i);
      if (next.isEmpty()
          || next.get().credits().stream().noneMatch(c -> c.role() == AgencyCredit.Role.DISTRIBUTOR)
          || !line.isOpen()
          || !line.shape.isAllCapitalised()
          || line.shape.words() > 5) continue;
      line.reason = FurnitureReason.CREDIT;
      found.credits(List.of(new AgencyCredit(line.text, AgencyCredit.Role.AUTHOR, line.text)));
    }
  }

  /** What a line opens for those below it: comments and forms stay open, a share button opens nothing. */
  private static @Nullable FurnitureReason sectionOf(
      FurnitureReason reason, @Nullable FurnitureReason section) {
    return switch (reason) {
      case COMMENTS,
          RELATED,
          NEWSLETTER,
          SUBSCRIPTION,
          DONATION,
          ABOUT_OUTLET,
          COOKIE_NOTICE,
          SHARE,
          CAPTION -> reason;
      case FORM -> section == FurnitureReason.COMMENTS ? section : reason;
      default -> section;
    };
  }

  private static FurnitureReason reason(Line line, @Nullable FurnitureReason section) {
    if (section == FurnitureReason.COMMENTS) return section;
    if (line.shape.isProse())
      return section == null
              || section == FurnitureReason.SHARE
              || section == FurnitureReason.CAPTION
          ? FurnitureReason.ABOUT_OUTLET
          : section;
    if (FlatHead.isDate(line)) return FurnitureReason.DATE;
    if (line.shape.words() >= 4) return FurnitureReason.RELATED;
    return section == null ? FurnitureReason.NAVIGATION : section;
  }
}
