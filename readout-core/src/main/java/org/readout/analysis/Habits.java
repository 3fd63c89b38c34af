package org.readout.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an article uses its names: after "in", after "the", before a verb of saying. What a name means shows in what it does. */
final class Habits {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "across", "outside", "inside", "toward", "towards");

  private record Counts(int where, int the, int says, int body, int all) {
    private static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          where + other.where,
          the + other.the,
          says + other.says,
          body + other.body,
          all + other.all);
    }

    static Counts one(boolean where, boolean the, boolean says, boolean body) {
      return new Counts(where ? 1 : 0, the ? 1 : 0, says ? 1 : 0, body ? 1 : 0, 1);
    }
  }

  private final Set<String> saying;
  private final Set<String> bodies;
  private final Map<List<String>, Counts> counts = new HashMap<>();

  Habits(WordLists words) {
    saying = words.of("saying");
    bodies = words.of("body-nouns");
  }

  void add(Words words, Name name, List<String> folded) {
    var before = words.folded(name.from() - 1);
    var heads = words.pos(name.end()) != PartOfSpeech.NOUN
        && words.pos(name.end()) != PartOfSpeech.PROPN
        && !words.isQuoted(name.end());
    var says = saying.contains(words.folded(name.end()))
        || words.pos(name.end()) == PartOfSpeech.AUX
            && saying.contains(words.folded(name.end() + 1))
        || words.is(name.end(), ":")
        || isAccordingTo(words, before.equals("the") ? name.from() - 1 : name.from());
    var body = bodies.contains(before) && words.pos(name.from() - 1) == PartOfSpeech.NOUN;
    counts.merge(
        folded,
        Counts.one(WHERE.contains(before), heads && before.equals("the"), says, body),
        Counts::plus);
  }

  private static boolean isAccordingTo(Words words, int from) {
    return words.is(from - 2, "according") && words.is(from - 1, "to");
  }

  /** Whether it stands where places stand, and does nothing only people and bodies do. */
  boolean isWhere(List<String> name) {
    var count = counts.getOrDefault(name, Counts.NONE);
    return count.says() == 0 && count.where() * 3 >= count.all() && count.where() > 0;
  }

  /** Whether it follows "the", as a name of its own and not before another noun: no person's does. */
  boolean takesThe(List<String> name) {
    return counts.getOrDefault(name, Counts.NONE).the() > 0;
  }

  /** Whether a noun before it says that it is a body: "the agency ...", "the daily ...". */
  boolean isBody(List<String> name) {
    return counts.getOrDefault(name, Counts.NONE).body() > 0;
  }

  boolean speaks(List<String> name) {
    return counts.getOrDefault(name, Counts.NONE).says() > 0;
  }
}
