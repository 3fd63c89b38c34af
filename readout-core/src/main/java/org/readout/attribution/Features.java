package org.readout.attribution;

import org.readout.analysis.PartOfSpeech;

/**
 * The features of one token, as 32-bit keys: each a template's number mixed with two values, so that no strings are built. Of a million
 * keys some hundred pairs collide, which training sees as well as reading.
 */
final class Features {

  /** Stands for a part of speech outside of the paragraph. */
  static final int NO_POS = PartOfSpeech.values().length;

  final int[] keys = new int[96];
  int count;

  void clear() {
    count = 0;
  }

  void add(int template, int a, int b) {
    var hash = template * 0x9E3779B1;
    hash = (hash ^ a) * 0x85EBCA6B;
    hash ^= hash >>> 15;
    hash = (hash ^ b) * 0xC2B2AE35;
    hash ^= hash >>> 13;
    hash *= 0x27D4EB2F;
    keys[count++] = hash ^ hash >>> 16;
  }

  /** A distance in tokens, the far ones taken together: -10 to 10. */
  static int distance(int tokens) {
    var far = Math.abs(tokens);
    var step = far <= 4
        ? far
        : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : far <= 35 ? 9 : 10;
    return tokens < 0 ? -step : step;
  }
}
