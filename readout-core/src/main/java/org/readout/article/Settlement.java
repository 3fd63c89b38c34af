package org.readout.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Extraction.Entry;
import org.readout.article.Extraction.Standing;
import org.readout.text.ArticleId;
import org.readout.text.Problem;
import org.readout.text.Stage;

/**
 * Settles what each capture is to the edition: article, older version, duplicate or refused. Nothing depends on the order in
 * which captures come.
 *
 * <p>Captures of one web address whose bytes differ are versions of one article, the newest of which is read. Equal bytes of one
 * address or path under no other id are duplicates. Two different captures that claim one id are told apart by a number.
 */
final class Settlement {

  /** Newest last: by capture, then by the page's own dates, then by digest, so that any order of input gives the same. */
  private static final Comparator<Extracted> BY_AGE = Comparator.comparing(Settlement::captured)
      .thenComparing(Settlement::told)
      .thenComparing(extracted -> extracted.capture().digest())
      .thenComparing(extracted -> extracted.article().id());

  private static final Comparator<Extracted> BY_PLACE = Comparator.comparing(
          (Extracted extracted) -> extracted.capture().uri())
      .thenComparing(extracted -> extracted.capture().digest())
      .thenComparing(extracted -> extracted.article().id())
      .thenComparing(extracted -> extracted.capture().place());

  private final List<Extracted> all;
  private final Map<Extracted, Standing> standings = new java.util.IdentityHashMap<>();
  private final Map<Extracted, Extracted> originals = new java.util.IdentityHashMap<>();
  private final Map<Extracted, ArticleId> ids = new java.util.IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Settlement(List<Extracted> all) {
    this.all = all;
  }

  /** @param problems known before any capture was read */
  static Extraction of(List<Extracted> all, List<Problem> problems) {
    var settlement = new Settlement(all);
    settlement.problems.addAll(problems);
    return settlement.settle();
  }

  private Extraction settle() {
    for (var extracted : all) problems.addAll(extracted.problems());
    settleRefused();
    settleDuplicates();
    settleVersions();
    for (var extracted : all) standings.putIfAbsent(extracted, Standing.ARTICLE);
    name();
    return new Extraction(all.stream().map(this::entry).toList(), problems);
  }

  private void settleRefused() {
    for (var extracted : all)
      if (extracted.capture().isRefused()) standings.put(extracted, Standing.REFUSED);
  }

  private void settleDuplicates() {
    for (var group : grouped(extracted -> key(
            extracted.capture().uri(),
            extracted.capture().digest(),
            String.valueOf(extracted.capture().given().id())))
        .values()) {
      // Of equal captures the one that stands first is the article: by place, as their order may
      // not matter.
      for (var copy : group.subList(1, group.size())) put(copy, Standing.DUPLICATE, group.get(0));
    }
  }

  private void settleVersions() {
    for (var group : grouped(extracted -> extracted.capture().address()
            ? key("address", extracted.capture().uri(), "")
            : key("", "", ""))
        .entrySet()) {
      if (group.getKey().equals(key("", "", ""))) continue;
      for (var versions : differing(group.getValue())) {
        var newest = versions.stream().max(BY_AGE).orElseThrow();
        for (var version : versions)
          if (version != newest) put(version, Standing.OLDER_VERSION, newest);
      }
    }
  }

  /** The versions among captures of one address: all whose bytes differ; equal bytes under other ids stay apart. */
  private static List<List<Extracted>> differing(List<Extracted> captures) {
    var byBytes = new LinkedHashMap<String, List<Extracted>>();
    for (var extracted : captures)
      byBytes
          .computeIfAbsent(extracted.capture().digest(), d -> new ArrayList<>())
          .add(extracted);
    if (byBytes.size() < 2) return List.of();
    return List.of(captures);
  }

  private Map<String, List<Extracted>> grouped(java.util.function.Function<Extracted, String> key) {
    var groups = new LinkedHashMap<String, List<Extracted>>();
    for (var extracted :
        all.stream().filter(e -> !standings.containsKey(e)).sorted(BY_PLACE).toList())
      groups.computeIfAbsent(key.apply(extracted), k -> new ArrayList<>()).add(extracted);
    return groups;
  }

  private void put(Extracted extracted, Standing standing, Extracted original) {
    standings.put(extracted, standing);
    originals.put(extracted, original);
  }

  /** Every capture but a duplicate has an id of its own. */
  private void name() {
    var taken = new HashMap<ArticleId, Integer>();
    for (var extracted : all.stream().sorted(BY_PLACE).toList()) {
      var id = extracted.article().id();
      if (standings.get(extracted) == Standing.DUPLICATE) continue;
      var times = taken.merge(id, 1, Integer::sum);
      ids.put(extracted, times == 1 ? id : new ArticleId(id + "#" + times));
      var given = extracted.capture().given().id();
      if (times > 1 && given != null && standings.get(extracted) == Standing.ARTICLE)
        problems.add(new Problem(
            Stage.ARTICLE,
            extracted.capture().input(),
            extracted.capture().place(),
            "Another capture has the id " + id + " already; this one is called " + id + "#" + times
                + "."));
    }
  }

  private Entry entry(Extracted extracted) {
    var standing = standings.getOrDefault(extracted, Standing.ARTICLE);
    var own = ids.getOrDefault(extracted, extracted.article().id());
    var original = originals.getOrDefault(extracted, extracted);
    while (originals.containsKey(original)) original = originals.get(original);
    return new Entry(extracted.article().withId(own), standing, ids.getOrDefault(original, own));
  }

  private static String captured(Extracted extracted) {
    var captured = extracted.capture().captured();
    return captured == null ? "" : captured.toString();
  }

  private static String told(Extracted extracted) {
    var article = extracted.article();
    var updated = article.updated().value();
    var published = article.published().value();
    return updated != null
        ? updated
        : published != null && !published.startsWith("--") ? published : "";
  }

  private static String key(String a, String b, String c) {
    return a + '\0' + b + '\0' + c;
  }
}
