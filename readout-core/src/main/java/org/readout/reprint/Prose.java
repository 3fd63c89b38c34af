package org.readout.reprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.article.Article;
import org.readout.attribution.Attributions;
import org.readout.text.Characters;
import org.readout.text.Span;

/**
 * An article's words as flat arrays: where each starts and ends, its hash, and whether it is the outlet's own or stands in what
 * somebody is reported to have said.
 */
final class Prose {

  /** Words of a shingle. Six in a row are shared by chance about never; five still are, in names with titles and dates. */
  static final int SHINGLE = 6;

  private final Article article;
  private int count;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private long[] hashes = new long[256];
  private boolean[] own = new boolean[256];

  Prose(Article article, Attributions attributions) {
    this.article = article;
    var text = article.text();
    var start = -1;
    for (var i = 0; i <= text.length(); i++) {
      var inside = i < text.length() && Characters.isWordPart(text.charAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      add(start, i, text);
      start = -1;
    }
    for (var attribution : attributions.asserting())
      for (var content : attribution.content())
        for (var w = firstFrom(content.start()); w < count && ends[w] <= content.end(); w++)
          own[w] = false;
  }

  Article article() {
    return article;
  }

  int words() {
    return count;
  }

  int ownWords() {
    var sum = 0;
    for (var w = 0; w < count; w++) if (own[w]) sum++;
    return sum;
  }

  boolean isOwn(int word) {
    return own[word];
  }

  long hash(int word) {
    return hashes[word];
  }

  /** From the start of one word to the end of another. */
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The shingle that starts at a word; 0 at the last words, and where one of its words is not the outlet's own while {@code ownOnly}. */
  long shingle(int word, boolean ownOnly) {
    if (word + SHINGLE > count) return 0;
    var hash = 1125899906842597L;
    for (var w = word; w < word + SHINGLE; w++) {
      if (ownOnly && !own[w]) return 0;
      hash = 31 * hash + hashes[w];
    }
    return mix(hash);
  }

  private void add(int start, int end, String text) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
      own = Arrays.copyOf(own, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = mix(text.substring(start, end).toLowerCase(Locale.ROOT).hashCode());
    own[count++] = true;
  }

  private int firstFrom(int index) {
    var at = Arrays.binarySearch(starts, 0, count, index);
    return at >= 0 ? at : -at - 1;
  }

  /** Stafford's variant 13 of the SplitMix64 finalizer: spreads a hash over all bits. */
  private static long mix(long hash) {
    var h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }

  /** Runs of words both texts have, in the order of the second, each as long as it goes; at least a shingle each. */
  static List<Run> runs(Prose from, Prose to, boolean ownOnly) {
    return new RunFinder(from, to, ownOnly).find();
  }

  /** Words {@code from .. from + length} of one text stand at {@code to} in the other. */
  record Run(int from, int to, int length) {}
}
