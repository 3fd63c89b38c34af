package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Opens a stream that may be packed with gzip, and says in plain words what broke one off. */
final class Packing {

  private static final int BUFFER = 1 << 16;

  private Packing() {}

  /** The stream itself, or what it unpacks to when its first two bytes are gzip's (RFC 1952, 2.3.1). */
  static Unpacked open(InputStream stream, Limits limits) throws IOException {
    var buffered = new BufferedInputStream(stream, BUFFER);
    buffered.mark(2);
    var packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return packed
        ? new Unpacked(new Gunzip(buffered, limits.unpackingRatio()))
        : new Unpacked(buffered);
  }

  /** A stream that may be read again from a mark, and knows whether it is being unpacked. */
  static final class Unpacked extends BufferedInputStream {
    private final @Nullable Gunzip gunzip;

    private Unpacked(InputStream stream) {
      super(stream, BUFFER);
      gunzip = stream instanceof Gunzip packed ? packed : null;
    }

    @Nullable
    Gunzip gunzip() {
      return gunzip;
    }
  }

  /** What happened, as the middle of a sentence. */
  static String failure(IOException e) {
    if (e instanceof Gunzip.BombException) return "the gzip stream " + e.getMessage();
    if (e instanceof EOFException) return "the gzip stream is cut off";
    if (e instanceof ZipException) return "the gzip stream is damaged";
    if (e instanceof AccessDeniedException) return "permission is denied";
    if (e instanceof NoSuchFileException) return "it is no longer there";
    return e.getMessage() == null ? "reading failed" : "reading failed (" + e.getMessage() + ")";
  }
}
