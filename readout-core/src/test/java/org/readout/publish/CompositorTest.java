package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;
import org.readout.statement.Alignment;
import org.readout.story.Grouping;
import org.readout.story.Member;
import org.readout.story.Reason;
import org.readout.story.Story;
import org.readout.story.StoryId;
import org.readout.story.Storyline;
import org.readout.story.StorylineId;

class CompositorTest {

  private static final Edition QUAY = Editions.quay();

  /** The quay's reports in storylines of these sizes, each a story of its own. */
  private static Edition grouped(int... sizes) {
    var stories = new ArrayList<Story>();
    var storylines = new ArrayList<Storyline>();
    var from = 0;
    for (var size : sizes) {
      var id = "s" + stories.size();
      var members = QUAY.articles().subList(from, from + size).stream()
          .map(Article::id)
          .map(article -> new Member(article, List.of(new Reason("alone", "", null)), 1))
          .toList();
      stories.add(new Story(new StoryId(id), new StorylineId(id), "Headline " + id, members));
      storylines.add(new Storyline(
          new StorylineId(id),
          "Headline " + id,
          List.of(new Storyline.Part(new StoryId(id), null))));
      from += size;
    }
    return new Edition(
        QUAY.engine(),
        QUAY.tally(),
        QUAY.articles(),
        List.of(),
        List.of(),
        List.of(),
        new Grouping(stories, storylines),
        new Alignment(List.of(), List.of()),
        List.of(),
        List.of());
  }

  @Test
  void storylinesOfMoreReportsComeFirst() {
    var layout = new Compositor(true).lay(grouped(1, 2));
    assertThat(layout.chapters())
        .extracting(Layout.Chapter::headline)
        .containsExactly("Headline s1", "Headline s0");
  }

  @Test
  void reportsAloneAreOnlyListedBesideStoriesOfSeveral() {
    var layout = new Compositor(false).lay(grouped(1, 2));
    assertThat(layout.chapters())
        .extracting(Layout.Chapter::headline)
        .containsExactly("Headline s1");
    assertThat(layout.apart()).extracting(Layout.Report::outlet).containsExactly("Tern Post");
    assertThat(layout.stories()).isEqualTo(2);
  }

  @Test
  void reportsAloneAreShownWhereThereIsNothingElse() {
    var layout = new Compositor(false).lay(grouped(1, 1));
    assertThat(layout.chapters()).hasSize(2);
    assertThat(layout.apart()).isEmpty();
  }

  @Test
  void everyStatementIsShownOnceOrCounted() {
    for (var all : new boolean[] {false, true}) {
      var sheet = new Compositor(all).lay(QUAY).chapters().get(0).stories().get(0);
      var shown = sheet.entries().size()
          + sheet.lone().stream().mapToInt(lone -> lone.statements().size()).sum()
          + sheet.folded().stream().mapToInt(Layout.Folded::statements).sum();
      assertThat(shown).isEqualTo(QUAY.alignment().statements().size());
    }
  }
}
