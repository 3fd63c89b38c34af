package org.readout.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command's result goes. Closed without being finished, it leaves nothing behind where that can be helped. */
interface Output extends Closeable {

  /** Opens a file, or standard output where none is named. */
  static Output open(@Nullable Path path, Console console) throws IOException {
    return path == null ? new StandardOutput(console.out()) : OutputFile.at(path);
  }

  OutputStream stream();

  /** Something that is written as characters. */
  @FunctionalInterface
  interface Writing {
    void to(Appendable writer) throws IOException;
  }

  /** Writes characters to the stream, in UTF-8. */
  default void characters(Writing writing) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(stream(), StandardCharsets.UTF_8));
    writing.to(writer);
    writer.flush();
  }

  /** To be called when everything is written. */
  void finish() throws IOException;
}
