package org.readout.article;

import java.util.Arrays;

/** The runs of three words of a text, as a set of hashes, to tell what share of another text stands in it. Costs its length. */
final class Shingles {

  private static final int LENGTH = 3;

  /** More of a text is not looked at. */
  private static final int MOST_CHARACTERS = 400_000;

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  static Shingles of(String text) {
    var hashes = hashes(text);
    Arrays.sort(hashes);
    return new Shingles(hashes);
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }

  /**
   * The share of a text's runs that stand in this one, 0 to 1; 0 for an empty text.
   *
   * @param hashes what {@link #hashes} gives for it
   */
  double share(long[] hashes) {
    if (sorted.length == 0 || hashes.length == 0) return 0;
    var found = 0;
    for (var hash : hashes) if (Arrays.binarySearch(sorted, hash) >= 0) found++;
    return (double) found / hashes.length;
  }

  /** One a run; a text of fewer words is one run. Letters and digits alone count, in lower case. */
  static long[] hashes(String text) {
    var end = Math.min(text.length(), MOST_CHARACTERS);
    var out = new long[end / 2 + 1];
    var count = 0;
    var last = new long[LENGTH];
    var words = 0;
    long word = 0;
    for (var i = 0; i <= end; i++) {
      var c = i < end ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = (word + Character.toLowerCase(c) + 1) * 0x9E3779B97F4A7C15L;
        word ^= word >>> 29;
      } else if (word != 0) {
        last[words++ % LENGTH] = word;
        word = 0;
        if (words >= LENGTH) out[count++] = mixed(last, words);
      }
    }
    if (words > 0 && words < LENGTH) out[count++] = mixed(last, words);
    return Arrays.copyOf(out, count);
  }

  private static long mixed(long[] last, int words) {
    long hash = 0;
    for (var i = 0; i < LENGTH; i++)
      hash = (hash ^ last[(words + i) % LENGTH]) * 0xBF58476D1CE4E5B9L + i;
    return hash ^ hash >>> 31;
  }
}
