package org.readout.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Characters;

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

  private Names() {}

  /** The telling words of a name, folded, in order. */
  static List<String> words(String name) {
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

  /** Whether two names of persons can mean one: the same last word, and first words that are the same, missing, or one the other's initial. */
  static boolean samePerson(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty() || !last(a).equals(last(b))) return false;
    if (a.size() == 1 || b.size() == 1) return true;
    var first = a.get(0);
    var other = b.get(0);
    return first.equals(other)
        || (first.length() == 1 && other.startsWith(first))
        || (other.length() == 1 && first.startsWith(other));
  }

  /** Whether one name is the initials of the other: "IRC" and "International Rescue Committee". */
  static boolean initials(String shorter, String longer) {
    var letters = shorter.replace(".", "");
    if (letters.length() < 2
        || !letters.equals(letters.toUpperCase(Locale.ROOT))
        || letters.equals(letters.toLowerCase(Locale.ROOT))) return false;
    var words = words(longer);
    if (words.size() != letters.length()) return false;
    for (var i = 0; i < words.size(); i++)
      if (Character.toLowerCase(letters.charAt(i)) != words.get(i).charAt(0)) return false;
    return true;
  }

  /**
   * Whether the bearer of {@code role} speaks for {@code body}: "Foreign Minister" for "the foreign ministry", "zoo director" for "the
   * zoo". Every telling word of the body stands in the role; words of office are telling on neither side, but the role needs one.
   */
  static boolean speaksFor(String role, String body) {
    var roleWords = words(role);
    var telling = new ArrayList<>(words(body));
    telling.removeAll(OFFICES);
    return !telling.isEmpty()
        && roleWords.stream().anyMatch(OFFICES::contains)
        && roleWords.containsAll(telling);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
