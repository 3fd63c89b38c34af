package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Article;
import org.readout.article.FurnitureReason;
import org.readout.story.Storyline;

/** Lays an edition out for reading. */
final class Compositor {

  private final boolean all;

  /** @param all whether everything is shown, however long it gets */
  Compositor(boolean all) {
    this.all = all;
  }

  Layout lay(Edition edition) {
    var index = new EditionIndex(edition);
    var sheets = new SheetCompositor(edition, index, all);
    var chapters = new ArrayList<Layout.Chapter>();
    for (var storyline : edition.grouping().storylines())
      chapters.add(chapter(storyline, index, sheets));
    chapters.sort(Comparator.comparingInt(Layout.Chapter::reports).reversed());
    var apart = apart(chapters);
    return new Layout(
        edition.tally(),
        edition.grouping().stories().size(),
        edition.alignment().statements().size(),
        chapters.subList(0, chapters.size() - apart.size()),
        apart,
        setAside(edition),
        edition.problems());
  }

  private static Layout.Chapter chapter(
      Storyline storyline, EditionIndex index, SheetCompositor sheets) {
    return new Layout.Chapter(
        storyline.headline(),
        storyline.stories().stream()
            .map(part -> sheets.lay(index.story(part.id()), part.link()))
            .toList());
  }

  /** The only reports of the last chapters, in their order; none when there is nothing else to read. */
  private List<Layout.Report> apart(List<Layout.Chapter> chapters) {
    if (all || chapters.isEmpty() || chapters.get(0).reports() == 1) return List.of();
    return chapters.stream()
        .filter(chapter -> chapter.reports() == 1)
        .map(chapter -> chapter.stories().get(0).reports().get(0))
        .toList();
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
