package org.readout.eval.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.attribution.AttributionTrainer;
import org.readout.eval.AttributionLessons;

/**
 * Learns the attribution finder's weights from the training part of PolNeAR and writes the file the library ships. Takes some twenty minutes on two cores and 4 GB
 * of memory; the same corpus gives the same bytes. What is known of words beforehand comes from the jar of a public model, see {@link MiniLm}.
 *
 * <pre>{@code
 * java -Xmx6g -cp readout-cli/target/readout.jar org.readout.eval.training.AttributionTraining CORPORA MINILM.jar \
 *     readout-core/src/main/resources/org/readout/attribution/attribution.model.gz
 * }</pre>
 */
public final class AttributionTraining {

  private AttributionTraining() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3)
      throw new IllegalArgumentException(
          "need the corpora's folder, MiniLM's jar and the model's file, got " + args.length
              + " arguments");
    var lessons = AttributionLessons.read(Path.of(args[0]).resolve("attribution/polnear"));
    var pieces = MiniLm.read(Path.of(args[1]));
    try (var out = Files.newOutputStream(Path.of(args[2]))) {
      AttributionTrainer.train(lessons, pieces, out);
    }
  }
}
