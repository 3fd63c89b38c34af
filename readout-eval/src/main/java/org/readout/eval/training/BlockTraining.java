package org.readout.eval.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.article.BlockModel;
import org.readout.article.Forest;
import org.readout.article.PageBlocks;
import org.readout.eval.Folds;
import org.readout.ingest.Capture;
import org.readout.ingest.CaptureReader;
import org.readout.ingest.Media;

/**
 * Trains the block model on the page corpora: the library's, on all pages, and for each of the {@link Folds} one that has seen
 * none of its sites, with which the corpora are scored.
 *
 * <p>The second look is trained on what first looks said of pages of sites they had not seen: for a model without part {@code f}, the
 * pages of part {@code g} are looked at by a forest grown without either.
 *
 * <pre>{@code
 * java -Xmx6g -cp readout-cli/target/readout.jar org.readout.eval.training.BlockTraining CORPORA .
 * }</pre>
 */
public final class BlockTraining {

  /**
   * The sets, and how much a page of each counts: more where its text is known to the word and annotated with care. Tried were 1
   * to 4.
   */
  private static final List<Map.Entry<String, Float>> SETS = List.of(
      Map.entry("pages/zyte", 4f),
      Map.entry("pages/fundus-evaluation", 2f),
      Map.entry("pages/fundus-tests", 2f),
      Map.entry("pages/wcxb", 1f),
      Map.entry("pages/trafilatura", 2f));

  private final PrintStream log;
  private final TrainingRows rows;

  private BlockTraining(PrintStream log, TrainingRows rows) {
    this.log = log;
    this.rows = rows;
  }

  /** @param args the corpora's folder and the project's */
  public static void main(String[] args) throws IOException {
    if (args.length != 2)
      throw new IllegalArgumentException(
          "need the corpora's folder and the project's, got " + args.length + " arguments");
    var log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var pages = new ArrayList<LabelledPage>();
    for (var set : SETS) pages.addAll(read(Path.of(args[0]).resolve(set.getKey()), set.getValue()));
    new BlockTraining(log, new TrainingRows(pages)).train(Path.of(args[1]));
  }

  private static List<LabelledPage> read(Path folder, float weight) throws IOException {
    var gold = new TreeMap<String, JsonNode>();
    for (var page : new ObjectMapper().readTree(folder.resolve("gold.json").toFile()))
      gold.put(folder.resolve(page.path("page").asText()).toString(), page);
    var captures = new CaptureReader().read(List.copyOf(gold.keySet())).captures();
    return captures.parallelStream()
        .filter(capture -> !capture.isRefused() && capture.media() == Media.HTML)
        .map(capture -> label(capture, Objects.requireNonNull(gold.get(capture.input())), weight))
        .toList();
  }

  private static LabelledPage label(Capture capture, JsonNode gold, float weight) {
    return LabelledPage.of(PageBlocks.of(capture.content(), capture.uri()), gold, weight);
  }

  private void train(Path project) throws IOException {
    log.println(rows);
    var pairs = new Forest[Folds.COUNT][Folds.COUNT];
    for (var f = 0; f < Folds.COUNT; f++)
      for (var g = f; g < Folds.COUNT; g++) {
        pairs[f][g] = rows.firstLook(f, g);
        pairs[g][f] = pairs[f][g];
        log.println("first look without " + f + " and " + g);
      }
    for (var f = 0; f < Folds.COUNT; f++) {
      for (var g = 0; g < Folds.COUNT; g++) rows.look(g, rows.odds(f, g), pairs[f][g]);
      write(
          new BlockModel(rows.odds(f, f), pairs[f][f], rows.secondLook(f)),
          project.resolve("readout-eval/src/main/resources/org/readout/eval/" + Folds.resource(f)));
    }
    var first = rows.firstLook(-1, -1);
    for (var g = 0; g < Folds.COUNT; g++) rows.look(g, rows.odds(g, g), pairs[g][g]);
    write(
        new BlockModel(rows.odds(-1, -1), first, rows.secondLook(-1)),
        project.resolve("readout-core/src/main/resources/org/readout/article/block-model.gz"));
  }

  private void write(BlockModel model, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      model.write(out);
    }
    log.println("wrote " + file);
  }
}
