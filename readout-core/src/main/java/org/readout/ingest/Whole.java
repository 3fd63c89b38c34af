package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stream as may be read.
 *
 * @param bytes what came
 * @param overflow whether there was more than allowed
 * @param failure what broke the stream off; null when it ended or was left
 */
record Whole(byte[] bytes, boolean overflow, @Nullable IOException failure) {

  private static final int PIECE = 1 << 16;

  /** Reads to the end, but no more than {@code most} bytes, and tells whether there was more; never holds more than twice that. */
  static Whole read(InputStream stream, long most) {
    var start = start(stream, most);
    if (start.failure != null || start.bytes.length < most) return start;
    try {
      return new Whole(start.bytes, stream.read() >= 0, null);
    } catch (IOException e) {
      return new Whole(start.bytes, false, e);
    }
  }

  /** Reads the first {@code most} bytes, or all there are. */
  static Whole start(InputStream stream, long most) {
    var bytes = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    try {
      while (bytes.size() < most) {
        var n = stream.read(piece, 0, (int) Math.min(PIECE, most - bytes.size()));
        if (n < 0) return new Whole(bytes.toByteArray(), false, null);
        bytes.write(piece, 0, n);
      }
      return new Whole(bytes.toByteArray(), false, null);
    } catch (IOException e) {
      return new Whole(bytes.toByteArray(), false, e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
