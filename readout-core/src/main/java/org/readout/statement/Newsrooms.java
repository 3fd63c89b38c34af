package org.readout.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The outlets and agencies of a story: what they relay is another's word. */
final class Newsrooms {

  private static final Set<String> KINDS = Set.of(
      "news",
      "agency",
      "newspaper",
      "times",
      "tribune",
      "herald",
      "broadcaster",
      "television",
      "tv",
      "radio",
      "daily",
      "gazette",
      "wire",
      "channel",
      "magazine");

  private final Set<String> names = new HashSet<>();

  Newsrooms(List<Report> reports) {
    for (var report : reports) {
      var article = report.article();
      article.agencies().forEach(this::add);
      if (article.outlet().name() != null) add(article.outlet().name());
    }
  }

  boolean knows(String name) {
    var words = Names.words(name);
    return names.contains(String.join(" ", words)) || words.stream().anyMatch(KINDS::contains);
  }

  private void add(String name) {
    names.add(String.join(" ", Names.words(name)));
  }
}
