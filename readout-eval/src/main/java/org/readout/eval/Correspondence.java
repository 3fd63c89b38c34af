package org.readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readout.publish.Edition;

/**
 * Whether reports are read alike when every name in them is another: what a program knows about the world must not decide what
 * it reads.
 */
final class Correspondence {

  private static final int CONTEXT = 40;

  private Correspondence() {}

  /**
   * @param original edition of the reports
   * @param renamed edition of the same reports, file by file, with {@code renaming} applied
   * @return every place of which the two say different things, in order; empty when they correspond
   */
  static List<String> mismatches(Edition original, Edition renamed, Renaming renaming) {
    return mismatches(EditionFacts.of(original, renaming), EditionFacts.of(renamed, Renaming.NONE));
  }

  static List<String> mismatches(
      Map<String, List<String>> expected, Map<String, List<String>> found) {
    var places = new TreeSet<>(expected.keySet());
    places.addAll(found.keySet());
    var mismatches = new ArrayList<String>();
    var missing = "\0";
    for (var place : places) {
      var one = expected.getOrDefault(place, List.of());
      var other = found.getOrDefault(place, List.of());
      // What belongs to a place only one of them has needs no telling of its own.
      if (one.equals(other) || place.startsWith(missing + " ")) continue;
      if (one.isEmpty() || other.isEmpty()) missing = place;
      if (one.isEmpty()) mismatches.add(place + ": only with names replaced: " + other);
      else if (other.isEmpty()) mismatches.add(place + ": lost with names replaced: " + one);
      else mismatches.add(place + ": " + differing(one.toString(), other.toString()));
    }
    return mismatches;
  }

  /** Both from a little before they part. */
  private static String differing(String one, String other) {
    var at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
    var from = Math.max(0, at - CONTEXT);
    return "expected ..." + one.substring(from, Math.min(one.length(), at + CONTEXT))
        + "..., got ..." + other.substring(from, Math.min(other.length(), at + CONTEXT)) + "...";
  }
}
