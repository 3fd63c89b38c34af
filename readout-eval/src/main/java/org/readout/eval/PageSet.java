package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * News pages with a {@code gold.json} beside them. Each page is read with a block model that was trained without its site
 * ({@link Folds}).
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
    var folds = new HashMap<Path, Integer>();
    addresses(corpora).forEach((file, address) -> folds.put(file, Folds.of(address)));
    var read = reading.pages(folds);
    var figures =
        PageScorer.score(gold, page -> read.getOrDefault(files.get(page), ReadPage.NOTHING));
    return figures.with("accounted", reading.accounted(folds.keySet()));
  }

  /** Where each page stood when it was captured, by file; nothing where the set is not there. */
  Map<Path, String> addresses(Path corpora) throws IOException {
    var addresses = new TreeMap<Path, String>();
    for (var folder : folders) {
      if (!Files.isRegularFile(gold(corpora, folder))) continue;
      for (var page : Json.read(gold(corpora, folder)))
        addresses.put(
            corpora.resolve(folder).resolve(Json.text(page.path("page"))),
            Json.text(page.path("url")));
    }
    return addresses;
  }

  private static Path gold(Path corpora, String folder) {
    return corpora.resolve(folder).resolve("gold.json");
  }
}
