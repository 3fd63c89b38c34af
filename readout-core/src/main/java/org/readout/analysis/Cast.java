package org.readout.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.text.PlaceWords;

/** The entities of an article while they are being found. */
final class Cast {

  /** Somebody or something, growing as the article is read. */
  static final class Member {
    final int index;
    String name;
    EntityKind kind;

    @Nullable
    String role;

    @Nullable
    Integer of;
    /** Folded words of the fullest name. */
    List<String> words;
    /** "he", "she", or empty while unknown. */
    String gender = "";

    boolean plural;
    /** The noun that describes someone unnamed; empty for all others. */
    String head = "";
    /** Sentence it was last mentioned in. */
    int lastSentence = -1;

    Member(int index, String name, EntityKind kind) {
      this.index = index;
      this.name = name;
      this.kind = kind;
      this.words = fold(name);
    }

    boolean isPerson() {
      return kind == EntityKind.PERSON;
    }
  }

  /** Of those a name may mean the last so many are looked at, so that an article of nothing but names stays linear. */
  private static final int CANDIDATES = 20;

  private final List<Member> members = new ArrayList<>();

  /** All but the unnamed and documents, by their folded names. */
  private final Map<List<String>, Member> byName = new HashMap<>();

  /** People by the first and by the last word of their names. */
  private final Map<String, List<Member>> people = new HashMap<>();

  /** Bodies by the last word of their names. */
  private final Map<String, List<Member>> bodies = new HashMap<>();

  /** Bodies and offices by their initials. */
  private final Map<String, Member> byInitials = new HashMap<>();

  Member add(String name, EntityKind kind) {
    var member = new Member(members.size(), name, kind);
    members.add(member);
    enter(member);
    return member;
  }

  /** Gives a person a fuller name. */
  void rename(Member member, String name) {
    member.name = name;
    member.words = fold(name);
    enter(member);
  }

  private void enter(Member member) {
    if (member.kind == EntityKind.UNNAMED || member.kind == EntityKind.DOCUMENT) return;
    byName.putIfAbsent(member.words, member);
    if (member.isPerson()) {
      enter(people, member, member.words.get(0));
      enter(people, member, last(member.words));
    }
    if (member.kind == EntityKind.BODY) enter(bodies, member, last(member.words));
    var initials = initials(member.words);
    if (!isBody(member) || initials.length() < 2) return;
    byInitials.put(initials, member);
    byInitials.putIfAbsent(allInitials(member.words), member);
  }

  private static void enter(Map<String, List<Member>> byWord, Member member, String word) {
    var namesakes = byWord.computeIfAbsent(word, w -> new ArrayList<>());
    if (!namesakes.contains(member)) namesakes.add(member);
    if (namesakes.size() > CANDIDATES) namesakes.remove(0);
  }

  private static boolean isBody(Member member) {
    return member.kind == EntityKind.BODY || member.kind == EntityKind.OFFICE;
  }

  Member get(int index) {
    return members.get(index);
  }

  List<Entity> entities() {
    return members.stream()
        .map(m -> new Entity(m.index, m.name, m.kind, m.role, m.of))
        .toList();
  }

  /** The member of that very name. */
  @Nullable
  Member named(String name) {
    return byName.get(fold(name));
  }

  /** A person a shorter or longer form of the name may mean: by surname before given name, then the one mentioned last. */
  @Nullable
  Member person(List<String> words) {
    var bySurname = latest(people.getOrDefault(last(words), List.of()), words, true);
    if (bySurname != null) return bySurname;
    var given = latest(people.getOrDefault(last(words), List.of()), words, false);
    return given != null
        ? given
        : latest(people.getOrDefault(words.get(0), List.of()), words, false);
  }

  private static @Nullable Member latest(
      List<Member> namesakes, List<String> words, boolean surname) {
    Member best = null;
    for (var member : namesakes) {
      if (surname && !last(member.words).equals(last(words)) || !mayBeOne(member.words, words))
        continue;
      if (best == null || member.lastSentence >= best.lastSentence) best = member;
    }
    return best;
  }

  /** Whether several people bear a surname. */
  boolean isShared(String surname) {
    return people.getOrDefault(surname, List.of()).stream()
            .filter(m -> last(m.words).equals(surname))
            .count()
        > 1;
  }

  private static boolean mayBeOne(List<String> a, List<String> b) {
    var longer = a.size() >= b.size() ? a : b;
    var shorter = longer == a ? b : a;
    if (shorter.size() == 1)
      return last(longer).equals(shorter.get(0)) || longer.get(0).equals(shorter.get(0));
    if (!last(longer).equals(last(shorter))) return false;
    var first = shorter.get(0);
    return longer.contains(first)
        || first.length() <= 2 && longer.get(0).startsWith(first.substring(0, 1))
        || longer.get(0).length() <= 2 && first.startsWith(longer.get(0).substring(0, 1));
  }

  /** A body of that name, or whose initials it is, or that spells out a body's initials. */
  @Nullable
  Member body(List<String> words) {
    var same = byName.get(words);
    if (same != null && isBody(same)) return same;
    var full = words.size() == 1 ? byInitials.get(words.get(0)) : null;
    if (full != null) return full;
    var initials = initials(words);
    var abbreviated = initials.length() > 1 ? byName.get(List.of(initials)) : null;
    if (abbreviated != null && isBody(abbreviated)) return abbreviated;
    return words.size() > 1 ? endingIn(words) : null;
  }

  /** A body of a place by its name's other form, "Drosnian Environment Ministry" for Drosna's; null for none. */
  @Nullable
  Member bodyOf(String place, List<String> words) {
    for (var member : bodies.getOrDefault(last(words), List.of()))
      if (member.words.size() == words.size() + 1
          && member.words.subList(1, member.words.size()).equals(words)
          && PlaceWords.areKin(member.words.get(0), place)) return member;
    return null;
  }

  /** The one body whose name ends so; null where there are several. */
  private @Nullable Member endingIn(List<String> words) {
    Member only = null;
    for (var member : bodies.getOrDefault(last(words), List.of())) {
      var from = member.words.size() - words.size();
      if (from <= 0 || !member.words.subList(from, member.words.size()).equals(words)) continue;
      if (only != null) return null;
      only = member;
    }
    return only;
  }

  private static String initials(List<String> full) {
    var initials = new StringBuilder();
    if (full.size() > 1)
      for (var word : full)
        if (!word.equals("of") && !word.equals("the") && !word.equals("and"))
          initials.appendCodePoint(word.codePointAt(0));
    return initials.toString();
  }

  /** "mod" of the Ministry of Defence, which is printed "MoD". */
  private static String allInitials(List<String> full) {
    var initials = new StringBuilder();
    for (var word : full) initials.appendCodePoint(word.codePointAt(0));
    return initials.toString();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  static List<String> fold(String name) {
    var words = new ArrayList<String>();
    for (var word : name.toLowerCase(Locale.ROOT).split("[\\s\u00A0]+")) {
      var plain = word.replace(".", "");
      if (!plain.isEmpty() && !plain.equals("the")) words.add(plain);
    }
    return words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : List.copyOf(words);
  }
}
