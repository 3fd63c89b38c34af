package org.readout.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.article.AgencyCredit;
import org.readout.article.Article;
import org.readout.attribution.Attributions;
import org.readout.reprint.Prose.Run;
import org.readout.text.ArticleId;
import org.readout.text.Digests;

/**
 * Finds the articles that repeat another's own prose. Immutable and safe to share between threads.
 *
 * <p>Candidates share shingles of six of the outlet's own words, found through an index in which a shingle keeps its first articles
 * only, so that ten thousand copies of one article are each compared with a few and not with each other. Where two articles have
 * hardly any prose of their own, all words are compared: if those are the same in the same order, cues among them, it is a copy all the
 * same; if only most are, nobody can tell, and the pair stays undecided.
 */
public final class ReprintFinder {

  private static final int SHARED_SHINGLES = 6;
  private static final int FIRST_ARTICLES = 12;

  /** From this share of a report's own prose it is a reprint as a whole. */
  private static final double WHOLE = 0.7;

  /** A part worth telling: this share of the report's own prose, or {@link #PART_WORDS} words. */
  private static final double PART = 0.15;

  private static final int PART_WORDS = 40;

  /** So many own words around what others said are not the same by chance. */
  private static final int FRAMES = 3 * Prose.SHINGLE;

  /** Own words below which prose alone does not tell. */
  private static final int LITTLE = 40;

  /** A single run shorter than this at the end of both is a shared footer. */
  private static final int FOOTER = 60;

  /**
   * @param articles in any order
   * @param attributions one for each article, in the articles' order
   * @return one for each pair that shares prose, sorted by the articles' ids
   */
  public List<Reprint> find(List<Article> articles, List<Attributions> attributions) {
    var ofArticle = new HashMap<ArticleId, Attributions>();
    for (var found : attributions) ofArticle.put(found.article(), found);
    var texts = articles.stream()
        .sorted(Comparator.comparing(Article::id))
        .map(article -> new Prose(
            article,
            ofArticle.getOrDefault(
                article.id(), new Attributions(article.id(), List.of(), List.of(), List.of()))))
        .toList();
    var reprints = new ArrayList<Reprint>();
    for (var pair : candidates(texts)) {
      var reprint = compare(pair[0], pair[1]);
      if (reprint != null) reprints.add(reprint);
    }
    return reprints;
  }

  private static List<Prose[]> candidates(List<Prose> texts) {
    Map<Long, List<Integer>> index = new HashMap<>();
    var pairs = new ArrayList<Prose[]>();
    for (var i = 0; i < texts.size(); i++) {
      var shared = new TreeMap<Integer, Integer>();
      var text = texts.get(i);
      for (var w = 0; w < text.words(); w++) {
        var shingle = text.shingle(w, false);
        if (shingle == 0) continue;
        var articles = index.computeIfAbsent(shingle, s -> new ArrayList<>(2));
        for (var other : articles) if (other != i) shared.merge(other, 1, Integer::sum);
        if (articles.size() < FIRST_ARTICLES
            && (articles.isEmpty() || articles.get(articles.size() - 1) != i)) articles.add(i);
      }
      for (var entry : shared.entrySet())
        if (entry.getValue() >= SHARED_SHINGLES)
          pairs.add(new Prose[] {texts.get(entry.getKey()), text});
    }
    return pairs;
  }

  private static @Nullable Reprint compare(Prose one, Prose other) {
    var forward = earlier(one.article(), other.article());
    var from = forward ? one : other;
    var to = forward ? other : one;
    var runs = withoutFooter(Prose.runs(from, to, true), from, to);
    var words = runs.stream().mapToInt(Run::length).sum();
    var sharedTo = words / (double) Math.max(1, to.ownWords());
    var sharedFrom = Math.min(1, words / (double) Math.max(1, from.ownWords()));
    if (to.ownWords() >= LITTLE && sharedTo >= WHOLE)
      return reprint(
          from,
          to,
          Reprint.Kind.WHOLE,
          true,
          sharedFrom,
          sharedTo,
          runs,
          "of the report's own prose, %d in 100 words stand in the earlier report");
    if (words >= PART_WORDS
        || (to.ownWords() >= LITTLE && sharedTo >= PART && words >= 2 * Prose.SHINGLE))
      return reprint(
          from,
          to,
          Reprint.Kind.PARTIAL,
          true,
          sharedFrom,
          sharedTo,
          runs,
          "of the report's own prose, %d in 100 words stand in the earlier report");
    var all = Prose.runs(from, to, false);
    var framed = framed(from, to, all);
    if (framed != null) return framed;
    if (to.ownWords() >= LITTLE) return null;
    return attributed(from, to, all);
  }

