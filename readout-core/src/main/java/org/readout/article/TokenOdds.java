package org.readout.article;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a word, in an element's names or in a short text, speaks for body or for furniture: log-odds by the word's hash, 0
 * for words that are not in the table. Immutable, safe to share.
 */
public final class TokenOdds {

  /** Log-odds are kept in steps of this size. */
  private static final float STEP = 1 / 16f;

  private final int[] keys;
  private final byte[] values;

  /** Open addressing over a power of two at least twice as large as the table; -1 is free. */
  private final int[] slots;

  /** @param odds log-odds by key; clipped to ±7.9 and rounded to a sixteenth */
  public TokenOdds(Map<Integer, Double> odds) {
    var sorted = new TreeMap<>(odds);
    keys = new int[sorted.size()];
    values = new byte[keys.length];
    var at = 0;
    for (var entry : sorted.entrySet()) {
      keys[at] = entry.getKey();
      values[at++] =
          (byte) Math.max(-127, Math.min(127, StrictMath.round(entry.getValue() / STEP)));
    }
    slots = slots(keys);
  }

  private TokenOdds(int[] keys, byte[] values) {
    this.keys = keys;
    this.values = values;
    slots = slots(keys);
  }

  private static int[] slots(int[] keys) {
    var slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
    Arrays.fill(slots, -1);
    for (var i = 0; i < keys.length; i++) {
      var slot = keys[i] & slots.length - 1;
      while (slots[slot] >= 0) slot = slot + 1 & slots.length - 1;
      slots[slot] = i;
    }
    return slots;
  }

  /** How many words are in the table. */
  public int size() {
    return keys.length;
  }

  float of(int key) {
    for (var slot = key & slots.length - 1; slots[slot] >= 0; slot = slot + 1 & slots.length - 1)
      if (keys[slots[slot]] == key) return values[slots[slot]] * STEP;
    return 0;
  }

  static TokenOdds read(DataInput in) throws IOException {
    var keys = new int[in.readInt()];
    for (var i = 0; i < keys.length; i++) keys[i] = in.readInt();
    var values = new byte[keys.length];
    in.readFully(values);
    return new TokenOdds(keys, values);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (var key : keys) out.writeInt(key);
    out.write(values);
  }
}
