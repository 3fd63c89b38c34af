package org.readout.analysis;

import java.util.List;
import java.util.Set;
import org.readout.article.Newsrooms;

/** Tells what a name without a title names, by its words, its shape and its habits in the article. */
final class NameSorter {

  private final Set<String> bodies;
  private final Set<String> places;
  private final Set<String> nations;
  private final Habits habits;
  private final Demonyms demonyms;
  private final Newsrooms shipped = Newsrooms.shipped();
  private final Set<List<String>> newsrooms;

  /** @param newsrooms folded names of outlets and agencies that are known to the article */
  NameSorter(WordLists words, Habits habits, Demonyms demonyms, Set<List<String>> newsrooms) {
    this.newsrooms = newsrooms;
    bodies = words.of("body-words");
    places = words.of("place-words");
    nations = words.of("nations");
    this.habits = habits;
    this.demonyms = demonyms;
  }

  /**
   * @param printed the name as printed
   * @param name its folded words
   */
  EntityKind kind(String printed, List<String> name) {
    if (newsrooms.contains(name) || shipped.isNamed(printed)) return EntityKind.BODY;
    var last = name.get(name.size() - 1);
    if (nations.contains(last)
        && (name.size() == 1 || name.get(0).length() <= 5 && places.contains(name.get(0))))
      return EntityKind.PLACE;
    if (nations.contains(String.join(" ", name))
        || name.size() == 2 && name.get(0).equals("united"))
      return name.get(name.size() - 1).equals("nations") ? EntityKind.BODY : EntityKind.PLACE;
    if (places.contains(last) && name.size() > 1) return EntityKind.PLACE;
    for (var word : name) if (bodies.contains(word) && name.size() > 1) return EntityKind.BODY;
    if (isAcronym(printed) || habits.isBody(name)) return EntityKind.BODY;
    if (name.size() == 1) return single(name);
    if (habits.isWhere(name)) return EntityKind.PLACE;
    if (habits.takesThe(name)) return habits.speaks(name) ? EntityKind.OFFICE : EntityKind.OTHER;
    return name.size() <= 4 ? EntityKind.PERSON : EntityKind.OTHER;
  }

  /** A person is called by more than one bare name somewhere in an article; a body that speaks need not be. */
  private EntityKind single(List<String> name) {
    if (bodies.contains(name.get(0))) return EntityKind.BODY;
    if (demonyms.isNation(name.get(0))) return EntityKind.PLACE;
    if (habits.takesThe(name)) return habits.speaks(name) ? EntityKind.OFFICE : EntityKind.OTHER;
    if (habits.isWhere(name)) return EntityKind.PLACE;
    return habits.speaks(name) ? EntityKind.BODY : EntityKind.OTHER;
  }

  private static boolean isAcronym(String printed) {
    return printed.length() >= 2
        && printed.length() <= 5
        && printed.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }
}
