package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.text.Characters;
import org.readout.text.Quotation;
import org.readout.text.Quotations;
import org.readout.text.Span;

/**
 * Finds what is said in languages whose press sets words of saying inside quotation marks («C1, — said N, — C2») or a dash in the place of
 * marks (– C1 – said N. – C2). Time linear in the text's length.
 */
final class SpokenPieces {

  /** Words of an insertion within which its verb stands: "a-t-elle | expliqué". */
  private static final int VERB_REACH = 3;

  /** Characters of an insertion. */
  private static final int LONGEST = 160;

  private final String text;
  private final Sayings sayings;
  private final boolean comma;
  private final boolean dash;
  private final List<Quotation> pieces = new ArrayList<>();

  private SpokenPieces(String text, Sayings sayings) {
    this.text = text;
    this.sayings = sayings;
    comma = sayings.has("incise", "comma");
    dash = sayings.has("incise", "dash");
  }

  /** In reading order; none lies in another. Without marks where a dash or an insertion parts them from the rest. */
  static List<Quotation> find(String text, Sayings sayings) {
    var finder = new SpokenPieces(text, sayings);
    var marked = Quotations.find(text);
    for (var quotation : marked) finder.cut(quotation);
    if (sayings.has("dash", "yes")) finder.dashed(marked);
    finder.pieces.sort((a, b) -> a.span().compareTo(b.span()));
    return finder.pieces;
  }

  private void cut(Quotation quotation) {
    var end = quotation.span().end();
    var start = quotation.span().start();
    if (comma || dash)
      for (var i = start + 2; i < end; i++) {
        var after = insertion(i, end);
        if (after < 0) continue;
        add(start, i, true);
        start = resumption(after, end);
        i = start;
      }
    if (start == quotation.span().start()) pieces.add(quotation);
    else if (start < end) add(start, end, quotation.closed());
  }

  /** Where the words of saying start that part what is said at {@code i}; -1 where none do. */
  private int insertion(int i, int end) {
    var c = text.charAt(i);
    if (comma && c == ',') {
      var at = skipSpace(i + 1, end);
      return at > i + 1 && isSaying(at, end) ? at : -1;
    }
    if (!dash || !isSpacedDash(i, end) && !isOpeningRaya(i, end)) return -1;
    var at = skipSpace(i + 1, end);
    return isSaying(at, end) ? at : -1;
  }

  private boolean isSpacedDash(int i, int end) {
    return Characters.isDash(text.charAt(i))
        && i > 0
        && Characters.isSpace(text.charAt(i - 1))
        && i + 1 < end
        && Characters.isSpace(text.charAt(i + 1));
  }

  /** The Spanish dash, which leans on what it parts: "oficio —lamenta N—. A". */
  private boolean isOpeningRaya(int i, int end) {
    return isLong(i)
        && Characters.isSpace(text.charAt(i - 1))
        && i + 1 < end
        && Character.isLowerCase(text.charAt(i + 1));
  }

  private boolean isClosingRaya(int i, int end) {
    return isLong(i)
        && Character.isLetter(text.charAt(i - 1))
        && i + 1 < end
        && !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private boolean isLong(int i) {
    return text.charAt(i) == '\u2014' || text.charAt(i) == '\u2013';
  }

  private int skipSpace(int at, int end) {
    while (at < end && Characters.isSpace(text.charAt(at))) at++;
    return at;
  }

  /** Whether a verb of saying stands among the next words, all in small letters. */
  private boolean isSaying(int from, int end) {
    var words = new ArrayList<String>();
    for (var at = from; at < end && words.size() < VERB_REACH; ) {
      if (!Character.isLowerCase(text.charAt(at))) break;
      var to = at;
      while (to < end
          && to - at < 40
          && (Character.isLetter(text.charAt(to)) || "-'\u2019".indexOf(text.charAt(to)) >= 0))
        to++;
      words.add(text.substring(at, to).toLowerCase(Locale.ROOT));
      at = skipSpace(to, end);
      if (at == to) break;
    }
    for (var i = 0; i < words.size(); i++) if (sayings.length("verbs", words, i) > 0) return true;
    return false;
  }

  /** Where what is said goes on after words of saying; {@code end} where it does not. */
  private int resumption(int from, int end) {
    var limit = Math.min(end, from + LONGEST);
    for (var i = from; i < limit; i++) {
      var c = text.charAt(i);
      if (dash && isSpacedDash(i, end)) return skipSpace(i + 1, end);
      if (dash && isClosingRaya(i, end))
        return skipSpace(".,;:".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1, end);
      var next = i + 1 < end ? skipSpace(i + 1, end) : end;
      if (comma && c == ',' && next > i + 1) return next;
      if (comma
          && c == '.'
          && next > i + 1
          && next < end
          && Character.isUpperCase(text.charAt(next))) return next;
    }
    return end;
  }

  /** Paragraph by paragraph what dashes open. */
  private void dashed(List<Quotation> marked) {
    for (var start = 0; start < text.length(); ) {
      var end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      dashed(start, end, marked);
      start = end + 1;
    }
  }

  private void dashed(int start, int end, List<Quotation> marked) {
    var told = false;
    for (var i = start; i < end; i++) {
      if (!opens(i, start, end, told) || isMarked(i, marked)) continue;
      var from = skipSpace(i + 1, end);
      var close = tag(from, end, marked);
      if (close < 0) {
        if (told) add(from, end, true);
        return;
      }
      add(from, close, true);
      told = true;
      i = close + 1;
    }
  }

  private static boolean isMarked(int i, List<Quotation> marked) {
    var at = Quotations.from(marked, i);
    return at < marked.size() && marked.get(at).span().start() <= i;
  }

  /** A dash at a paragraph's start or after a sentence; after words of saying also one behind a comma. */
  private boolean opens(int i, int start, int end, boolean told) {
    if (!Characters.isDash(text.charAt(i))) return false;
    var from = skipSpace(i + 1, end);
    if (from == i + 1 || from >= end) return false;
    var before = i - 1;
    while (before >= start && Characters.isSpace(text.charAt(before))) before--;
    if (before >= start && before == i - 1) return false;
    var c = text.charAt(from);
    if (before < start) return Character.isUpperCase(c) || Character.isDigit(c);
    var mark = text.charAt(before);
    if (".!?\u2026:".indexOf(mark) >= 0) return Character.isUpperCase(c) || Character.isDigit(c);
    return told && mark == ',' && Character.isLowerCase(c);
  }

  /** The dash before the next words of saying; -1 where none follow. */
  private int tag(int from, int end, List<Quotation> marked) {
    for (var i = from; i < end; i++)
      if (isSpacedDash(i, end) && isSaying(skipSpace(i + 1, end), end) && !isMarked(i, marked))
        return i;
    return -1;
  }

  private void add(int start, int end, boolean closed) {
    var span = new Span(start, end).trimmed(text);
    var last = span.end();
    while (last > span.start()
        && (Characters.isSpace(text.charAt(last - 1)) || text.charAt(last - 1) == ',')) last--;
    for (var i = span.start(); i < last; i++)
      if (Character.isLetterOrDigit(text.charAt(i))) {
        pieces.add(new Quotation(new Span(span.start(), last), closed));
        return;
      }
  }
}
