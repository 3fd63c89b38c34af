package org.readout.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command's result goes. Closed without being finished, it leaves nothing behind where that can be helped. */
interface Output extends Closeable {

  /** Opens a file, or standard output where none is named. */
  static Output open(@Nullable Path path, Console console) throws IOException {
    return path == null ? new StandardOutput(console.out()) : OutputFile.at(path);
  }

  OutputStream stream();

  /** To be called when everything is written. */
  void finish() throws IOException;
}
