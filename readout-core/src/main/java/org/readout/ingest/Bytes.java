package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** As much of a stream as was asked for: what came, whether there was more, and what broke the stream off, if anything did. */
final class Bytes {

  private static final int PIECE = 1 << 16;

  private final byte[] array;
  private final boolean more;
  private final @Nullable IOException failure;

  private Bytes(byte[] array, boolean more, @Nullable IOException failure) {
    this.array = array;
    this.more = more;
    this.failure = failure;
  }

  /** Reads no more than {@code most} bytes and one to know whether there are more; holds no more than three times that. */
  static Bytes read(InputStream stream, long most) {
    var bytes = new ByteArrayOutputStream();
    var piece = new byte[(int) Math.min(PIECE, most)];
    try {
      while (bytes.size() < most) {
        var n = stream.read(piece, 0, (int) Math.min(piece.length, most - bytes.size()));
        if (n < 0) return new Bytes(bytes.toByteArray(), false, null);
        bytes.write(piece, 0, n);
      }
      return new Bytes(bytes.toByteArray(), stream.read() >= 0, null);
    } catch (IOException e) {
      return new Bytes(bytes.toByteArray(), false, e);
    }
  }

  byte[] array() {
    return array;
  }

  int count() {
    return array.length;
  }

  /** Whether the stream went on after these. */
  boolean more() {
    return more;
  }

  @Nullable
  IOException failure() {
    return failure;
  }

  /** A limit as the user would say it. */
  static String size(long bytes) {
    return bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
