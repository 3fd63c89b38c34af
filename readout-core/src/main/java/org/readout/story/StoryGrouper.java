package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Analysis;
import org.readout.analysis.EntityKind;
import org.readout.article.Article;
import org.readout.reprint.Reprint;
import org.readout.text.ArticleId;
import org.readout.text.AverageLink;
import org.readout.text.Digests;
import org.readout.text.TermWeights;

/**
 * Groups articles into stories and stories into storylines: average-link clustering over the pairs that share heavy terms.
 *
 * <p>Immutable and safe to share between threads. The same articles in any order give the same stories.
 */
public final class StoryGrouper {

  /** Least mean likeness of one story; chosen on the story corpora's development parts, one for all sets. */
  static final double ONE_STORY = 0.17;

  /** Least likeness of two stories of one storyline. */
  static final double ONE_STORYLINE = 0.1;

  /** Days beyond which two dated reports are ever less likely of one happening; a tenth off a day. */
  private static final int SAME_NEWS = 3;

  private final TermWeights table = TermWeights.shipped();

  /**
   * @param articles sorted by address and id
   * @param analyses one for each article
   */
  public Grouping group(List<Article> articles, List<Analysis> analyses, List<Reprint> reprints) {
    var sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    var vectors = sorted.stream().map(article -> new TermVector(article, table)).toList();
    var links = links(sorted, vectors, reprints);
    var link = new AverageLink(sorted.size(), ONE_STORY);
    links.forEach((pair, likeness) -> link.link(pair.a, pair.b, likeness));
    var names = names(analyses);
    var drafts = new ArrayList<Draft>();
    for (var members : link.clusters()) drafts.add(draft(members, sorted, vectors, links, names));
    return new Storylines(drafts).join();
  }

  private Map<Pair, Double> links(
      List<Article> articles, List<TermVector> vectors, List<Reprint> reprints) {
    var links = new HashMap<Pair, Double>();
    for (var pair : Candidates.of(vectors)) {
      var likeness = vectors.get(pair[0]).cosine(vectors.get(pair[1]))
          * nearness(articles.get(pair[0]), articles.get(pair[1]));
      if (likeness > 0.02) links.put(new Pair(pair[0], pair[1]), likeness);
    }
    var numbers = new HashMap<ArticleId, Integer>();
    for (var i = 0; i < articles.size(); i++) numbers.put(articles.get(i).id(), i);
    for (var reprint : reprints) {
      var from = numbers.get(reprint.from());
      var to = numbers.get(reprint.to());
      if (from != null && to != null && reprint.decided() && reprint.kind() == Reprint.Kind.WHOLE)
        links.merge(
            new Pair(Math.min(from, to), Math.max(from, to)),
            Math.max(reprint.sharedFrom(), reprint.sharedTo()),
            Math::max);
    }
    return links;
  }

  /** 1 for reports of the same days or without dates, less the further apart they were published; never below a half, for dates are often wrong. */
  static double nearness(Article a, Article b) {
    var gap = Days.between(a.published(), b.published());
    return gap == null || gap <= SAME_NEWS ? 1 : Math.max(0.5, 1 - 0.1 * (gap - SAME_NEWS));
  }

  private static Map<ArticleId, Set<String>> names(List<Analysis> analyses) {
    var names = new HashMap<ArticleId, Set<String>>();
    for (var analysis : analyses) {
      var found = new TreeSet<String>();
      for (var entity : analysis.entities())
        if (entity.kind() == EntityKind.PERSON
            || entity.kind() == EntityKind.BODY
            || entity.kind() == EntityKind.PLACE) found.add(entity.name());
      names.put(analysis.article(), found);
    }
    return names;
  }

  private Draft draft(
      List<Integer> members,
      List<Article> articles,
      List<TermVector> vectors,
      Map<Pair, Double> links,
      Map<ArticleId, Set<String>> names) {
    var list = new ArrayList<Member>();
    var central = members.get(0);
    var best = -1.0;
    for (var i : members) {
      var sum = 0.0;
      var nearest = -1;
      var nearness = -1.0;
      for (var j : members) {
        if (i.equals(j)) continue;
        var likeness = links.getOrDefault(new Pair(Math.min(i, j), Math.max(i, j)), 0.0);
        sum += likeness;
        if (likeness > nearness) {
          nearness = likeness;
          nearest = j;
        }
      }
      if (sum > best && !articles.get(i).headline().isBlank()) {
        best = sum;
        central = i;
      }
      list.add(
          nearest < 0
              ? alone(articles.get(i))
              : member(articles, vectors, names, i, nearest, nearness, sum / (members.size() - 1)));
    }
    var ids = list.stream().map(member -> member.article().value()).toList();
    return new Draft(
        new StoryId("story-" + Digests.of(String.join("\n", ids), 6)),
        articles.get(central).headline(),
        list,
        members.stream().map(articles::get).toList(),
        members.stream().map(vectors::get).toList(),
        shared(members.stream()
            .map(i -> names.getOrDefault(articles.get(i).id(), Set.of()))
            .toList()));
  }

  /** Names in at least half of the members. */
  private static Set<String> shared(List<Set<String>> names) {
    var counts = new HashMap<String, Integer>();
    for (var of : names) for (var name : of) counts.merge(name, 1, Integer::sum);
    var shared = new TreeSet<String>();
    counts.forEach((name, count) -> {
      if (2 * count >= names.size()) shared.add(name);
    });
    return shared;
  }

  private static Member alone(Article article) {
    return new Member(
        article.id(), List.of(new Reason("alone", "no other report is alike enough", null)), 1);
  }

  private static Member member(
      List<Article> articles,
      List<TermVector> vectors,
      Map<ArticleId, Set<String>> names,
      int i,
      int nearest,
      double likeness,
      double mean) {
    var with = articles.get(nearest).id();
    var reasons = new ArrayList<Reason>();
    reasons.add(new Reason(
        "nearest",
        String.format(
            java.util.Locale.ROOT, "likeness %.2f, mean to all members %.2f", likeness, mean),
        with));
    reasons.add(new Reason(
        "terms", String.join(", ", vectors.get(i).shared(vectors.get(nearest), 6)), with));
    var common = new TreeSet<>(names.getOrDefault(articles.get(i).id(), Set.of()));
    common.retainAll(names.getOrDefault(with, Set.of()));
    if (!common.isEmpty())
      reasons.add(
          new Reason("mentions", String.join(", ", common.stream().limit(6).toList()), with));
    var gap = Days.between(articles.get(i).published(), articles.get(nearest).published());
    if (gap != null)
      reasons.add(new Reason(
          "date", gap == 0 ? "published the same day" : "published " + gap + " days apart", with));
    return new Member(articles.get(i).id(), reasons, Math.min(1, mean / (2 * ONE_STORY)));
  }

  /** Two articles by number, the lower first. */
  record Pair(int a, int b) {}

  /** A story before it knows its storyline. */
  record Draft(
      StoryId id,
      String headline,
      List<Member> members,
      List<Article> articles,
      List<TermVector> vectors,
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
  }
}
