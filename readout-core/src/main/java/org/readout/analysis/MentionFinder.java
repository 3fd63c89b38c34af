package org.readout.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Cast.Member;

/**
 * Finds who and what an article mentions, and which mentions mean the same.
 *
 * <p>Names first, over the whole article, so that a surname in the headline finds the full name further down; then, in reading order,
 * offices, documents, descriptions and pronouns, each resolved to what was mentioned before it.
 */
final class MentionFinder {

  private final CharSequence text;
  private final List<Words> sentences;
  private final WordLists lists;
  private final Cast cast = new Cast();
  private final List<List<Name>> names = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final NameSorter sorter;
  private final Set<String> nations;

  /** @param newsrooms names of outlets and agencies that are known to the article */
  MentionFinder(CharSequence text, List<Words> sentences, WordLists lists, List<String> newsrooms) {
    this.text = text;
    this.sentences = sentences;
    this.lists = lists;
    nations = lists.of("nations");
    var habits = new Habits(lists);
    var demonyms = new Demonyms(lists, sentences);
    sorter = new NameSorter(
        lists, habits, demonyms, newsrooms.stream().map(Cast::fold).collect(Collectors.toSet()));
    var finder = new NameFinder(text, lists, demonyms, sentences);
    for (var words : sentences) {
      var found = finder.find(words);
      names.add(found);
      for (var name : found) if (!name.isTitleOnly()) habits.add(words, name, folded(words, name));
    }
  }

  Cast cast() {
    return cast;
  }

  List<Mention> find() {
    enterPeople();
    var reader = new MentionReader(text, lists, cast, this::entity, mentions);
    for (var i = 0; i < sentences.size(); i++) reader.read(i, sentences.get(i), names.get(i));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private List<String> folded(Words words, Name name) {
    return Cast.fold(words.span(name.start(), name.end()).of(text));
  }

  /** Full names and titled ones, wherever they stand. */
  private void enterPeople() {
    for (var full : new boolean[] {true, false})
      for (var i = 0; i < sentences.size(); i++)
        for (var name : names.get(i)) {
          if (name.isTitleOnly() || name.end() - name.start() > 1 != full) continue;
          var titled = name.role() != null || name.courtesy();
          if (titled || full && kind(sentences.get(i), name) == EntityKind.PERSON)
            enterPerson(sentences.get(i), name);
        }
  }

  private EntityKind kind(Words words, Name name) {
    return sorter.kind(words.span(name.start(), name.end()).of(text), folded(words, name));
  }

  private void enterPerson(Words words, Name name) {
    var printed = words.span(name.start(), name.end()).of(text);
    if (name.role() != null && isBodyName(words, name)) return;
    var person = cast.person(folded(words, name));
    if (person == null) person = cast.add(printed, EntityKind.PERSON);
    else if (folded(words, name).size() > person.words.size()) cast.rename(person, printed);
    var shared =
        name.end() - name.start() == 1 && cast.isShared(folded(words, name).get(0));
    if (name.role() != null
        && !shared
        && (person.role == null || isFuller(name.role(), person.role))) person.role = name.role();
  }

  /** "President ... Congress": what follows the title is a body's or a nation's name. */
  private boolean isBodyName(Words words, Name name) {
    return nations.contains(words.folded(name.end() - 1)) && name.end() - name.start() == 1;
  }

  private static boolean isFuller(String role, String known) {
    return known.length() < 4 && role.length() > known.length();
  }

  /** The entity a name means; entered when new. */
  private @Nullable Member entity(Words words, Name name) {
    var owned = ownedBody(words, name);
    if (owned != null) return owned;
    var printed = words.span(name.start(), name.end()).of(text);
    var folded = folded(words, name);
    var titled = name.role() != null || name.courtesy();
    if (titled && !isBodyName(words, name)) {
      var titledPerson = cast.person(folded);
      if (titledPerson != null) return titledPerson;
    }
    var known = cast.named(printed);
    if (known != null) return known;
    var kind = sorter.kind(printed, folded);
    if (kind == EntityKind.PLACE) return cast.add(printed, kind);
    var person = cast.person(folded);
    if (person != null && (kind == EntityKind.PERSON || folded.size() == 1)) return person;
    var body = cast.body(folded);
    if (body != null) return body;
    return cast.add(printed, kind);
  }

  /** "Environment Ministry" in "Drosna's Environment Ministry": another place has one of its own. Null where no place owns the body. */
  private @Nullable Member ownedBody(Words words, Name name) {
    if (!words.isPossessive(name.from() - 1) || name.role() != null) return null;
    if (kind(words, name) != EntityKind.BODY) return null;
    var owner = words.word(name.from() - 2);
    if (owner.isEmpty() || !words.isCapitalised(name.from() - 2) || isPerson(owner)) return null;
    var full = owner + "'s " + words.span(name.start(), name.end()).of(text);
    var known = cast.named(full);
    if (known != null) return known;
    var alike = cast.bodyOf(owner.toLowerCase(Locale.ROOT), folded(words, name));
    return alike != null ? alike : cast.add(full, EntityKind.BODY);
  }

  private boolean isPerson(String name) {
    return cast.person(Cast.fold(name)) != null;
  }
}
