package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.readout.text.AverageLink;
import org.readout.text.Digests;

/**
 * Joins stories of one continuing matter: alike in their terms, though not enough to be one happening, and sharing at least two names.
 */
final class Storylines {

  /** Least likeness of two stories of one storyline. */
  private static final double ONE_STORYLINE = 0.1;

  private static final int NAMES = 2;

  private final List<Draft> drafts;

  Storylines(List<Draft> drafts) {
    this.drafts = drafts.stream().sorted(Comparator.comparing(Draft::id)).toList();
  }

  Grouping join() {
    var link = new AverageLink(drafts.size(), ONE_STORYLINE);
    for (var pair : Candidates.of(
        drafts.stream().map(draft -> draft.sketches().get(0).lead()).toList()))
      consider(link, pair[0], pair[1]);
    var stories = new ArrayList<Story>();
    var storylines = new ArrayList<Storyline>();
    for (var cluster : link.clusters()) {
      var members = cluster.stream().map(drafts::get).sorted(Storylines::inTime).toList();
      var id = new StorylineId("line-"
          + Digests.of(
              String.join(
                  "\n", members.stream().map(m -> m.id().value()).sorted().toList()),
              6));
      var parts = new ArrayList<Storyline.Part>();
      for (var i = 0; i < members.size(); i++) {
        parts.add(new Storyline.Part(
            members.get(i).id(), i == 0 ? null : linkWords(members.get(i - 1), members.get(i))));
        stories.add(new Story(
            members.get(i).id(), id, members.get(i).headline(), members.get(i).members()));
      }
      storylines.add(new Storyline(id, members.get(0).headline(), parts));
    }
    return new Grouping(stories, storylines);
  }

  private void consider(AverageLink link, int a, int b) {
    var likeness = drafts.get(a).likeness(drafts.get(b));
    if (likeness >= ONE_STORYLINE / 2
        && sharedNames(drafts.get(a), drafts.get(b)).size() >= NAMES) link.link(a, b, likeness);
  }

  private static TreeSet<String> sharedNames(Draft a, Draft b) {
    var shared = new TreeSet<>(a.names());
    shared.retainAll(b.names());
    return shared;
  }

  /** By first day; undated ones last, by id. */
  private static int inTime(Draft a, Draft b) {
    var one = a.day();
    var other = b.day();
    if (one == null || other == null)
      return one == other ? a.id().compareTo(b.id()) : one == null ? 1 : -1;
    var order = one.compareTo(other);
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  private static String linkWords(Draft before, Draft after) {
    var order = before.day() == null || after.day() == null
        ? "order unknown"
        : "first reported " + before.day() + ", then " + after.day();
    return String.format(
        Locale.ROOT,
        "likeness %.2f; both name %s; %s",
        before.likeness(after),
        String.join(", ", sharedNames(before, after).stream().limit(5).toList()),
        order);
  }
}
