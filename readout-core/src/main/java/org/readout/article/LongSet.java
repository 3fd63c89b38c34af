package org.readout.article;

/** Keys, to be asked for one: open addressing over a power of two; 0 has a place of its own. Once filled, safe to share. */
final class LongSet {

  private long[] keys = new long[64];
  private int size;
  private boolean zero;

  void add(long key) {
    if (key == 0) zero = true;
    if (contains(key)) return;
    keys[free(key)] = key;
    if (++size * 2 > keys.length) grow();
  }

  boolean contains(long key) {
    if (key == 0) return zero;
    var slot = LongIndex.slot(key, keys.length);
    while (keys[slot] != 0) {
      if (keys[slot] == key) return true;
      slot = slot + 1 & keys.length - 1;
    }
    return false;
  }

  private int free(long key) {
    var slot = LongIndex.slot(key, keys.length);
    while (keys[slot] != 0) slot = slot + 1 & keys.length - 1;
    return slot;
  }

  private void grow() {
    var former = keys;
    keys = new long[2 * former.length];
    for (var key : former) if (key != 0) keys[free(key)] = key;
  }
}
