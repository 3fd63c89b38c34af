package org.readout.eval.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.readout.text.TermWeights;
import org.readout.text.Terms;

/**
 * Counts in how many reports each term stands written small, over the full texts of the story and reprint corpora and the attribution corpus, and
 * writes the table {@link TermWeights} ships. Words with a capital are not counted, so that
 * no name gets a weight of its own; terms in fewer than three reports are left out. Beside the table of all, one for each language but English that
 * has a corpus of its own.
 *
 * <pre>{@code
 * java -cp readout-cli/target/readout.jar org.readout.eval.training.TermTable CORPORA readout-core/src/main/resources/org/readout/text/terms.gz
 * }</pre>
 */
public final class TermTable {

  private static final int LEAST = 3;
  private static final String VIETNAMESE = "stories/vietnamese_mds";

  private final Map<String, Integer> counts = new TreeMap<>();
  private int reports;

  private TermTable() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2)
      throw new IllegalArgumentException(
          "need the corpora's folder and the table's file, got " + args.length + " arguments");
    var all = new TermTable();
    var corpora = Path.of(args[0]);
    for (var set : new String[] {
      "stories/basil_triples",
      "stories/ecbplus",
      "stories/news_cluster",
      VIETNAMESE,
      "stories/wikinews_events",
      "reprints/helsinki"
    }) all.addRecords(corpora.resolve(set).resolve("docs.jsonl"));
    all.addTexts(corpora.resolve("attribution/polnear/train/text"));
    all.write(Path.of(args[1]));
    var vietnamese = new TermTable();
    vietnamese.addRecords(corpora.resolve(VIETNAMESE).resolve("docs.jsonl"));
    vietnamese.write(Path.of(args[1]).resolveSibling("terms-vi.gz"));
  }

  private void addRecords(Path file) throws IOException {
    var mapper = new ObjectMapper();
    for (var line : Files.readAllLines(file)) {
      var record = mapper.readTree(line);
      add(record.path("title").asText() + "\n" + record.path("text").asText());
    }
  }

  private void addTexts(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) add(Files.readString(file));
    }
  }

  private void add(String text) {
    reports++;
    var terms = new HashSet<String>();
    for (var word : Terms.words(text)) if (!word.capital()) terms.add(word.term());
    for (var term : terms) counts.merge(term, 1, Integer::sum);
  }

  private void write(Path file) throws IOException {
    var text = new StringBuilder(TermWeights.VERSION + " " + reports + "\n");
    counts.forEach((term, count) -> {
      if (count >= LEAST) text.append(count).append(' ').append(term).append('\n');
    });
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var out = new GZIPOutputStream(Files.newOutputStream(file)) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    }) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
