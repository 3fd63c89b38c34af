package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.text.Problem;
import org.readout.text.Progress;

/**
 * Reads captures from files, folders, globs and standard input.
 *
 * <p>A folder yields all known kinds inside, hidden files skipped, sorted by path. Whatever is packed with gzip is unpacked, by its
 * first bytes and not by its name. For one thread at a time.
 */
public final class CaptureReader {

  private final Limits limits;
  private final @Nullable Instant asOf;
  private final InputStream standardInput;
  private final Progress progress;

  /**
   * @param asOf when captures were fetched that do not say so themselves; null when nobody knows
   * @param standardInput what {@code -} reads; left open
   */
  public CaptureReader(
      Limits limits, @Nullable Instant asOf, InputStream standardInput, Progress progress) {
    this.limits = limits;
    this.asOf = asOf;
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /** Files, folders and globs read with the ordinary limits. */
  public CaptureReader() {
    this(Limits.DEFAULT, null, InputStream.nullInputStream(), Progress.SILENT);
  }

  /** Everything the inputs hold, in their order. */
  public Intake read(List<String> inputs) {
    var captures = new ArrayList<Capture>();
    var problems = new ArrayList<Problem>();
    read(inputs, captures::add, problems::add);
    return new Intake(captures, problems);
  }

  /** The same, each handed on as soon as it is read, so that no more than one document need be held. */
  public void read(List<String> inputs, Consumer<Capture> captures, Consumer<Problem> problems) {
    var sink = new Sink(captures, problems, asOf, progress);
    var inventory = new Inventory(limits.depth(), Folders::onDisk, problems);
    for (var input : inputs) {
      if (input.equals("-")) new DocumentReader(input, limits, sink).read(standardInput);
      else if (Addresses.isAddress(input))
        sink.problem(
            input, "", "This version reads no addresses from the web; nothing is fetched.");
      else for (var file : inventory.files(input)) read(file, sink);
    }
  }

  private void read(Inventory.Found file, Sink sink) {
    if (!file.named() && FileKind.of(file.name()) == FileKind.DATA) {
      sink.refuse(
          file.name(), "", "", "By its name this is data or code and no report; it is refused.");
      return;
    }
    try (var stream = Files.newInputStream(file.path())) {
      new DocumentReader(file.name(), limits, sink).read(stream);
    } catch (IOException e) {
      sink.refuse(file.name(), "", "", "The file is refused, for " + Packing.failure(e) + ".");
    }
  }
}
