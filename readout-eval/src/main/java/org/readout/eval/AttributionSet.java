package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles with standoff annotations of who said what.
 *
 * @param name the folder that holds {@code metadata.tsv}
 * @param compartment the folder inside that is scored
 */
record AttributionSet(String name, String compartment) implements ScoredSet {

  @Override
  public List<Path> files(Path corpora) throws IOException {
    var metadata = corpora.resolve(name).resolve("metadata.tsv");
    var part = corpora.resolve(name).resolve(compartment);
    if (!Files.isRegularFile(metadata) || !Files.isDirectory(part)) return List.of();
    var files = new ArrayList<Path>();
    files.add(metadata);
    try (var inside = Files.walk(part)) {
      files.addAll(inside.filter(Files::isRegularFile).sorted().toList());
    }
    return files;
  }

  @Override
  public Figures score(Path corpora, Reading reading) throws IOException {
    var articles = Polnear.read(corpora.resolve(name), compartment);
    var found = reading.attributions(articles);
    var scorer = new AttributionScorer();
    for (var article : articles)
      scorer.add(article.text(), article.marked(), found.getOrDefault(article.name(), List.of()));
    return scorer.result();
  }
}
