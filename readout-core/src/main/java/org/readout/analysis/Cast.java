package org.readout.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  private final List<Member> members = new ArrayList<>();

  Member add(String name, EntityKind kind) {
    var member = new Member(members.size(), name, kind);
    members.add(member);
    return member;
  }

  Member get(int index) {
    return members.get(index);
  }

  int size() {
    return members.size();
  }

  List<Entity> entities() {
    return members.stream()
        .map(m -> new Entity(m.index, m.name, m.kind, m.role, m.of))
        .toList();
  }

  /** The member of that very name. */
  @Nullable
  Member named(String name) {
    var words = fold(name);
    for (var member : members)
      if (member.kind != EntityKind.UNNAMED
          && member.kind != EntityKind.DOCUMENT
          && member.words.equals(words)) return member;
    return null;
  }

  /** A person a shorter or longer form of the name may mean; of several the one mentioned last. */
  @Nullable
  Member person(List<String> words) {
    Member best = null;
    for (var member : members)
      if (member.isPerson()
          && mayBeOne(member.words, words)
          && (best == null || rank(member, words) >= rank(best, words))) best = member;
    return best;
  }

  /** Whether several people bear a surname. */
  boolean isShared(String surname) {
    return members.stream().filter(m -> m.isPerson() && last(m.words).equals(surname)).count() > 1;
  }

  /** Surnames before given names, then the one mentioned last. */
  private static int rank(Member member, List<String> words) {
    var surname = last(member.words).equals(last(words));
    return (surname ? 1 << 20 : 0) + member.lastSentence;
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

  /** A body of that name, or whose initials it is, or that it shortens by its last words. */
  @Nullable
  Member body(List<String> words) {
    for (var i = members.size() - 1; i >= 0; i--) {
      var member = members.get(i);
      if (member.kind != EntityKind.BODY && member.kind != EntityKind.OFFICE) continue;
      if (member.words.equals(words)
          || isInitials(words, member.words)
          || isInitials(member.words, words)) return member;
    }
    return null;
  }

  private static boolean isInitials(List<String> shortForm, List<String> full) {
    if (shortForm.size() != 1 || full.size() < 2) return false;
    var initials = new StringBuilder();
    for (var word : full)
      if (!word.equals("of") && !word.equals("the") && !word.equals("and"))
        initials.append(word.charAt(0));
    return initials.length() > 1 && initials.toString().equals(shortForm.get(0));
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
