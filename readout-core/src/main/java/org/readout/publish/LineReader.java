package org.readout.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a file's whole lines, those that a newline ends; what stands behind the last is no line. */
final class LineReader {

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
  private long position;

  LineReader(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * The next line without its newline; null when there is no other, or it is too long, after which nothing more can be read.
   *
   * @param longest bytes it may have
   */
  @Nullable
  String next(int longest) throws IOException {
    var line = new ByteArrayOutputStream();
    while (line.size() <= longest) {
      if (!buffer.hasRemaining()) {
        buffer.clear();
        var read = channel.read(buffer);
        buffer.flip();
        if (read < 0) return null;
      }
      while (buffer.hasRemaining()) {
        var b = buffer.get();
        if (b == '\n' && line.size() <= longest) {
          position += line.size() + 1;
          return line.toString(StandardCharsets.ISO_8859_1);
        }
        line.write(b);
      }
    }
    return null;
  }

  /** Where the next line begins, in bytes from the file's beginning. */
  long position() {
    return position;
  }
}
