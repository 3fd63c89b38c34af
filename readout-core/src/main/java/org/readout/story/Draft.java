package org.readout.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;

/**
 * A story before it knows its storyline.
 *
 * @param articles the members' articles
 * @param sketches of the members, copies left out
 * @param names persons, bodies and places in at least half of the members
 */
record Draft(
    StoryId id,
    String headline,
    List<Member> members,
    List<Article> articles,
    List<Sketch> sketches,
    Set<String> names) {

  /** The first day a member was published, as far as dates with a year tell; null when none does. */
  @Nullable
  String day() {
    return articles.stream()
        .map(article -> article.published().value())
        .filter(value -> value != null && !value.startsWith("--"))
        .map(String::valueOf)
        .min(String::compareTo)
        .orElse(null);
  }

  /** The mean over all pairs of their members' leads, 0 to 1. */
  double likeness(Draft other) {
    var sum = 0.0;
    for (var one : sketches) for (var two : other.sketches) sum += one.lead().cosine(two.lead());
    return sum / ((double) sketches.size() * other.sketches.size());
  }
}
