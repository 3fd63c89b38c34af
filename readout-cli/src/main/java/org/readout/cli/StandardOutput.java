package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which stays open. */
final class StandardOutput implements Output {

  private final OutputStream stream;

  StandardOutput(OutputStream out) {
    this.stream = new BufferedOutputStream(new Noticing(out), 1 << 16);
  }

  /** Whoever read the output has read enough: no fault of anybody's. */
  static final class NobodyReads extends IOException {
    private static final long serialVersionUID = 1L;

    NobodyReads(IOException cause) {
      super(cause);
    }
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void finish() throws IOException {
    stream.flush();
  }

  @Override
  public void close() {}

  /** Tells the closed pipe from other failures: by the system's words, for Java has no type for it. */
  private static final class Noticing extends FilterOutputStream {

    private Noticing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        throw message.contains("pipe") ? new NobodyReads(e) : e;
      }
    }
  }
}
