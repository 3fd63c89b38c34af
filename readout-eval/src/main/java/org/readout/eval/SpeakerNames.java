package org.readout.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a speaker's name fits the one a gold asks for. */
final class SpeakerNames {

  /** Words that tell nobody apart: articles, titles, offices, and countries that half of a story's speakers belong to. */
  private static final Set<String> PLAIN = Set.of(("the of a an and for to in on at s mr mrs ms dr"
          + " office spokesman spokeswoman spokesperson official officials minister ministry"
          + " foreign deputy president prime former senior chief secretary state states united"
          + " nations us american british israeli israel iran iranian gaza palestinian europe"
          + " european france french germany german russia russian afghanistan afghan ukraine"
          + " ukrainian egypt egyptian china chinese")
      .split(" ", -1));

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}_])([a-z])\\.(?=[a-z](?![\\p{L}\\p{N}_]))");
  private static final Pattern POSSESSIVE =
      Pattern.compile("'s(?![\\p{L}\\p{N}_])|'(?=[\\p{L}\\p{N}_])");

  private SpeakerNames() {}

  /**
   * @param asked alternatives parted by semicolons; what follows a comma in one is description
   * @return whether a name and an alternative share a word that tells; names of plain words alone must be there whole
   */
  static boolean fit(List<String> names, String asked) {
    for (var alternative : asked.split(";", -1)) {
      var wanted = words(alternative.split(",", 2)[0]);
      for (var name : names) if (fits(words(name), wanted)) return true;
    }
    return false;
  }

  private static boolean fits(Set<String> got, Set<String> wanted) {
    if (wanted.isEmpty()) return false;
    var telling = new HashSet<>(wanted);
    telling.removeAll(PLAIN);
    for (var word : telling) if (got.contains(word)) return true;
    if (got.containsAll(wanted)) return true;
    return !got.isEmpty() && wanted.containsAll(got) && telling.isEmpty();
  }

  /** In lower case, without possessive endings; "u.s." is one word. */
  static Set<String> words(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    plain = ABBREVIATION.matcher(plain).replaceAll("$1");
    plain = POSSESSIVE.matcher(plain).replaceAll(" ");
    var words = new HashSet<String>();
    for (var run : ScorerText.words(plain))
      for (var word : run.split("_", -1)) if (!word.isEmpty()) words.add(word);
    return words;
  }
}
