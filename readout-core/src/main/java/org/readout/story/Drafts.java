package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.analysis.Analysis;
import org.readout.analysis.EntityKind;
import org.readout.article.Article;
import org.readout.text.ArticleId;
import org.readout.text.Digests;

/** Writes down stories that are cut: their members, why each is there, and the headline of the most central one. */
final class Drafts {

  /** Names and terms told of two members. */
  private static final int TOLD = 6;

  private final List<Article> articles;
  private final List<Copies> copies;
  private final List<Sketch> sketches;
  private final Lexicon lexicon;
  private final Likenesses likenesses;
  private final MergeWeights weights;
  private final Map<ArticleId, Set<String>> names = new HashMap<>();

  Drafts(Likenesses likenesses, MergeWeights weights, Map<ArticleId, Analysis> analyses) {
    this.articles = likenesses.articles();
    this.copies = likenesses.copies();
    this.sketches = likenesses.sketches();
    this.lexicon = likenesses.lexicon();
    this.likenesses = likenesses;
    this.weights = weights;
    analyses.forEach((id, analysis) -> names.put(id, names(analysis)));
  }

  /** @param cluster numbers of copies, ascending */
  Draft draft(List<Integer> cluster) {
    var members = new ArrayList<Member>();
    var central = cluster.get(0);
    var best = -1.0;
    for (var i : cluster) {
      var place = Place.of(i, cluster, sketches);
      if (place.mean > best && !sketches.get(i).article().headline().isBlank()) {
        best = place.mean;
        central = i;
      }
      var confidence = confidence(i, cluster, place);
      for (var number : copies.get(i).all()) members.add(member(number, i, place, confidence));
    }
    members.sort(Comparator.comparing(Member::article));
    var told = cluster.stream()
        .flatMap(i -> copies.get(i).all().stream())
        .map(articles::get)
        .toList();
    var ids = members.stream().map(member -> member.article().value()).toList();
    return new Draft(
        new StoryId("story-" + Digests.of(String.join("\n", ids), 6)),
        sketches.get(central).article().headline(),
        members,
        told,
        cluster.stream().map(sketches::get).toList(),
        common(told));
  }

  private Member member(int number, int copy, Place place, double confidence) {
    var article = articles.get(number);
    var others = copies.get(copy).all();
    var reasons = new ArrayList<Reason>();
    if (others.size() > 1) {
      var twin = others.get(number == others.get(0) ? 1 : 0);
      reasons.add(new Reason("reprint", "the same text", articles.get(twin).id()));
    }
    if (place.nearest >= 0) explain(article, copy, place, reasons);
    if (reasons.isEmpty())
      reasons.add(new Reason("alone", "no other report is alike enough", null));
    return new Member(article.id(), reasons, confidence);
  }

  /** The chance that an article and the rest of its story are one happening; 1 for one alone. */
  private double confidence(int copy, List<Integer> cluster, Place place) {
    if (cluster.size() < 2) return 1;
    var rest = new ArrayList<>(cluster);
    rest.remove((Integer) copy);
    return weights.chance(
        MergeTraits.of(List.of(copy), rest, place.mean, sketches, likenesses.background()));
  }

  private void explain(Article article, int copy, Place place, List<Reason> reasons) {
    var sketch = sketches.get(copy);
    var near = sketches.get(place.nearest);
    var with = near.article().id();
    reasons.add(new Reason(
        "nearest",
        String.format(
            Locale.ROOT, "likeness %.2f, mean to all members %.2f", place.likeness, place.mean),
        with));
    reasons.add(
        new Reason("terms", String.join(", ", sketch.sharedTerms(near, lexicon, TOLD)), with));
    var both = new TreeSet<>(names.getOrDefault(article.id(), Set.of()));
    both.retainAll(names.getOrDefault(with, Set.of()));
    if (!both.isEmpty())
      reasons.add(
          new Reason("mentions", String.join(", ", both.stream().limit(TOLD).toList()), with));
    var gap = Day.of(article.published()).between(near.day());
    if (gap != null)
      reasons.add(new Reason(
          "date", gap == 0 ? "published the same day" : "published " + gap + " days apart", with));
  }

  /** Names in at least half of the articles. */
  private Set<String> common(List<Article> told) {
    var counts = new HashMap<String, Integer>();
    for (var article : told)
      for (var name : names.getOrDefault(article.id(), Set.of()))
        counts.merge(name, 1, Integer::sum);
    var common = new TreeSet<String>();
    counts.forEach((name, count) -> {
      if (2 * count >= told.size()) common.add(name);
    });
    return common;
  }

  private static Set<String> names(Analysis analysis) {
    var names = new TreeSet<String>();
    for (var entity : analysis.entities())
      if (entity.kind() == EntityKind.PERSON
          || entity.kind() == EntityKind.BODY
          || entity.kind() == EntityKind.PLACE) names.add(entity.name());
    return names;
  }

  /**
   * Where an article stands in its story.
   *
   * @param nearest number of the most alike other one; -1 when there is none
   * @param likeness to that one
   * @param mean likeness to all others
   */
  private record Place(int nearest, double likeness, double mean) {

    static Place of(int i, List<Integer> cluster, List<Sketch> sketches) {
      var sum = 0.0;
      var nearest = -1;
      var best = -1.0;
      for (var j : cluster) {
        if (i == j) continue;
        var likeness = sketches.get(i).likeness(sketches.get(j));
        sum += likeness;
        if (likeness > best) {
          best = likeness;
          nearest = j;
        }
      }
      return new Place(nearest, best, cluster.size() < 2 ? 0 : sum / (cluster.size() - 1));
    }
  }
}
