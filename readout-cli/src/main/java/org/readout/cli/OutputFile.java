package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file written beside its place and moved there when whole: a reader finds the old one or the new one, never half of one.
 * What is no ordinary file, such as a pipe, is written directly.
 */
final class OutputFile implements Output {

  private final Path place;
  private final @Nullable Path draft;
  private final OutputStream stream;

  private OutputFile(Path place, @Nullable Path draft) throws IOException {
    this.place = place;
    this.draft = draft;
    this.stream = new BufferedOutputStream(
        draft == null
            ? Files.newOutputStream(place)
            : Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        1 << 16);
  }

  /** Opens it now, so that a place that cannot be written to is known before the work is done; makes missing folders. */
  static OutputFile at(Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) return new OutputFile(path, null);
    // A link stays a link: what it points at is replaced.
    var place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (place.getParent() != null) Files.createDirectories(place.getParent());
    var draft = place.resolveSibling(
        "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    return new OutputFile(place, draft);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  /** Puts the file, now whole, in its place. */
  @Override
  public void finish() throws IOException {
    stream.close();
    if (draft == null) return;
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (draft != null) Files.deleteIfExists(draft);
  }
}
