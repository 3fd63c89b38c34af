package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.story.Newsroom.ids;
import static org.readout.story.Newsroom.report;
import static org.readout.story.Newsroom.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.article.Article;

class StoryGrouperTest {

  @Test
  void reportsOfOneHappeningAreOneStoryAndTwinsStayApart() {
    assertThat(stories(Newsroom.ALL))
        .containsExactlyInAnyOrder(
            ids(Newsroom.SLIDE_WIRE, Newsroom.SLIDE_LEDGER, Newsroom.SLIDE_RADIO),
            ids(Newsroom.TWIN_POST, Newsroom.TWIN_STAR),
            ids(Newsroom.LATER),
            ids(Newsroom.RECIPE));
  }

  @Test
  void aLaterEventOfOneMatterIsAStoryOfItsOwnInTheSameStoryline() {
    var grouping = Newsroom.group(Newsroom.ALL);
    var first = storyOf(grouping, Newsroom.SLIDE_WIRE);
    var later = storyOf(grouping, Newsroom.LATER);
    assertThat(later.id()).isNotEqualTo(first.id());
    assertThat(later.storyline()).isEqualTo(first.storyline());
    assertThat(storyOf(grouping, Newsroom.RECIPE).storyline()).isNotEqualTo(first.storyline());
  }

  @Test
  void otherNamesGiveTheSameStories() {
    assertThat(stories(Newsroom.ALL.stream().map(Newsroom::renamed).toList()))
        .isEqualTo(stories(Newsroom.ALL));
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    var expected = Newsroom.group(Newsroom.ALL);
    var random = new Random(20210503);
    var articles = new ArrayList<>(Newsroom.ALL);
    for (var round = 0; round < 5; round++) {
      Collections.shuffle(articles, random);
      assertThat(Newsroom.group(articles)).as("round %d", round).isEqualTo(expected);
    }
  }

  @Test
  void anArticleTakenAwayAndAddedAgainRestoresTheStories() {
    var expected = Newsroom.group(Newsroom.ALL);
    for (var article : Newsroom.ALL) {
      var rest = new ArrayList<>(Newsroom.ALL);
      rest.remove(article);
      assertThat(stories(rest)).noneMatch(story -> story.contains(article.id().value()));
      rest.add(article);
      assertThat(Newsroom.group(rest)).isEqualTo(expected);
    }
  }

  @Test
  void aCopyJoinsItsOriginalAndMovesNoOtherArticle() {
    for (var article : Newsroom.ALL) {
      var copy = report("copy", "Read again", "2021-05-06", article.text());
      var more = new ArrayList<>(Newsroom.ALL);
      more.add(copy);
      var withCopy = stories(more);
      assertThat(withCopy)
          .as("copy of %s", article.id())
          .anyMatch(story -> story.containsAll(ids(article, copy)));
      withCopy.forEach(story -> story.remove("copy"));
      assertThat(Set.copyOf(withCopy)).isEqualTo(stories(Newsroom.ALL));
    }
  }

  @Test
  void reportsWithoutDatesAreGroupedByTheirWordsAlone() {
    var undated = Newsroom.ALL.stream()
        .map(article -> report(article.id().value(), article.headline(), null, article.text()))
        .toList();
    assertThat(stories(undated))
        .contains(
            ids(Newsroom.SLIDE_WIRE, Newsroom.SLIDE_LEDGER, Newsroom.SLIDE_RADIO),
            ids(Newsroom.TWIN_POST, Newsroom.TWIN_STAR));
  }

  @Test
  void everyArticleIsInExactlyOneStoryAndSaysWhy() {
    var members = Newsroom.group(Newsroom.ALL).stories().stream()
        .flatMap(story -> story.members().stream())
        .toList();
    assertThat(members).extracting(Member::article).doesNotHaveDuplicates().hasSize(7);
    assertThat(members).allSatisfy(member -> {
      assertThat(member.why()).isNotEmpty();
      assertThat(member.confidence()).isBetween(0.0, 1.0);
    });
  }

  @Test
  void copiesAreOneArticleWhileStoriesAreCut() {
    var twoThousand = Copies.of(copies(2000));
    assertThat(twoThousand).hasSize(1);
    assertThat(twoThousand.get(0).all()).hasSize(2000);
    assertThat(stories(copies(40))).hasSize(1);
  }

  @Test
  void articlesThatHardlySayAnythingAreReadAllTheSame() {
    var articles = List.of(
        report("empty", "", null, ""),
        report("word", "", null, "Rain"),
        report("same-word", "", null, "Rain"),
        report("repeated", "", null, "It rained. ".repeat(100)),
        report("marks", "?!", null, "... !!! ???"));
    assertThat(stories(articles).stream().mapToInt(Set::size).sum()).isEqualTo(5);
  }

  private static List<Article> copies(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> report("copy-" + i, "Copy " + i, null, Newsroom.SLIDE_WIRE.text()))
        .toList();
  }

  private static Story storyOf(Grouping grouping, Article article) {
    return grouping.stories().stream()
        .filter(story -> story.articles().contains(article.id()))
        .findFirst()
        .orElseThrow();
  }
}
