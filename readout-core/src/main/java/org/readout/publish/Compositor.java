package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Article;
import org.readout.article.FurnitureReason;

/** Lays an edition out for reading. */
final class Compositor {

  private final boolean all;

  /** @param all whether statements are shown that only one report tells, in its own voice */
  Compositor(boolean all) {
    this.all = all;
  }

  Layout lay(Edition edition) {
    var index = new EditionIndex(edition);
    var sheets = new SheetCompositor(edition, index, all);
    var chapters = edition.grouping().storylines().stream()
        .map(storyline -> new Layout.Chapter(
            storyline.headline(),
            storyline.stories().stream()
                .map(part -> sheets.lay(index.story(part.id()), part.link()))
                .toList()))
        .toList();
    return new Layout(
        edition.tally(),
        edition.alignment().statements().size(),
        chapters,
        setAside(edition),
        edition.problems());
  }

  private static Layout.SetAside setAside(Edition edition) {
    Map<FurnitureReason, Integer> blocks = new EnumMap<>(FurnitureReason.class);
    var noArticles = new ArrayList<Article>();
    for (var article : edition.articles()) {
      for (var block : article.furniture()) blocks.merge(block.reason(), 1, Integer::sum);
      if (!article.kind().goesOn()) noArticles.add(article);
    }
    List<Layout.Count> counts = new ArrayList<>();
    blocks.forEach((reason, count) -> counts.add(new Layout.Count(reason.label(), count)));
    counts.sort(Comparator.comparingInt(Layout.Count::blocks).reversed());
    return new Layout.SetAside(counts, noArticles);
  }
}
