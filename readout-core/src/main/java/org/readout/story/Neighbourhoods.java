package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.story.Likenesses.Link;

/**
 * The parts of a collection that are cut each for itself: reports joined by links.
 *
 * <p>No part holds more than {@link #BOUND} reports, by a rule that looks at likeness alone and never at the order of arrival: a larger one is
 * parted along its weakest links, those below a level that rises by a half until the part is small enough; but no report is ever parted from the one most like it.
 * Where such links alone still hold too many, they are taken in order of id, {@link #BOUND} at a time.
 */
final class Neighbourhoods {

  /** Cutting takes time and memory in the square of a part's size at worst. */
  static final int BOUND = 10_000;

  private static final double FIRST_LEVEL = 0.02;
  private static final double STEP = 1.5;

  private final int bound;
  private final Link[] nearest;
  private final List<List<Integer>> parts = new ArrayList<>();

  private Neighbourhoods(int size, List<Link> links, int bound) {
    this.bound = bound;
    this.nearest = new Link[size];
    for (var link : links) {
      nearest[link.one()] = nearer(nearest[link.one()], link);
      nearest[link.other()] = nearer(nearest[link.other()], link);
    }
  }

  /** The stronger of two; of equals the one of the lowest numbers. */
  private static Link nearer(@Nullable Link known, Link link) {
    if (known == null) return link;
    if (known.likeness() != link.likeness())
      return known.likeness() > link.likeness() ? known : link;
    var isKnown =
        known.one() != link.one() ? known.one() < link.one() : known.other() < link.other();
    return isKnown ? known : link;
  }

  /** Each number below {@code size} in one part, ascending; the parts sorted by their first. */
  static List<List<Integer>> of(int size, List<Link> links, int bound) {
    var all = new ArrayList<Integer>();
    for (var i = 0; i < size; i++) all.add(i);
    var neighbourhoods = new Neighbourhoods(size, links, bound);
    neighbourhoods.part(all, links, 0);
    neighbourhoods.parts.sort(Comparator.comparing(part -> part.get(0)));
    return neighbourhoods.parts;
  }

  /** Levels are few, so the recursion is shallow. */
  private void part(List<Integer> members, List<Link> links, double level) {
    if (level > 1) {
      for (var from = 0; from < members.size(); from += bound)
        parts.add(List.copyOf(members.subList(from, Math.min(members.size(), from + bound))));
      return;
    }
    var next = level == 0 ? FIRST_LEVEL : level * STEP;
    var joined = new Joined(members.get(members.size() - 1) + 1);
    for (var link : links)
      if (link.likeness() >= level
          || nearest[link.one()].equals(link)
          || nearest[link.other()].equals(link)) joined.join(link.one(), link.other());
    var groups = new TreeMap<Integer, List<Integer>>();
    for (var member : members)
      groups.computeIfAbsent(joined.first(member), first -> new ArrayList<>()).add(member);
    for (var group : groups.entrySet()) {
      if (group.getValue().size() <= bound) parts.add(group.getValue());
      else
        part(
            group.getValue(),
            links.stream()
                .filter(link -> joined.first(link.one()) == group.getKey())
                .toList(),
            next);
    }
  }
}
