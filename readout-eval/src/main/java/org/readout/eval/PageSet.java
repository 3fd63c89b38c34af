package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * News pages with a {@code gold.json} beside them.
 *
 * @param folders scored as one set
 */
record PageSet(String name, List<String> folders) implements ScoredSet {
  PageSet {
    folders = List.copyOf(folders);
  }

  PageSet(String folder) {
    this(folder, List.of(folder));
  }

  @Override
  public List<Path> files(Path corpora) throws IOException {
    var files = new ArrayList<Path>();
    for (var folder : folders) {
      if (!Files.isRegularFile(gold(corpora, folder))) return List.of();
      try (var inside = Files.list(corpora.resolve(folder))) {
        files.addAll(inside.filter(Files::isRegularFile).sorted().toList());
      }
    }
    return files;
  }

  @Override
  public Figures score(Path corpora, Reading reading) throws IOException {
    var gold = new ArrayList<PageGold>();
    var files = new IdentityHashMap<PageGold, Path>();
    for (var folder : folders)
      for (var page : PageGold.read(Json.read(gold(corpora, folder)))) {
        gold.add(page);
        files.put(page, corpora.resolve(folder).resolve(page.page()));
      }
    var read = reading.pages(files.values());
    return PageScorer.score(gold, page -> read.getOrDefault(files.get(page), ReadPage.NOTHING));
  }

  private static Path gold(Path corpora, String folder) {
    return corpora.resolve(folder).resolve("gold.json");
  }
}
