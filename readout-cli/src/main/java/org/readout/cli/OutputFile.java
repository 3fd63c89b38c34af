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

  private static final String END = ".part";

  /** Digits of a process's number. */
  private static final int LONGEST_PROCESS = 18;

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
    removeOrphans(place);
    var draft = place.resolveSibling(beginning(place) + ProcessHandle.current().pid() + END);
    var file = new OutputFile(place, draft);
    // Whoever interrupts the run from the keyboard leaves no draft behind.
    draft.toFile().deleteOnExit();
    return file;
  }

  private static String beginning(Path place) {
    return "." + place.getFileName() + ".";
  }

  /** What runs for the same place left behind that were killed: the drafts of processes that are no more. */
  private static void removeOrphans(Path place) throws IOException {
    var beginning = beginning(place);
    try (var drafts = Files.newDirectoryStream(place.toAbsolutePath().getParent(), path -> {
      var name = path.getFileName().toString();
      return name.startsWith(beginning)
          && name.endsWith(END)
          && name.length() > beginning.length() + END.length()
          && isDead(name.substring(beginning.length(), name.length() - END.length()));
    })) {
      for (var draft : drafts) Files.deleteIfExists(draft);
    }
  }

  private static boolean isDead(String process) {
    return process.length() <= LONGEST_PROCESS
        && process.chars().allMatch(c -> c >= '0' && c <= '9')
        && ProcessHandle.of(Long.parseLong(process)).isEmpty();
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
