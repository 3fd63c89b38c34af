package org.readout.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.attribution.NetworkTrainer.Learnt;
import org.readout.text.Span;

/**
 * Makes the learnt finder's model from marked articles. The judge learns from what a network says of articles it has not seen: the articles are dealt
 * into {@link #FOLDS} folds by a fixed seed, one network learns from all but the first and reads that for the judge, and another learns from all.
 */
public final class AttributionTrainer {

  private static final int FOLDS = 4;
  private static final int EPOCHS = 10;

  private final List<MarkedGrid> grids = new ArrayList<>();
  private final int[] folds;
  private final Vocabulary vocabulary;
  private final WordPieces pieces;

  private final WordForms forms;

  private AttributionTrainer(List<Lesson> lessons, WordPieces pieces) {
    this.pieces = pieces;
    vocabulary = new Vocabulary(pieces.pieces());
    for (var lesson : lessons) grids.add(new MarkedGrid(grid(lesson), lesson.marked()));
    folds = new int[grids.size()];
    var order = new ArrayList<>(IntStream.range(0, folds.length).boxed().toList());
    Collections.shuffle(order, new Random(17));
    for (var i = 0; i < folds.length; i++) folds[order.get(i)] = i % FOLDS;
    forms = new WordForms(vocabulary, pieces);
    for (var marked : grids)
      for (var i = 0; i < marked.grid.size; i++) forms.number(marked.grid.form(i));
  }

  /**
   * Writes the model learnt from {@code lessons}; the same bytes for the same lessons in the same order.
   *
   * @param pieces what is known of words beforehand
   */
  public static void train(List<Lesson> lessons, WordPieces pieces, OutputStream out)
      throws IOException {
    new AttributionTrainer(lessons, pieces).train().write(out);
  }

  private Grid grid(Lesson lesson) {
    var cues = CueTable.shipped();
    var page = new Page(lesson.article(), lesson.analysis());
    return new Grid(page, SpeechReader.rules(page, cues), cues, vocabulary);
  }

  private AttributionModel train() {
    var examples = new ArrayList<Example>();
    for (var i = 0; i < folds.length; i++) {
      var marked = grids.get(i);
      for (var piece : LearntFinder.pieces(marked.grid))
        examples.add(example(folds[i], marked, piece));
    }
    var trainer = new NetworkTrainer(forms, EPOCHS);
    var judge = judge(trainer.train(examples, fold -> fold != 0, 1));
    return model(trainer.train(examples, fold -> true, 2), judge);
  }

  private Example example(int fold, MarkedGrid marked, Span piece) {
    var words = new int[piece.length()];
    for (var t = 0; t < words.length; t++)
      words[t] = forms.number(marked.grid.form(piece.start() + t));
    var links = LearntFinder.windows(piece, marked.cues(piece)).stream()
        .map(window -> new Example.Link(window, marked.links(window, marked.attributionOf(window))))
        .toList();
    return new Example(
        fold, piece, words, Traits.of(marked.grid, piece), marked.tags(piece), links);
  }

  private AttributionModel model(Learnt learnt, Judge judge) {
    var words = new WordVectors(vocabulary, learnt.words().table(pieces));
    return new AttributionModel(words, learnt.network(), judge);
  }

  /** @param right whether the candidate is right */
  record Verdict(Judge.Traits traits, boolean right) {}

  private Judge judge(Learnt learnt) {
    var unjudged = new Judge(new double[Judge.FEATURES], new float[0], new float[0]);
    var finder = new LearntFinder(model(learnt, unjudged));
    var verdicts = IntStream.range(0, folds.length)
        .filter(i -> folds[i] == 0)
        .parallel()
        .mapToObj(i -> verdicts(grids.get(i), finder))
        .toList();
    var all = new ArrayList<Verdict>();
    verdicts.forEach(all::addAll);
    return new JudgeTrainer(vocabulary.size() + 1).train(all);
  }

  private static List<Verdict> verdicts(MarkedGrid marked, LearntFinder finder) {
    var verdicts = new ArrayList<Verdict>();
    for (var piece : LearntFinder.pieces(marked.grid))
      for (var candidate : finder.candidates(marked.grid, piece))
        verdicts.add(new Verdict(Judge.traits(marked.grid, candidate), marked.isRight(candidate)));
    return verdicts;
  }
}
