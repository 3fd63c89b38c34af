package org.readout.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists what stands in a folder, in any order. */
@FunctionalInterface
interface Folders {

  List<Path> entries(Path folder) throws IOException;

  /** The computer's own. */
  static List<Path> onDisk(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
