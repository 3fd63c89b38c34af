package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;

/**
 * Cuts flattened text into lines: at line breaks, and where a piece of furniture is glued to a sentence without a space
 * ("... keeps the light on.The minister said ...").
 *
 * <p>A cut is made only where one side is known for furniture; "3.Mai" and a sentence that merely lacks its space stay whole.
 */
final class LineCutter {

  /** Labels glued to a line's beginning are not longer. */
  private static final int LONGEST_LABEL = 60;

  /** Appeals stand near a page's beginning; glue further down is cut only before known furniture. */
  private static final int HEAD_LINES = 16;

  /** So many places of one line are looked at, so that a line of nothing but glue costs no more than its length. */
  private static final int MOST_CUTS = 40;

  private final List<Line> lines = new ArrayList<>();

  private final CreditLines credits;

  /** A credit in brackets behind a paragraph's last sentence; null for none. */
  private @Nullable String signature;

  private LineCutter(CreditLines credits) {
    this.credits = credits;
  }

  static List<Line> cut(String text, CreditLines credits) {
    var cutter = new LineCutter(credits);
    for (var paragraph : Unwrapper.paragraphs(text)) cutter.add(paragraph);
    return cutter.lines;
  }

  private void add(String paragraph) {
    var rest = paragraph;
    if (lines.isEmpty()) rest = afterDate(rest);
    rest = afterLabel(rest);
    rest = afterAppeal(rest);
    beforeFurniture(beforeSignature(rest));
    if (signature != null) lines.add(new Line(signature));
    signature = null;
  }

  /** "... the council said. (Reporting by ...)": what stands before the brackets; they are kept for the next line. */
  private String beforeSignature(String line) {
    var close = line.length() - (line.endsWith(").") ? 2 : 1);
    var open = line.lastIndexOf('(');
    if (open < 2 || line.charAt(close) != ')' || line.indexOf(')', open) != close) return line;
    var before = trim(line.substring(0, open));
    if (before.isEmpty() || !endsSentence(before)) return line;
    var bracketed = line.substring(open);
    if (credits.read(bracketed).isEmpty()) return line;
    signature = bracketed;
    return before;
  }

  private static boolean endsSentence(String text) {
    var end = text.length() - 1;
    while (end > 0 && Characters.isDoubleMark(text.charAt(end))) end--;
    return Shape.isTerminator(text.charAt(end));
  }

  /** A date that a page's template printed before the first line. */
  private String afterDate(String line) {
    for (var found : DateReader.find(line.length() > 80 ? line.substring(0, 80) : line, false)) {
      var before = Words.of(line.substring(0, found.span().start()));
      if (!found.hasYear() || before.size() > 1) return line;
      var rest = line.substring(found.span().end());
      if (Words.of(rest, 3).size() < 3) return line;
      var label =
          !before.isEmpty() || Character.isDigit(line.charAt(found.span().start()));
      if (!label || !Characters.isSpace(rest.charAt(0))) return line;
      keep(line.substring(0, found.span().end()), FurnitureReason.DATE);
      return trim(rest);
    }
    return line;
  }

  /** "AdvertisementThe harbour office ..." */
  private String afterLabel(String line) {
    var limit = Math.min(line.length() - 1, LONGEST_LABEL);
    for (var at = 2; at < limit; at++) {
      if (!Character.isUpperCase(line.charAt(at))
          || !Character.isLowerCase(line.charAt(at - 1))
          || !Character.isLowerCase(line.charAt(at + 1))) continue;
      var label = new Line(line.substring(0, at));
      if (label.hit == null) continue;
      lines.add(label);
      return line.substring(at);
    }
    return line;
  }

  /** "... makes it possible.The minister said ..." */
  private String afterAppeal(String line) {
    if (lines.size() > HEAD_LINES) return line;
    var cut = 0;
    for (var at : glue(line)) {
      var left = line.substring(cut, at);
      if (isAppeal(left)) cut = at;
    }
    if (cut == 0) return line;
    keep(line.substring(0, cut), FurnitureReason.DONATION);
    return line.substring(cut);
  }

  private boolean isAppeal(String left) {
    var line = new Line(left);
    if (line.hit != null) return true;
    var address = Voice.address(left);
    return address >= 2 || address == 1 && (Voice.appeal(left) > 0 || previousIsAppeal());
  }

  private boolean previousIsAppeal() {
    if (lines.isEmpty()) return false;
    var previous = lines.get(lines.size() - 1);
    return !previous.isOpen() || Voice.address(previous.text) > 0;
  }

  /** "... the ministry said.Read more" */
  private void beforeFurniture(String line) {
    for (var at : glue(line)) {
      var right = new Line(line.substring(at));
      if (right.hit == null && credits.read(right.text).isEmpty()) continue;
      keepOpen(line.substring(0, at));
      lines.add(right);
      return;
    }
    keepOpen(line);
  }

  /** Places where a sentence ends and the next word begins without a space, from left to right. */
  private static List<Integer> glue(String line) {
    var places = new ArrayList<Integer>();
    for (var at = 3; at + 1 < line.length() && places.size() < MOST_CUTS; at++) {
      if (!startsSentence(line, at)) continue;
      var end = at - 1;
      while (end > 1 && (Characters.isDoubleMark(line.charAt(end)) || line.charAt(end) == ')'))
        end--;
      if (Shape.isTerminator(line.charAt(end))
          && Character.isLowerCase(line.charAt(end - 1))
          && Character.isLetter(line.charAt(end - 2))) places.add(at);
    }
    return places;
  }

  private static boolean startsSentence(String line, int at) {
    var c = line.charAt(at);
    if (Characters.isSpace(line.charAt(at - 1))) return false;
    if (Character.isUpperCase(c)) return true;
    return Characters.isDoubleMark(c) && Character.isUpperCase(line.charAt(at + 1));
  }

  private void keep(String text, FurnitureReason reason) {
    var trimmed = trim(text);
    if (trimmed.isEmpty()) return;
    var line = new Line(trimmed);
    line.reason = line.hit == null ? reason : line.hit.reason();
    lines.add(line);
  }

  private void keepOpen(String text) {
    var trimmed = trim(text);
    if (!trimmed.isEmpty()) lines.add(new Line(trimmed));
  }

  static String trim(String text) {
    return new org.readout.text.Span(0, text.length()).trimmed(text).of(text);
  }
}
