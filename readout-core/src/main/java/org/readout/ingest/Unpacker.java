package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens a stream that may be packed with gzip, and stops unpacking where the ratio shows a bomb. */
final class Unpacker {

  /** Below this many unpacked bytes no ratio is held against a stream. */
  private static final long HARMLESS = 1 << 20;

  private Unpacker() {}

  /** A packed stream that unpacks to more than any honest one. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1;

    BombException(String message) {
      super(message);
    }
  }

  /** The stream itself, or what it unpacks to when its first two bytes are gzip's (RFC 1952, 2.3.1). */
  static InputStream open(InputStream stream, Limits limits) throws IOException {
    var buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(2);
    var first = buffered.read();
    var second = buffered.read();
    buffered.reset();
    if (first != 0x1f || second != 0x8b) return buffered;
    var packed = new Counting(buffered);
    return new BufferedInputStream(
        new Bounded(new GZIPInputStream(packed, 1 << 13), packed, limits), 1 << 16);
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      if (b >= 0) count++;
      return b;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      var n = super.read(into, at, length);
      if (n > 0) count += n;
      return n;
    }
  }

  private static final class Bounded extends FilterInputStream {
    private final Counting packed;
    private final Limits limits;
    private long count;

    Bounded(InputStream in, Counting packed, Limits limits) {
      super(in);
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      var n = super.read(into, at, length);
      if (n > 0) count += n;
      if (count > HARMLESS && count > packed.count * limits.unpackingRatio())
        throw new BombException(
            "unpacks to more than " + limits.unpackingRatio() + " times its size");
      return n;
    }
  }
}
