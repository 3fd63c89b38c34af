package org.readout.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an article uses its names: after "in", after "the", before a verb of saying. What a name means shows in what it does. */
final class Habits {

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "from", "across", "outside", "inside", "toward", "towards");

  private record Counts(int where, int the, int says, int all) {
    private static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(boolean isWhere, boolean isThe, boolean isSays) {
      return new Counts(
          where + (isWhere ? 1 : 0), the + (isThe ? 1 : 0), says + (isSays ? 1 : 0), all + 1);
    }
  }

  private final Set<String> saying;
  private final Map<List<String>, Counts> counts = new HashMap<>();

  Habits(WordLists words) {
    saying = words.of("saying");
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
        || words.is(name.from() - 2, "according") && before.equals("to");
    counts.merge(
        folded,
        Counts.NONE.plus(WHERE.contains(before), heads && before.equals("the"), says),
        (a, b) -> a.plus(b.where() > 0, b.the() > 0, b.says() > 0));
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

  boolean speaks(List<String> name) {
    return counts.getOrDefault(name, Counts.NONE).says() > 0;
  }
}
