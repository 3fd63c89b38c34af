package org.readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.readout.text.Span;

/**
 * A text as the attribution scorer sees it: runs of word characters and single other characters, each inside quotation marks or not.
 * All positions count code points.
 */
final class TokenText {

  /** How much of a content stands inside quotation marks. */
  enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  private static final int NONE = -1;

  private final List<String> tokens = new ArrayList<>();
  private final BitSet punctuation = new BitSet();
  private final BitSet quoted = new BitSet();

  /** The token each code point belongs to. */
  private final int[] tokenAt;

  TokenText(String text) {
    var points = text.codePoints().toArray();
    var inQuotation = QuotationMarks.inside(points);
    tokenAt = new int[points.length];
    Arrays.fill(tokenAt, NONE);
    for (var i = 0; i < points.length; ) {
      if (ScorerText.isSpace(points[i])) {
        i++;
        continue;
      }
      var end = i + 1;
      if (ScorerText.isWordPart(points[i]))
        while (end < points.length && ScorerText.isWordPart(points[end])) end++;
      else punctuation.set(tokens.size());
      if (inQuotation.get(i)) quoted.set(tokens.size());
      Arrays.fill(tokenAt, i, end, tokens.size());
      tokens.add(new String(points, i, end - i));
      i = end;
    }
  }

  int size() {
    return tokens.size();
  }

  String token(int index) {
    return tokens.get(index);
  }

  boolean isPunctuation(int index) {
    return punctuation.get(index);
  }

  /** The tokens spans touch. */
  BitSet tokens(List<Span> spans) {
    var touched = new BitSet();
    for (var span : spans)
      for (var i = span.start(); i < Math.min(span.end(), tokenAt.length); i++)
        if (tokenAt[i] != NONE) touched.set(tokenAt[i]);
    return touched;
  }

  Kind kind(BitSet content) {
    var words = words(content);
    if (words.isEmpty()) words = content;
    var inside = (BitSet) words.clone();
    inside.and(quoted);
    if (inside.isEmpty()) return Kind.INDIRECT;
    return inside.cardinality() >= 0.9 * words.cardinality() ? Kind.DIRECT : Kind.MIXED;
  }

  /** Without punctuation. */
  BitSet words(BitSet touched) {
    var words = (BitSet) touched.clone();
    words.andNot(punctuation);
    return words;
  }

  /** The unbroken runs. */
  static List<BitSet> fragments(BitSet touched) {
    var fragments = new ArrayList<BitSet>();
    for (var from = touched.nextSetBit(0); from >= 0; ) {
      var to = touched.nextClearBit(from);
      var fragment = new BitSet();
      fragment.set(from, to);
      fragments.add(fragment);
      from = touched.nextSetBit(to);
    }
    return fragments;
  }

  /** Without punctuation at the ends of its fragments; itself when nothing else is left. */
  BitSet trimmed(BitSet touched) {
    var trimmed = new BitSet();
    for (var fragment : fragments(touched)) {
      var words = words(fragment);
      if (!words.isEmpty()) trimmed.set(words.nextSetBit(0), words.length());
    }
    return trimmed.isEmpty() ? touched : trimmed;
  }
}
