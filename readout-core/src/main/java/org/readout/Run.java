package org.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.readout.account.Account;
import org.readout.account.AccountWriter;
import org.readout.analysis.Analyser;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.article.ArticleExtractor;
import org.readout.article.Extracted;
import org.readout.article.Extraction;
import org.readout.article.Extraction.Standing;
import org.readout.attribution.AttributionFinder;
import org.readout.attribution.Attributions;
import org.readout.ingest.Capture;
import org.readout.ingest.Intake;
import org.readout.publish.Edition;
import org.readout.reprint.Reprint;
import org.readout.reprint.ReprintFinder;
import org.readout.statement.Alignment;
import org.readout.statement.StatementAligner;
import org.readout.story.Grouping;
import org.readout.story.StoryGrouper;
import org.readout.text.Problem;
import org.readout.text.Stage;

/**
 * One run over one intake: the order of the stages, written once. Each stage is done when first asked for, and once; a command that
 * wants attributions only pays for no stories.
 *
 * <p>For one thread; it starts its own for the stages that read one article at a time.
 */
public final class Run {

  private final Intake intake;
  private final Readout.Options options;
  private final Supplier<ArticleExtractor> extractors;
  private final Once<Extraction> extraction = new Once<>(this::extract);
  private final Once<List<Article>> articles = new Once<>(this::goingOn);
  private final Once<List<Analysis>> analyses = new Once<>(this::analyse);
  private final Once<List<Attributions>> attributions = new Once<>(this::attribute);
  private final Once<List<Reprint>> reprints = new Once<>(this::findReprints);
  private final Once<Grouping> grouping = new Once<>(this::group);
  private final Once<Alignment> alignment = new Once<>(this::align);
  private final Once<List<Account>> accounts = new Once<>(this::write);

  Run(Intake intake, Readout.Options options, Supplier<ArticleExtractor> extractors) {
    this.intake = intake;
    this.options = options;
    this.extractors = extractors;
  }

  /** Every capture's article and standing, in input order. */
  public Extraction extraction() {
    return extraction.get();
  }

  /** The articles the later stages read: of a kind that goes on, no older versions, no duplicates; sorted by address and id. */
  public List<Article> articles() {
    return articles.get();
  }

  public List<Analysis> analyses() {
    return analyses.get();
  }

  public List<Attributions> attributions() {
    return attributions.get();
  }

  public List<Reprint> reprints() {
    return reprints.get();
  }

  public Grouping grouping() {
    return grouping.get();
  }

  public Alignment alignment() {
    return alignment.get();
  }

  public List<Account> accounts() {
    return accounts.get();
  }

  /** What was wrong with the inputs, as far as ingest and extraction have seen; sorted, each once. */
  public List<Problem> problems() {
    var problems = new ArrayList<>(intake.problems());
    problems.addAll(extraction().problems());
    return problems.stream().distinct().sorted().toList();
  }

  /** Everything: the whole run. */
  public Edition edition() {
    var entries = extraction();
    return new Edition(
        Languages.engine(entries.articles()),
        new Edition.Tally(
            entries.entries().size(),
            entries.count(Standing.ARTICLE),
            entries.count(Standing.OLDER_VERSION),
            entries.count(Standing.DUPLICATE),
            entries.count(Standing.REFUSED)),
        entries.articles(),
        analyses(),
        attributions(),
        reprints(),
        grouping(),
        alignment(),
        accounts(),
        problems());
  }

  private Extraction extract() {
    var extractor = extractors.get();
    return extractor.settle(
        each(Stage.ARTICLE).map(intake.captures(), capture -> extract(extractor, capture)));
  }

  private Extracted extract(ArticleExtractor extractor, Capture capture) {
    var remembered = options.memory().recall(capture);
    if (remembered != null) return remembered;
    var extracted = extractor.extract(capture);
    options.memory().keep(extracted);
    return extracted;
  }

  private List<Article> goingOn() {
    return extraction().articles().stream()
        .filter(article -> article.kind().goesOn())
        .toList();
  }

  private List<Analysis> analyse() {
    var analyser = new Analyser();
    return each(Stage.ANALYSIS).map(articles(), analyser::analyse);
  }

  private List<Attributions> attribute() {
    var finder = new AttributionFinder();
    var read = articles();
    var analysed = analyses();
    var numbers = IntStream.range(0, read.size()).boxed().toList();
    return each(Stage.ATTRIBUTION).map(numbers, i -> finder.find(read.get(i), analysed.get(i)));
  }

  private List<Reprint> findReprints() {
    return new ReprintFinder().find(articles(), attributions());
  }

  private Grouping group() {
    return new StoryGrouper().group(articles(), analyses(), reprints());
  }

  private Alignment align() {
    return new StatementAligner(options.progress())
        .align(grouping(), articles(), analyses(), attributions(), reprints());
  }

  private List<Account> write() {
    return new AccountWriter().write(grouping(), alignment(), articles(), analyses());
  }

  private Each each(Stage stage) {
    return new Each(stage, options);
  }
}
