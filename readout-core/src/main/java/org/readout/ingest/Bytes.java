package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** As much of a stream as was asked for: what came, whether there was more, and what broke the stream off, if anything did. */
final class Bytes {

  private static final int PIECE = 1 << 16;

  private final byte[] array;
  private final int next;
  private final @Nullable IOException failure;

  private Bytes(byte[] array, int next, @Nullable IOException failure) {
    this.array = array;
    this.next = next;
    this.failure = failure;
  }

  /** Reads no more than {@code most} bytes, and one to know whether there are more; holds no more than twice that. */
  static Bytes read(InputStream stream, long most) {
    var bytes = new byte[(int) Math.min(PIECE, most)];
    var count = 0;
    try {
      while (count < most) {
        if (count == bytes.length) bytes = Arrays.copyOf(bytes, (int) Math.min(2L * count, most));
        var n = stream.read(bytes, count, bytes.length - count);
        if (n < 0) return new Bytes(Arrays.copyOf(bytes, count), -1, null);
        count += n;
      }
      return new Bytes(bytes, stream.read(), null);
    } catch (IOException e) {
      return new Bytes(Arrays.copyOf(bytes, count), -1, e);
    }
  }

  byte[] array() {
    return array;
  }

  int count() {
    return array.length;
  }

  /** Where they end, as a problem names it. */
  String end() {
    return "byte " + array.length;
  }

  /** Whether the stream went on after these. */
  boolean more() {
    return next >= 0;
  }

  /** These bytes and all that follow them in the stream they were read from. */
  InputStream andRest(InputStream stream) {
    if (!more()) return new ByteArrayInputStream(array);
    var one = new ByteArrayInputStream(new byte[] {(byte) next});
    return new SequenceInputStream(
        new ByteArrayInputStream(array), new SequenceInputStream(one, stream));
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