  /**
   * Sentences of what others said, taken over with the outlet's own words around them: "Lisko Ferries, which runs the service, said 118
   * were on board". What was said may be worded alike by two outlets; who said it, and how, is not, sentence after sentence.
   *
   * @param all runs they share, what others said among them
   */
  private static @Nullable Reprint framed(Prose from, Prose to, List<Run> all) {
    var runs =
        all.stream().filter(run -> ownWords(run, from, to) >= Prose.SHINGLE).toList();
    var own = runs.stream().mapToInt(run -> ownWords(run, from, to)).sum();
    var words = runs.stream().mapToInt(Run::length).sum();
    if (own < FRAMES || words < PART_WORDS) return null;
    return reprint(
        from,
        to,
        Reprint.Kind.PARTIAL,
        true,
        Math.min(1, words / (double) Math.max(1, from.words())),
        words / (double) Math.max(1, to.words()),
        runs,
        "of the report's words, %d in 100 stand in the earlier report, the words that tell who said them among them");
  }

  /** How many words of a run are the outlet's own in both. */
  private static int ownWords(Run run, Prose from, Prose to) {
    var own = 0;
    for (var i = 0; i < run.length(); i++)
      if (from.isOwn(run.from() + i) && to.isOwn(run.to() + i)) own++;
    return own;
  }

  /** Two reports that hold little but what others said. */
  private static @Nullable Reprint attributed(Prose from, Prose to, List<Run> all) {
    var runs = withoutFooter(all, from, to);
    var words = runs.stream().mapToInt(Run::length).sum();
    var sharedTo = words / (double) Math.max(1, to.words());
    var sharedFrom = Math.min(1, words / (double) Math.max(1, from.words()));
    if (sharedTo < WHOLE) return null;
    var decided = sharedTo >= 0.9;
    return reprint(
        from,
        to,
        Reprint.Kind.WHOLE,
        decided,
        sharedFrom,
        sharedTo,
        runs,
        decided
            ? "nearly all words are attributed, and %d in 100 are the same in the same order, cues among them"
            : "nearly all words are attributed; %d in 100 are the same, which selection and order do not explain: undecided");
  }

  private static List<Run> withoutFooter(List<Run> runs, Prose from, Prose to) {
    if (runs.size() != 1 || runs.get(0).length() >= FOOTER) return runs;
    var run = runs.get(0);
    var atEnd =
        run.from() + run.length() >= from.words() - 3 && run.to() + run.length() >= to.words() - 3;
    return atEnd && run.length() < to.words() / 2 ? List.of() : runs;
  }

  private static Reprint reprint(
      Prose from,
      Prose to,
      Reprint.Kind kind,
      boolean decided,
      double sharedFrom,
      double sharedTo,
      List<Run> runs,
      String rule) {
    var spans = runs.stream()
        .map(run -> new Reprint.SharedSpan(
            from.span(run.from(), run.from() + run.length() - 1),
            to.span(run.to(), run.to() + run.length() - 1)))
        .toList();
    var ids = from.article().id() + "\n" + to.article().id();
    return new Reprint(
        new ReprintId("r" + Digests.of(ids, 6)),
        from.article().id(),
        to.article().id(),
        kind,
        decided,
        sharedFrom,
        Math.min(1, sharedTo),
        spans,
        agency(from.article(), to.article()),
        String.format(Locale.ROOT, rule, Math.round(100 * Math.min(1, sharedTo))),
        decided ? Math.min(1, 0.5 + sharedTo / 2) : 0.5);
  }

  /** By clock; else the one an agency signs; else the longer; else by id. */
  private static boolean earlier(Article a, Article b) {
    var one = dated(a);
    var other = dated(b);
    if (one != null && other != null && !one.startsWith(other) && !other.startsWith(one))
      return one.compareTo(other) < 0;
    var signed = a.authorAgency() != null;
    if (signed != (b.authorAgency() != null)) return signed;
    if (a.text().length() != b.text().length())
      return a.text().length() > b.text().length();
    return a.id().compareTo(b.id()) < 0;
  }

  private static @Nullable String dated(Article article) {
    var value = article.published().value();
    return value == null || value.startsWith("--") ? null : value;
  }

  /** The agency that signs either, else the one agency both name. */
  private static @Nullable String agency(Article from, Article to) {
    if (from.authorAgency() != null) return from.authorAgency();
    if (to.authorAgency() != null) return to.authorAgency();
    var common = new ArrayList<>(
        from.agencyCredits().stream().map(AgencyCredit::name).distinct().toList());
    common.retainAll(to.agencies());
    return common.size() == 1 ? common.get(0) : null;
  }
}
