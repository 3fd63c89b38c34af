package org.readout.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readout.attribution.LearntFinder.Tagged;

/**
 * Makes the learnt finder's model from marked articles. The linker learns from what the tagger says of articles it has not seen, and the judge from
 * what both say of such: the articles are dealt into {@link #FOLDS} folds by a fixed seed, and each fold is read by what the others taught.
 */
public final class AttributionTrainer {

  private static final int FOLDS = 4;
  private static final int TAGGER_EPOCHS = 5;
  private static final int LINKER_EPOCHS = 5;

  /** A word in fewer articles is known by its ending alone. */
  private static final int LEAST_ARTICLES = 4;

  private final List<MarkedGrid> grids = new ArrayList<>();
  private final int[] folds;
  private final Vocabulary vocabulary;

  private AttributionTrainer(List<Lesson> lessons) {
    vocabulary = vocabulary(lessons);
    for (var lesson : lessons) grids.add(new MarkedGrid(grid(lesson, vocabulary), lesson.marked()));
    folds = new int[grids.size()];
    var order = new ArrayList<>(IntStream.range(0, folds.length).boxed().toList());
    Collections.shuffle(order, new Random(17));
    for (var i = 0; i < folds.length; i++) folds[order.get(i)] = i % FOLDS;
  }

  /** Writes the model learnt from {@code lessons}; the same bytes for the same lessons in the same order. */
  public static void train(List<Lesson> lessons, OutputStream out) throws IOException {
    new AttributionTrainer(lessons).train().write(out);
  }

  private static Grid grid(Lesson lesson, Vocabulary vocabulary) {
    var cues = CueTable.shipped();
    var page = new Page(lesson.article(), lesson.analysis());
    return new Grid(page, SpeechReader.rules(page, cues), cues, vocabulary);
  }

  /** The words that stand in enough articles in lower case. */
  private static Vocabulary vocabulary(List<Lesson> lessons) {
    var none = new Vocabulary(List.of());
    var articles = new TreeMap<String, Integer>();
    for (var lesson : lessons) {
      var grid = grid(lesson, none);
      var words = new TreeSet<String>();
      for (var i = 0; i < grid.size; i++)
        if (!grid.isCapital(i) || grid.is(i, "i")) words.add(grid.form(i));
      for (var word : words) articles.merge(word, 1, Integer::sum);
    }
    return new Vocabulary(articles.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_ARTICLES)
        .map(Map.Entry::getKey)
        .toList());
  }

  private AttributionModel train() {
    var taggers = taggers();
    var tagger = taggers.get(FOLDS);
    var tagged = IntStream.range(0, folds.length)
        .parallel()
        .mapToObj(i -> tag(taggers.get(folds[i]), grids.get(i).grid))
        .toList();
    var linkers = linkers(tagged);
    var linker = linkers.get(FOLDS);
    return new AttributionModel(vocabulary, tagger, linker, judge(tagged, linkers));
  }

  /** One for each fold, learnt from the others, then one learnt from all. */
  private List<Chain> taggers() {
    var trainer = new ChainTrainer(LearntFinder.LABELS);
    var features = new Features();
    for (var i = 0; i < folds.length; i++) {
      var look = new TagFeatures(grids.get(i).grid, features);
      for (var piece : LearntFinder.pieces(grids.get(i).grid)) {
        var rows = new int[piece.length()][];
        for (var at = 0; at < rows.length; at++) {
          look.of(piece.start() + at);
          rows[at] = trainer.rows(features);
        }
        trainer.add(folds[i], rows, grids.get(i).tags(piece));
      }
    }
    trainer.prune();
    return eachFold(trainer, TAGGER_EPOCHS, 1);
  }

  private static List<Chain> eachFold(ChainTrainer trainer, int epochs, long seed) {
    return IntStream.rangeClosed(0, FOLDS)
        .parallel()
        .mapToObj(left -> trainer.train(fold -> fold != left, epochs, seed))
        .toList();
  }

  private Tagged tag(Chain tagger, Grid grid) {
    return finder(tagger, tagger).tag(grid);
  }

  private LearntFinder finder(Chain tagger, Chain linker) {
    var unjudged = new Judge(new double[Judge.FEATURES], new float[0], new float[0]);
    return new LearntFinder(new AttributionModel(vocabulary, tagger, linker, unjudged));
  }

  /** Learnt from the cues that are ones; what is none is for the judge to tell. */
  private List<Chain> linkers(List<Tagged> tagged) {
    var trainer = new ChainTrainer(Candidate.LABELS);
    var features = new Features();
    for (var i = 0; i < folds.length; i++) {
      var grid = grids.get(i).grid;
      for (var window : tagged.get(i).windows(grid)) {
        var number = grids.get(i).attributionOf(window);
        if (number == 0) continue;
        var look = new LinkFeatures(grid, tagged.get(i).labels(), window, features);
        var rows = new int[window.size()][];
        for (var at = 0; at < rows.length; at++) {
          look.of(window.from() + at);
          rows[at] = trainer.rows(features);
        }
        trainer.add(folds[i], rows, grids.get(i).links(window, number));
      }
    }
    trainer.prune();
    return eachFold(trainer, LINKER_EPOCHS, 2);
  }

  /** @param right whether the candidate is right */
  record Verdict(Judge.Traits traits, boolean right) {}

  private Judge judge(List<Tagged> tagged, List<Chain> linkers) {
    var verdicts = IntStream.range(0, folds.length)
        .parallel()
        .mapToObj(i -> verdicts(i, tagged.get(i), linkers.get(folds[i])))
        .toList();
    var all = new ArrayList<Verdict>();
    verdicts.forEach(all::addAll);
    return new JudgeTrainer(vocabulary.size()).train(all);
  }

  private List<Verdict> verdicts(int i, Tagged tagged, Chain linker) {
    var grid = grids.get(i).grid;
    var finder = finder(linker, linker);
    var verdicts = new ArrayList<Verdict>();
    for (var window : tagged.windows(grid)) {
      var candidate = finder.link(grid, tagged, window);
      if (candidate.content.isEmpty()) continue;
      var traits = Judge.traits(grid, tagged.chances(), candidate);
      verdicts.add(new Verdict(traits, grids.get(i).isRight(candidate)));
    }
    return verdicts;
  }
}
