package org.readout.article;

/** Numbers distinct keys from 0 in the order they are met: open addressing over a power of two. For one thread. */
final class LongIndex {

  private long[] keys = new long[256];

  /** One more than the key's number; 0 is free. */
  private int[] numbers = new int[keys.length];

  private int size;

  int of(long key) {
    var slot = slot(key, keys.length);
    while (numbers[slot] != 0) {
      if (keys[slot] == key) return numbers[slot] - 1;
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    numbers[slot] = ++size;
    if (size * 2 > keys.length) grow();
    return size - 1;
  }

  /** Where to look for a key first among a power of two of slots. */
  static int slot(long key, int slots) {
    var hash = key * 0x9E3779B97F4A7C15L;
    return (int) (hash ^ hash >>> 32) & slots - 1;
  }

  private void grow() {
    var formerKeys = keys;
    var former = numbers;
    keys = new long[2 * formerKeys.length];
    numbers = new int[keys.length];
    for (var i = 0; i < former.length; i++) {
      if (former[i] == 0) continue;
      var slot = slot(formerKeys[i], keys.length);
      while (numbers[slot] != 0) slot = slot + 1 & keys.length - 1;
      keys[slot] = formerKeys[i];
      numbers[slot] = former[i];
    }
  }

  int size() {
    return size;
  }
}
