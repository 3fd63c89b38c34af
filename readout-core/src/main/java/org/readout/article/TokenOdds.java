package org.readout.article;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

  /** Open addressing over a power of two at least twice as large as the table: the keys themselves; 0 is free. */
  private final int[] slots;

  private final float[] odds;

  /** What key 0 speaks for, which has no slot. */
  private float oddsOfZero;

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
    slots = new int[slots(keys.length)];
    this.odds = new float[slots.length];
    fill();
  }

  private TokenOdds(int[] keys, byte[] values) {
    this.keys = keys;
    this.values = values;
    slots = new int[slots(keys.length)];
    odds = new float[slots.length];
    fill();
  }

  private static int slots(int keys) {
    return Math.max(4, Integer.highestOneBit(Math.max(1, keys)) * 4);
  }

  private void fill() {
    for (var i = 0; i < keys.length; i++) {
      if (keys[i] == 0) {
        oddsOfZero = values[i] * STEP;
        continue;
      }
      var slot = keys[i] & slots.length - 1;
      while (slots[slot] != 0) slot = slot + 1 & slots.length - 1;
      slots[slot] = keys[i];
      odds[slot] = values[i] * STEP;
    }
  }

  /** How many words are in the table. */
  public int size() {
    return keys.length;
  }

  float of(int key) {
    if (key == 0) return oddsOfZero;
    for (var slot = key & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1)
      if (slots[slot] == key) return odds[slot];
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
