package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of an answer sent in chunks (RFC 9112, section 7.1). An archive that kept the header and not the chunks is read as it is:
 * a body that opens with no chunk's size has none.
 */
final class Dechunked extends InputStream {

  private static final int LONGEST_LINE = 1 << 12;
  private static final int PLAIN = -1;

  private final BufferedInputStream body;
  private long left;
  private boolean begun;
  private boolean plain;
  private boolean ended;

  Dechunked(BufferedInputStream body) {
    this.body = body;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) return 0;
    if (!begun) begin();
    if (plain) return body.read(into, from, length);
    if (left == 0 && !ended) next();
    if (ended) return -1;
    var n = body.read(into, from, (int) Math.min(length, left));
    if (n < 0) throw new EOFException("a chunk is cut off");
    left -= n;
    if (left == 0) line(); // the line's end behind a chunk
    return n;
  }

  private void begin() throws IOException {
    begun = true;
    body.mark(LONGEST_LINE + 1);
    left = size();
    plain = left == PLAIN;
    if (plain) body.reset();
    ended = left == 0;
  }

  private void next() throws IOException {
    left = size();
    if (left == PLAIN) throw new IOException("a chunk's size is no number");
    ended = left == 0;
  }

  private long size() throws IOException {
    var line = line();
    var end = line.indexOf(';');
    var digits = (end < 0 ? line : line.substring(0, end)).strip();
    if (digits.isEmpty() || digits.length() > 15) return PLAIN;
    for (var i = 0; i < digits.length(); i++)
      if (Character.digit(digits.charAt(i), 16) < 0) return PLAIN;
    return Long.parseLong(digits, 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var b = body.read(); b >= 0 && b != '\n' && line.length() < LONGEST_LINE; b = body.read())
      line.append((char) b);
    return line.toString();
  }
}
