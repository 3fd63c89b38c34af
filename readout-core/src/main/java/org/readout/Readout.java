package org.readout;

import java.util.List;
import org.readout.article.ArticleExtractor;
import org.readout.article.ExtractionMemory;
import org.readout.article.OutletSheet;
import org.readout.ingest.Intake;
import org.readout.text.Progress;

/**
 * Reads captures of news reports and tells who said what, how many independent origins stand behind each statement, and where the
 * reports differ.
 *
 * <pre>{@code
 * var intake = new CaptureReader().read(List.of("reports/"));
 * var edition = new Readout(Readout.Options.DEFAULT).run(intake).edition();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; one run uses as many threads as its options say.
 */
public final class Readout {

  /**
   * How to run.
   *
   * @param workers threads for the stages that read one article at a time, at least 1; changes nothing but the time it takes
   * @param progress told how far the run has come
   * @param outlets outlets and agencies beside the shipped ones
   * @param memory of captures read before
   */
  public record Options(
      int workers, Progress progress, List<OutletSheet> outlets, ExtractionMemory memory) {

    public static final Options DEFAULT =
        new Options(Runtime.getRuntime().availableProcessors(), Progress.SILENT);

    /** With the shipped outlets alone, and no memory. */
    public Options(int workers, Progress progress) {
      this(workers, progress, List.of(), ExtractionMemory.NONE);
    }

    public Options {
      if (workers < 1) throw new IllegalArgumentException("need at least 1 worker, got " + workers);
      outlets = List.copyOf(outlets);
    }
  }

  private final Options options;

  public Readout(Options options) {
    this.options = options;
  }

  /** A run over what the inputs held. Each stage is done when first asked for, and once. */
  public Run run(Intake intake) {
    return new Run(intake, options, () -> new ArticleExtractor(options.outlets()));
  }

  /** The same with another extractor than the usual one. */
  public Run run(Intake intake, ArticleExtractor extractor) {
    return new Run(intake, options, () -> extractor);
  }
}
