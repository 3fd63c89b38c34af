package org.readout.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Characters;
import org.readout.text.PlaceWords;

/** How names are compared: by their folded words, possessives and articles left out. */
final class Names {

  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "for", "and", "s", "mr", "mrs", "ms", "dr");

  /** Words of a role that make its bearer speak for the body beside it. */
  private static final Set<String> OFFICES = Set.of(
      "president",
      "minister",
      "ministry",
      "premier",
      "chief",
      "director",
      "head",
      "chair",
      "chairman",
      "chairwoman",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "secretary",
      "executive",
      "ceo",
      "commissioner",
      "governor",
      "mayor",
      "manager",
      "officer",
      "commander",
      "general",
      "official",
      "leader",
      "press",
      "deputy",
      "vice",
      "prime",
      "department",
      "office",
      "founder",
      "owner",
      "superintendent",
      "coach",
      "captain",
      "lawyer",
      "attorney",
      "team",
      "staff");

  /** Words of a role whose bearer an office bears the name of. */
  private static final Set<String> HEADS = Set.of(
      "president",
      "premier",
      "prime",
      "chancellor",
      "king",
      "queen",
      "monarch",
      "emperor",
      "emir",
      "sultan",
      "pope",
      "leader",
      "governor",
      "mayor");

  /** Words that describe people or things without naming them. */
  private static final Set<String> NAMELESS = Set.of(
      "witness",
      "witnesses",
      "eyewitnesses",
      "officials",
      "official",
      "sources",
      "source",
      "residents",
      "relatives",
      "critics",
      "analysts",
      "experts",
      "people",
      "neighbours",
      "neighbors",
      "survivors",
      "authorities",
      "others",
      "many",
      "some",
      "someone",
      "person",
      "man",
      "woman",
      "media",
      "reports",
      "report",
      "statement",
      "activists",
      "supporters",
      "opponents",
      "lawmakers",
      "reporters",
      "journalists",
      "insiders",
      "observers",
      "everyone",
      "it",
      "they",
      "he",
      "she",
      "who",
      "family",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "doctors",
      "state",
      "city",
      "personal");

  /** Bodies of which a story may have many, and which "the" alone tells apart for its reader: as last word of a description they name none. */
  private static final Set<String> COMMON_BODIES = Set.of(
      "firm",
      "company",
      "group",
      "organisation",
      "organization",
      "agency",
      "airline",
      "bank",
      "newspaper",
      "magazine",
      "paper",
      "daily",
      "site",
      "website",
      "outlet",
      "carrier",
      "channel",
      "network",
      "operator",
      "manufacturer",
      "maker",
      "factory",
      "supplier",
      "retailer",
      "station",
      "broadcaster",
      "publication",
      "tabloid",
      "coalition",
      "campaign",
      "regulator",
      "watchdog");

  /** Bodies that are named only with what they are of: "ministry" alone is some ministry. */
  private static final Set<String> BODIES_OF_SOMETHING = Set.of(
      "ministry",
      "department",
      "office",
      "team",
      "club",
      "union",
      "party",
      "board",
      "committee",
      "council",
      "commission",
      "association",
      "league",
      "federation",
      "foundation",
      "institute",
      "authority",
      "service",
      "bureau",
      "society",
      "alliance",
      "administration",
      "embassy");

  /** What binds a name to whose it is, in languages that set the owner last. */
  private static final Set<String> LINKS = Set.of(
      "of", "for", "von", "vom", "der", "des", "de", "du", "del", "di", "da", "do", "van", "af");

  private Names() {}

  /** The telling words of a name, folded, in order; initials are one word, dotted or not. */
  static List<String> words(String name) {
    if (isInitials(name)) return List.of(name.replace(".", "").toLowerCase(Locale.ROOT));
    var words = new ArrayList<String>();
    var start = -1;
    for (var i = 0; i <= name.length(); i++) {
      var inside = i < name.length() && Characters.isWordPart(name.charAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      var word = name.substring(start, i).toLowerCase(Locale.ROOT);
      if (!EMPTY_WORDS.contains(word)) words.add(word);
      start = -1;
    }
    return words;
  }

  /** The words of a name or role that are no words of office. */
  static Set<String> telling(String name) {
    var telling = new LinkedHashSet<>(words(name));
    telling.removeAll(OFFICES);
    return telling;
  }

  /**
   * Whether two names of persons can mean one: the same last word, and first words that are the same, missing, or one the other's initial;
   * or the one whole at the other's end, behind a title.
   */
  static boolean samePerson(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty() || !last(a).equals(last(b))) return false;
    if (a.size() == 1 || b.size() == 1 || endsWith(a, b) || endsWith(b, a)) return true;
    var first = a.get(0);
    var other = b.get(0);
    return first.equals(other)
        || (first.length() == 1 && other.startsWith(first))
        || (other.length() == 1 && first.startsWith(other));
  }

  /** Whether one name is the initials of the other: "IRC" and "International Rescue Committee". */
  static boolean initials(String shorter, String longer) {
    if (!isInitials(shorter)) return false;
    var letters = shorter.replaceAll("\\P{Lu}", "");
    var words = words(longer);
    if (words.size() != letters.length()) return false;
    for (var i = 0; i < words.size(); i++)
      if (Character.toLowerCase(letters.charAt(i)) != words.get(i).charAt(0)) return false;
    return true;
  }

  /** Whether a name is one word of capitals, or two with a small letter between: "IRC", "U.N.", "MoD". */
  static boolean isInitials(String name) {
    var letters = 0;
    for (var i = 0; i < name.length(); i++) {
      var between = i == 1 && name.length() == 3 && Character.isLowerCase(name.charAt(i));
      if (name.charAt(i) == '.' || between) continue;
      if (!Character.isUpperCase(name.charAt(i))) return false;
      letters++;
    }
    return letters > 1;
  }

  /** Whether each word stands among others, itself or as another form of a place's name. */
  private static boolean containsAll(List<String> words, List<String> others) {
    return others.stream().allMatch(other -> words.stream().anyMatch(word -> isOne(word, other)));
  }

  private static boolean isOne(String a, String b) {
    return a.equals(b) || PlaceWords.areKin(a, b);
  }

  /** Whether two names differ in no more than the form of a place: "Drosna's Environment Ministry", "Drosnian Environment Ministry". */
  static boolean akin(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.size() < 2) return false;
    for (var i = 0; i < a.size(); i++) if (!isOne(a.get(i), b.get(i))) return false;
    return true;
  }

  /** Whether a role is that of a head of state, government or city. */
  static boolean isHead(String role) {
    return words(role).stream().anyMatch(HEADS::contains);
  }

  /** Whether one name is the other cut at an end: "Lisko Harbour" and "Lisko Harbour Authority", "the zoo" and "Brenning Zoo". */
  static boolean shortened(List<String> a, List<String> b) {
    var shorter = a.size() <= b.size() ? a : b;
    var longer = shorter == a ? b : a;
    if (shorter.isEmpty() || shorter.size() == longer.size()) return false;
    var size = shorter.size();
    return longer.subList(0, size).equals(shorter)
        || longer.subList(longer.size() - size, longer.size()).equals(shorter);
  }

  /** Whether one name is a body's that is told by the other, a place's or a person's: "Velmar" and "Velmar's Water Ministry". */
  static boolean isOfPlace(List<String> a, List<String> b) {
    var shorter = a.size() <= b.size() ? a : b;
    var longer = shorter == a ? b : a;
    return longer.size() > shorter.size()
        && longer.subList(0, shorter.size()).equals(shorter)
        && BODIES_OF_SOMETHING.contains(last(longer));
  }

  /** Whether a name ends in whose or where it is by another's name: "Lisko" in "University of Lisko", "Veldrane" in "Werkshalle von Veldrane". */
  static boolean isOwner(String owner, String name) {
    if (!name.endsWith(" " + owner)) return false;
    var before = name.substring(0, name.length() - owner.length() - 1);
    return LINKS.contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** Whether a name names nobody: "witnesses", "the firm", "a U.S. company". "police" and "foreign ministry" do name somebody. */
  static boolean isNameless(String name) {
    var words = words(name);
    if (NAMELESS.containsAll(words)) return true;
    var head = last(words);
    if (words.size() == 1)
      return COMMON_BODIES.contains(head) || BODIES_OF_SOMETHING.contains(head);
    return COMMON_BODIES.contains(head) && name.endsWith(head);
  }

  /** Whether all words of a name stand in another, so that it may be the same in short. */
  static boolean isPart(String name, String other) {
    var words = words(name);
    return !words.isEmpty() && words(other).containsAll(words);
  }

  /** Whether a name is a description in small letters. */
  static boolean isDescription(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the bearer of {@code role} speaks for {@code body}: "Foreign Minister" for "the foreign ministry", "zoo director" for
   * "Brenning Zoo". The telling words of one stand all in the other; words of office tell nothing, but the role needs one.
   */
  static boolean speaksFor(String role, String body) {
    var roleWords = words(role);
    var ofRole = new ArrayList<>(roleWords);
    ofRole.removeAll(OFFICES);
    var ofBody = new ArrayList<>(words(body));
    ofBody.removeAll(OFFICES);
    return !ofRole.isEmpty()
        && !ofBody.isEmpty()
        && roleWords.stream().anyMatch(OFFICES::contains)
        && (containsAll(ofRole, ofBody)
            || (containsAll(ofBody, ofRole) && tellsBody(role, ofRole, body)));
  }

  /** Whether a role shorter than the body's name still tells the body: by a common noun ("zoo director") or an office of its own name ("ministry"). */
  private static boolean tellsBody(String role, List<String> ofRole, String body) {
    return words(body).stream().anyMatch(OFFICES::contains)
        || ofRole.stream().anyMatch(role::contains);
  }

  /** Whether the words of one name end with all of another's. */
  static boolean endsWith(List<String> longer, List<String> shorter) {
    var from = longer.size() - shorter.size();
    return from >= 0 && longer.subList(from, longer.size()).equals(shorter);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
