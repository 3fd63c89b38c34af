package org.readout.eval;

import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.Readout;
import org.readout.eval.EvalReport.Outcome;
import org.readout.eval.EvalReport.Peer;
import org.readout.eval.EvalReport.Row;
import org.readout.eval.EvalReport.Skipped;

/** Reads the scored sets that stand in a folder and holds the figures beside the best peers' and our floors. */
public final class Evaluation {

  private final Readout readout;
  private final Benchmark benchmark;

  public Evaluation(Readout readout) {
    this(readout, Benchmark.shipped());
  }

  Evaluation(Readout readout, Benchmark benchmark) {
    this.readout = readout;
    this.benchmark = benchmark;
  }

  /** @throws IllegalArgumentException naming the first name that names neither a known set nor a folder of sets */
  public static void requireKnown(Set<String> only) {
    Corpora.chosen(only);
  }

  /**
   * @param corpora a folder holding some of the known sets
   * @param only names of sets, or of folders of sets ({@code pages}); empty for all
   * @param log told one line for each set, as it is done or skipped
   * @throws IllegalArgumentException when a name in {@code only} names no known set
   * @throws IOException when a set is there and cannot be used
   */
  public EvalReport run(Path corpora, Set<String> only, Appendable log) throws IOException {
    var reading = new Reading(readout);
    var rows = new ArrayList<Row>();
    var skipped = new ArrayList<Skipped>();
    for (var set : Corpora.chosen(only)) {
      var files = set.files(corpora);
      if (files.isEmpty()) {
        var reason = "not in " + corpora;
        skipped.add(new Skipped(set.name(), reason));
        say(log, "SKIPPED " + set.name() + ": " + reason);
        continue;
      }
      var started = System.nanoTime();
      var figures = set.score(corpora, reading);
      rows.addAll(rows(set.name(), CorpusDigest.of(corpora, files), figures));
      var seconds = (System.nanoTime() - started) / 1e9;
      say(log, String.format(Locale.ROOT, "%s: %.1f s", set.name(), seconds));
    }
    return new EvalReport(rows, skipped);
  }

  /** At once, so that whoever waits sees how far it has come. */
  private static void say(Appendable log, String line) throws IOException {
    log.append(line).append('\n');
    if (log instanceof Flushable buffered) buffered.flush();
  }

  private List<Row> rows(String set, String digest, Figures figures) {
    var rows = new ArrayList<Row>();
    var isSameCorpus = digest.equals(benchmark.digest(set));
    for (var measure : benchmark.measures(set)) {
      var floor = benchmark.floor(set, measure.figure());
      if (!figures.has(measure.figure()) && (floor == null || !isSameCorpus)) continue;
      var ours = figures.get(measure.figure());
      var peer = measure.peer() == null ? null : new Peer(measure.peer(), measure.peerValue());
      rows.add(new Row(
          set,
          digest,
          measure.figure(),
          measure.label(),
          ours,
          peer,
          floor,
          floor == null
              ? Outcome.NO_FLOOR
              : !isSameCorpus
                  ? Outcome.OTHER_CORPUS
                  : reaches(measure, ours, floor) ? Outcome.PASSED : Outcome.FAILED));
    }
    return rows;
  }

  private static boolean reaches(Benchmark.Measure measure, double ours, double floor) {
    return measure.isLowerBetter() ? ours <= floor : ours >= floor;
  }
}
