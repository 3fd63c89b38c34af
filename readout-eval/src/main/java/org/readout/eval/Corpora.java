package org.readout.eval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sets we know how to score. */
final class Corpora {

  static final List<ScoredSet> KNOWN = List.of(
      new PageSet("pages/zyte"),
      new PageSet("pages/fundus-evaluation"),
      new PageSet("pages/fundus-tests"),
      new PageSet(
          "pages/zyte+fundus",
          List.of("pages/zyte", "pages/fundus-evaluation", "pages/fundus-tests")),
      new PageSet("pages/trafilatura"),
      new PageSet("pages/wcxb"),
      new PageSet("pages/htmldate"),
      new AttributionSet("attribution/polnear", "dev"),
      new StorySet("stories/news_cluster"),
      new StorySet("stories/ecbplus"),
      new StorySet("stories/wikinews_events"),
      new StorySet("stories/vietnamese_mds"),
      new StorySet("stories/basil_triples"),
      new StorySet("stories/google_news_ts"),
      new AgencySet("reprints/helsinki"),
      new EventSet("statements/events"));

  private Corpora() {}

  /**
   * @param only names of sets, or of folders they are in ({@code pages}); empty for all
   * @throws IllegalArgumentException naming the first that names no set
   */
  static List<ScoredSet> chosen(Set<String> only) {
    for (var name : new TreeSet<>(only))
      if (KNOWN.stream().noneMatch(set -> isNamed(set, name)))
        throw new IllegalArgumentException("no scored set is named " + name + "; there are "
            + String.join(", ", KNOWN.stream().map(ScoredSet::name).toList()));
    return KNOWN.stream()
        .filter(set -> only.isEmpty() || only.stream().anyMatch(name -> isNamed(set, name)))
        .toList();
  }

  private static boolean isNamed(ScoredSet set, String name) {
    return set.name().equals(name) || set.name().startsWith(name + "/");
  }
}
