package org.readout.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952), member after member, and stops where the ratio shows a bomb.
 *
 * <p>Java's own stream calls itself for each empty member, so that 4 MB of them overflow its stack (Java 17 to 25); this one goes round
 * a loop. Zeros after the last member are padding, anything else there is damage. What breaks the stream off breaks off each later
 * read in the same words.
 */
final class Gunzip extends InputStream {

  /** Below this many unpacked bytes no ratio is held against a stream. */
  private static final long HARMLESS = 1 << 20;

  private static final int DEFLATE = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream packed;
  private final int ratio;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int end;
  private long readCount;
  private long packedCount;
  private long unpackedCount;
  private long memberAt;
  private boolean stopsAtMembers;
  private boolean betweenMembers;
  private boolean inMember;
  private boolean ended;
  private @Nullable IOException failure;

  /** @param ratio most bytes a packed byte may unpack to, on average, once past a mebibyte */
  Gunzip(InputStream packed, int ratio) {
    this.packed = packed;
    this.ratio = ratio;
  }

  /** A stream that unpacks to more than any honest one. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1;

    BombException(int ratio) {
      super("unpacks to more than " + ratio + " times its size");
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (failure != null) throw failure;
    if (length == 0) return 0;
    try {
      return unpack(into, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** From now on each member is a stream of its own: after its end nothing comes until {@link #nextMember} is called. */
  void stopAtMembers() {
    stopsAtMembers = true;
  }

  /** Where in the packed stream the member begins that was last read from. */
  long memberAt() {
    return memberAt;
  }

  /**
   * Goes on to the next member, also behind damage: there at the next bytes that open one. False when there is none.
   *
   * @throws IOException when the packed stream itself cannot be read
   */
  boolean nextMember() throws IOException {
    var damaged = failure != null || inMember;
    if (inMember) at = end - inflater.getRemaining();
    failure = null;
    inMember = false;
    betweenMembers = false;
    ended = false;
    packedCount = end - at;
    unpackedCount = 0;
    return damaged ? seekMember() : !isAtEnd();
  }

  private boolean isAtEnd() throws IOException {
    while (at < end || fill()) {
      if (buffer[at] != 0) return false;
      at++;
    }
    ended = true;
    return true;
  }

  /** Stands before the next 1f 8b 08, or at the end. */
  private boolean seekMember() throws IOException {
    while (true) {
      while (at < end && buffer[at] != 0x1f) at++;
      if (end - at < 3) {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        var n = packed.read(buffer, end, buffer.length - end);
        if (n < 0) {
          ended = true;
          at = end;
          return false;
        }
        end += n;
        readCount += n;
        packedCount += n;
      } else if ((buffer[at + 1] & 0xff) == 0x8b && buffer[at + 2] == DEFLATE) return true;
      else at++;
    }
  }

  private int unpack(byte[] into, int from, int length) throws IOException {
    while (!ended) {
      if (inMember) {
        var n = inflate(into, from, length);
        if (n > 0) return n;
        endMember();
        betweenMembers = stopsAtMembers;
      } else if (betweenMembers) return -1;
      else beginMember();
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }

  /** Unpacks what it can; 0 at the end of the member. */
  private int inflate(byte[] into, int from, int length) throws IOException {
    try {
      while (!inflater.finished()) {
        var n = inflater.inflate(into, from, length);
        if (n > 0) {
          count(into, from, n);
          return n;
        }
        if (inflater.needsDictionary()) throw new ZipException("it needs a dictionary");
        if (inflater.needsInput()) feed();
      }
      return 0;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void feed() throws IOException {
    if (at == end && !fill()) throw new EOFException("the stream is cut off");
    inflater.setInput(buffer, at, end - at);
    at = end;
  }

  private void count(byte[] into, int from, int n) throws BombException {
    check.update(into, from, n);
    unpackedCount += n;
    if (unpackedCount > HARMLESS && unpackedCount > packedCount * ratio)
      throw new BombException(ratio);
  }

  private void beginMember() throws IOException {
    var first = next();
    while (first == 0) first = next();
    memberAt = readCount - (end - at) - 1;
    if (first < 0) {
      ended = true;
      return;
    }
    if (first != 0x1f || need() != 0x8b || need() != DEFLATE)
      throw new ZipException("bytes follow that are no gzip");
    var flags = need();
    skip(6);
    if ((flags & EXTRA) != 0) skip(need() | need() << 8);
    if ((flags & NAME) != 0) skipText();
    if ((flags & COMMENT) != 0) skipText();
    if ((flags & HEADER_CHECK) != 0) skip(2);
    inflater.reset();
    check.reset();
    inMember = true;
  }

  private void endMember() throws IOException {
    at = end - inflater.getRemaining();
    inMember = false;
    if (number() != check.getValue() || number() != (inflater.getBytesWritten() & 0xffffffffL))
      throw new ZipException("the checksum is wrong");
  }

  private long number() throws IOException {
    return need() | (long) need() << 8 | (long) need() << 16 | (long) need() << 24;
  }

  private void skip(int count) throws IOException {
    for (var i = 0; i < count; i++) need();
  }

  private void skipText() throws IOException {
    while (need() != 0) continue;
  }

  private int need() throws IOException {
    var b = next();
    if (b < 0) throw new EOFException("the stream is cut off");
    return b;
  }

  private int next() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xff : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, packed.read(buffer));
    packedCount += end;
    readCount += end;
    return end > 0;
  }
}
