package org.readout.eval.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.readout.eval.StoryLessons;
import org.readout.story.MergeTrainer;
import org.readout.story.StoryLesson;

/**
 * Learns the weights by which stories are cut from the six story corpora, and writes the table the library ships and, for scoring, one learnt without each
 * corpus. Takes about a minute; the same corpora give the same bytes.
 *
 * <pre>{@code
 * java -cp readout-cli/target/readout.jar org.readout.eval.training.StoryTraining CORPORA \
 *     readout-core/src/main/resources/org/readout/story/merge-weights.tsv \
 *     readout-eval/src/main/resources/org/readout/eval
 * }</pre>
 */
public final class StoryTraining {

  private StoryTraining() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3)
      throw new IllegalArgumentException(
          "need the corpora's folder, the table's file and the folder"
              + " of the tables for scoring, got " + args.length + " arguments");
    var lessons = new ArrayList<StoryLesson>();
    for (var set : StoryLessons.SETS) lessons.add(StoryLessons.read(Path.of(args[0]), set));
    var trainer = new MergeTrainer(lessons);
    Files.writeString(Path.of(args[1]), trainer.weights().table());
    for (var i = 0; i < lessons.size(); i++)
      Files.writeString(
          Path.of(args[2]).resolve(StoryLessons.resource(StoryLessons.SETS.get(i))),
          trainer.weightsWithout(i).table());
  }
}
