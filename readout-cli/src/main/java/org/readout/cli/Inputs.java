package org.readout.cli;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.article.OutletSheet;
import org.readout.ingest.CaptureReader;
import org.readout.ingest.Intake;
import org.readout.ingest.Limits;
import org.readout.text.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads reports is told of them. */
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Reports: files, folders or globs of HTML, plain text and JSON Lines, any of "
          + "them gzipped; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = PointInTime.class,
      description = "When the reports were fetched, where they do not say so themselves: "
          + "2016-11-15T08:00:00Z, or a day.")
  private @Nullable Instant asOf;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = ByteCount.class,
      description = "Refuse documents larger than this once unpacked (default: 32M).")
  private long maxSize = Limits.DEFAULT.documentBytes();

  @Mixin
  private OutletFiles outlets;

  @Mixin
  private Workers workers;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress and no problems; the exit status still tells of them.")
  private boolean quiet;

  int workers() {
    return workers.count();
  }

  List<OutletSheet> outlets() {
    return outlets.sheets();
  }

  boolean quiet() {
    return quiet;
  }

  Intake read(InputStream standardInput, Progress progress) {
    var limits = new Limits(maxSize, Limits.DEFAULT.unpackingRatio(), Limits.DEFAULT.depth());
    return new CaptureReader(limits, asOf, standardInput, progress).read(inputs);
  }
}
