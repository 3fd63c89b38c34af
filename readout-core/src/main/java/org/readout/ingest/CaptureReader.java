package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.text.Problem;
import org.readout.text.Progress;
import org.readout.text.Stage;

/**
 * Reads captures from files, folders, globs and standard input.
 *
 * <p>A folder yields all known kinds inside, hidden files skipped, sorted by path. Whatever is packed with gzip is unpacked, by its
 * first bytes and not by its name. For one thread.
 */
public final class CaptureReader {

  private final Limits limits;
  private final @Nullable Instant asOf;
  private final InputStream standardInput;
  private final Progress progress;

  /**
   * @param asOf when captures were fetched that do not say so themselves; null when nobody knows
   * @param standardInput what {@code -} reads
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

  /** The same, handed on one by one. */
  public void read(List<String> inputs, Consumer<Capture> captures, Consumer<Problem> problems) {
    var sink = new Sink(captures, problems, asOf, progress);
    var inventory = new Inventory(limits.depth(), problems);
    for (var input : inputs) {
      if (input.equals("-")) document("-", standardInput, sink, false);
      else if (isAddress(input))
        problems.accept(new Problem(
            Stage.INGEST,
            input,
            "",
            "Addresses are not fetched by this version; save the page and name the file."));
      else for (var file : inventory.files(input)) file(file, sink);
    }
  }

  private void file(Inventory.Found found, Sink sink) {
    try (var stream = Files.newInputStream(found.path())) {
      document(found.name(), stream, sink, isLines(found.path()));
    } catch (IOException e) {
      sink.refuse(found.name(), "", "", "The file could not be read: " + reason(e) + ".");
    }
  }

  private void document(String name, InputStream stream, Sink sink, boolean lines) {
    var before = sink.count();
    try {
      new DocumentReader(name, limits, sink).read(stream, lines);
    } catch (IOException e) {
      if (sink.count() == before)
        sink.refuse(name, "", "", "The input could not be read: " + reason(e) + ".");
      else sink.problem(name, "", "Reading stopped early: " + reason(e) + ".");
    }
  }

  private static String reason(IOException e) {
    var message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ", " + message;
  }

  private static boolean isLines(Path path) {
    return Kinds.of(path.getFileName().toString()) == Kinds.JSON_LINES;
  }

  private static boolean isAddress(String input) {
    return input.regionMatches(true, 0, "http://", 0, 7)
        || input.regionMatches(true, 0, "https://", 0, 8);
  }
}
