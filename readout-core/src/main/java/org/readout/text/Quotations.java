package org.readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph, in one pass: curly, straight, low and angular ones, doubled single ones, and curly ones
 * printed the wrong way round. A quotation that is never closed ends with its paragraph, or where the next one opens. Single marks count where they
 * stand free of letters on the outside.
 */
public final class Quotations {

  private final CharSequence text;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(CharSequence text) {
    this.text = text;
  }

  /** In reading order; none lies in another. */
  public static List<Quotation> find(String text) {
    var finder = new Quotations(text);
    for (var start = 0; start < text.length(); ) {
      var end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      finder.paragraph(start, end);
      start = end + 1;
    }
    return finder.found;
  }

  /** Index of the first of {@code quotations} that ends after a place in the text; their count when none does. */
  public static int from(List<Quotation> quotations, int place) {
    var low = 0;
    var high = quotations.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private void paragraph(int start, int end) {
    var open = -1;
    var single = false;
    for (var i = start; i < end; i++) {
      var c = text.charAt(i);
      var doubled = isDoubled(i, end);
      if (open < 0) {
        if ((Characters.isDoubleMark(c) || doubled) && canOpen(c, i, start, end, doubled ? 2 : 1)) {
          open = i;
          single = false;
        } else if (isSingleOpening(i, start, end)) {
          open = i;
          single = true;
        }
        if (open >= 0 && doubled) i++;
      } else if (single) {
        if (!isSingleClosing(i, end) && !Characters.isDoubleMark(c)) continue;
        if (Characters.isDoubleMark(c)) i--;
        else if (i - open > 1) found.add(new Quotation(new Span(open, i + 1), true));
        open = -1;
      } else if (Characters.isDoubleMark(c) || doubled) {
        if (nests(text.charAt(open), c)) continue;
        if (c == '\u201C' && text.charAt(open) == c && canOpen(c, i, start, end, 1)) {
          found.add(new Quotation(new Span(open, i).trimmed(text), false));
          open = i;
          continue;
        }
        var after = doubled ? i + 2 : i + 1;
        if (after - open > 2) found.add(new Quotation(new Span(open, after), true));
        open = -1;
        i = after - 1;
      }
    }
    if (open >= 0 && !single && end - open > 2)
      found.add(new Quotation(new Span(open, end).trimmed(text), false));
  }

  private boolean isDoubled(int i, int end) {
    return i + 1 < end
        && Characters.isSingleMark(text.charAt(i))
        && text.charAt(i + 1) == text.charAt(i);
  }

  /** A closing mark that nothing opened and that stands after a word opens nothing. */
  private boolean canOpen(char c, int i, int start, int end, int width) {
    var before = i > start ? text.charAt(i - 1) : ' ';
    var after = i + width < end ? text.charAt(i + width) : ' ';
    if (Characters.isSpace(after))
      return c == '\u00AB' || c == '\u00BB' && Characters.isSpace(before);
    return c == '\u201C'
        || c == '\u201E'
        || c == '\u00AB'
        || !Character.isLetterOrDigit(before)
        || c == '"' && before != ' ' && Character.isUpperCase(after);
  }

  /** An opening mark inside a quotation of other marks, which is no end. */
  private static boolean nests(char open, char c) {
    return open != c && c == '\u00AB' && open != '\u00BB';
  }

  private boolean isSingleOpening(int i, int start, int end) {
    var c = text.charAt(i);
    if (c != '\u2018' && c != '\'' && c != '\u201A' && c != '\u2039' && c != '`') return false;
    var before = i > start ? text.charAt(i - 1) : ' ';
    if (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1))) return false;
    if (!Characters.isSpace(before) && before != '(' && before != '\u2014') return false;
    return closesWithin(i, end);
  }

  /** Looks a bounded way ahead for the closing mark, so that an apostrophe ("'til") opens nothing. */
  private boolean closesWithin(int i, int end) {
    var limit = Math.min(end, i + 600);
    for (var j = i + 2; j < limit; j++) {
      if (isSingleClosing(j, end)) return true;
      if (Characters.isDoubleMark(text.charAt(j))) return false;
    }
    return false;
  }

  private boolean isSingleClosing(int i, int end) {
    var c = text.charAt(i);
    if (c != '\u2019' && c != '\'' && c != '\u203A') return false;
    if (i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) return false;
    var before = text.charAt(i - 1);
    return !Characters.isSpace(before)
        && !(before == 's' && i + 1 < end && text.charAt(i + 1) == ' ' && followedByNoun(i, end));
  }

  /** "the nations' relationship": a plural's apostrophe, when another closing mark follows in reach. */
  private boolean followedByNoun(int i, int end) {
    var limit = Math.min(end, i + 200);
    for (var j = i + 2; j < limit; j++) {
      var c = text.charAt(j);
      if ((c == '\u2019' || c == '\'')
          && (j + 1 >= end || !Character.isLetterOrDigit(text.charAt(j + 1)))) return true;
      if (c == '\u2018') return false;
    }
    return false;
  }
}
