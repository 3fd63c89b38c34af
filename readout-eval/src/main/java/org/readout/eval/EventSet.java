package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Events whose reports' statements were annotated by reading; the reports stand among the stories. Each figure is the mean over
 * the events, and stands once more for each event alone.
 *
 * @param name the folder that holds the annotations
 */
record EventSet(String name) implements ScoredSet {

  @Override
  public List<Path> files(Path corpora) throws IOException {
    if (!Files.isDirectory(corpora.resolve(name))) return List.of();
    var files = new LinkedHashSet<Path>();
    for (var file : golds(corpora)) {
      files.add(file);
      files.add(docs(corpora, EventGold.read(Json.read(file))));
    }
    return files.stream().allMatch(Files::isRegularFile) ? List.copyOf(files) : List.of();
  }

  @Override
  public Figures score(Path corpora, Reading reading) throws IOException {
    var means = new LinkedHashMap<String, Mean>();
    var each = new LinkedHashMap<String, Double>();
    for (var file : golds(corpora)) {
      var gold = EventGold.read(Json.read(file));
      var told = reading.statements(docs(corpora, gold), gold.digests().keySet());
      var event = file.getFileName().toString().replace(".json", "");
      if (StatementScorer.reports(gold, told) < gold.digests().size())
        throw new IOException(event + ": its reports are not those the annotations point into");
      StatementScorer.score(gold, told).values().forEach((figure, value) -> {
        means.computeIfAbsent(figure, key -> new Mean()).add(value);
        each.put(event + "." + figure, value);
      });
    }
    var values = new LinkedHashMap<String, Double>();
    means.forEach((figure, mean) -> values.put(figure, mean.value()));
    values.putAll(each);
    return new Figures(values);
  }

  private List<Path> golds(Path corpora) throws IOException {
    try (Stream<Path> inside = Files.list(corpora.resolve(name))) {
      return inside.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path docs(Path corpora, EventGold gold) {
    return corpora.resolve("stories").resolve(gold.set()).resolve("docs.jsonl");
  }
}
