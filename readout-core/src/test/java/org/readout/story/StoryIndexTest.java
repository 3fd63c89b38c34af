package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.analysis.Analyser;
import org.readout.article.Article;

class StoryIndexTest {

  private final Analyser analyser = new Analyser();

  @Test
  void anyOrderAndAnyBatchesGiveTheStoriesOfOneBatch() {
    var expected = Newsroom.group(Newsroom.ALL);
    var seed = 20211130L;
    var random = new Random(seed);
    for (var round = 0; round < 20; round++) {
      var articles = new ArrayList<>(Newsroom.ALL);
      Collections.shuffle(articles, random);
      var index = new StoryIndex();
      for (var from = 0; from < articles.size(); ) {
        var to = Math.min(articles.size(), from + 1 + random.nextInt(3));
        add(index, articles.subList(from, to));
        if (random.nextBoolean()) cut(index);
        from = to;
      }
      assertThat(cut(index)).as("seed %d, round %d", seed, round).isEqualTo(expected);
    }
  }

  @Test
  void whatIsTakenOutAndAddedAgainLeavesNoTrace() {
    var index = new StoryIndex();
    add(index, Newsroom.ALL);
    var expected = cut(index);
    for (var article : Newsroom.ALL) {
      index.remove(article.id());
      assertThat(cut(index).stories()).noneMatch(story -> story.articles().contains(article.id()));
      add(index, List.of(article));
      assertThat(cut(index)).as("%s", article.id()).isEqualTo(expected);
    }
  }

  @Test
  void anArticleWithoutAnalysisIsRefused() {
    assertThatThrownBy(() -> new StoryIndex().add(List.of(Newsroom.RECIPE), List.of()))
        .hasMessageContaining("recipe");
  }

  private void add(StoryIndex index, List<Article> articles) {
    index.add(articles, articles.stream().map(analyser::analyse).toList());
  }

  private static Grouping cut(StoryIndex index) {
    return index.cut(MergeWeights.shipped(), List.of());
  }
}
