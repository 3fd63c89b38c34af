package org.readout.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Cast.Member;
import org.readout.text.PlaceWords;

/** Who and what a reader has in mind at a place in an article: whom a pronoun, a title or "the statement" can mean there. */
final class Focus {

  /** Sentences a pronoun reaches back. */
  private static final int PRONOUN_REACH = 6;

  /** Of the mentions made so far the last so many are looked at. */
  private static final int MEMORY = 60;

  private static final Set<String> RANKS = Set.of(
      "vice", "deputy", "prime", "assistant", "under", "first", "attorney", "lieutenant", "major");

  /** What tells one holder of a title from another. */
  private static final Set<String> TURNING = Set.of(
      "outgoing",
      "incoming",
      "former",
      "departing",
      "retired",
      "ousted",
      "retiring",
      "late",
      "ailing",
      "embattled",
      "young",
      "veteran");

  private record Seen(
      Member member, int sentence, int token, boolean subject, boolean speaks, boolean quoted) {}

  private final Cast cast;
  private final Set<String> saying;
  private final Set<String> demonyms;
  private final List<Seen> seen = new ArrayList<>();
  private int sentence;

  Focus(Cast cast, WordLists lists) {
    this.cast = cast;
    saying = lists.of("saying");
    demonyms = lists.of("demonyms");
  }

  static boolean isPronoun(String word) {
    return switch (word) {
      case "he", "she", "him", "her", "his", "it", "its", "they", "their" -> true;
      default -> false;
    };
  }

  void enter(int number, Words words) {
    sentence = number;
    if (seen.size() > 4 * MEMORY) seen.subList(0, seen.size() - MEMORY).clear();
  }

  void see(Words words, int from, int to, Member member) {
    var next = to;
    while (words.pos(next) == PartOfSpeech.ADV || words.pos(next) == PartOfSpeech.AUX) next++;
    var verb = words.pos(next) == PartOfSpeech.VERB
        || saying.contains(words.folded(next))
        || next > to && words.pos(next - 1) == PartOfSpeech.AUX;
    var inverted = saying.contains(words.folded(from - 1))
        || saying.contains(words.folded(from - 2)) && words.pos(from - 1) == PartOfSpeech.DET;
    var speaks = saying.contains(words.folded(next))
        || inverted
        || words.is(from - 1, "to") && words.is(from - 2, "according")
        || words.is(from - 2, "to") && words.is(from - 3, "according");
    seen.add(new Seen(
        member,
        sentence,
        from,
        verb && !words.isPossessive(to) || inverted,
        speaks,
        words.isQuoted(from)));
    member.lastSentence = sentence;
  }

  /** Whom a pronoun means; null when that is not clear enough to say. */
  @Nullable
  Member pronoun(Words words, int at) {
    return switch (words.folded(at)) {
      case "he", "she" -> nominative(words, at);
      case "him" -> object(words, at);
      case "her" ->
        words.pos(at + 1) == PartOfSpeech.NOUN || words.pos(at + 1) == PartOfSpeech.ADJ
            ? possessive(words, at)
            : object(words, at);
      case "his" -> possessive(words, at);
      case "it" ->
        saying.contains(words.folded(at + 1))
                || saying.contains(words.folded(at + 2)) && words.pos(at + 1) != PartOfSpeech.PUNCT
            ? speakingThing()
            : null;
      case "its" -> ownerThing();
      case "they", "their" -> saying.contains(words.folded(at + 1)) ? speakingGroup() : null;
      default -> null;
    };
  }

  private static String gender(String pronoun) {
    return pronoun.startsWith("h") && !pronoun.startsWith("her") ? "he" : "she";
  }

  /** The only person named before a pronoun in its sentence is the one it means, and of that gender. */
  private static void settle(List<Seen> here, int at, String gender) {
    Member only = null;
    for (var one : here) {
      if (!one.member.isPerson() || one.token >= at) continue;
      if (only != null && only != one.member) return;
      only = one.member;
    }
    if (only != null && only.gender.isEmpty()) only.gender = gender;
  }

  private @Nullable Member nominative(Words words, int at) {
    var gender = gender(words.folded(at));
    if (!words.isQuoted(at)) settle(unquoted(inSentence(sentence)), at, gender);
    var introduced = nominative(words, at, member -> fits(member, gender) && isIntroduced(member));
    return introduced != null ? introduced : nominative(words, at, member -> fits(member, gender));
  }

  /** Somebody called by more than one bare name, which may as well be a company's. */
  private static boolean isIntroduced(Member member) {
    return member.words.size() > 1 || member.role != null || !member.gender.isEmpty();
  }

  private @Nullable Member nominative(Words words, int at, Predicate<Member> fits) {
    var here = words.isQuoted(at) ? inSentence(sentence) : unquoted(inSentence(sentence));
    for (var i = here.size() - 1; i >= 0; i--)
      if (fits.test(here.get(i).member) && here.get(i).speaks && here.get(i).token < at)
        return here.get(i).member;
    for (var one : here)
      if (fits.test(one.member) && one.token < at && one.subject) return one.member;
    for (var one : here) if (fits.test(one.member) && one.token < at) return one.member;
    for (var back = sentence - 1; back >= sentence - PRONOUN_REACH; back--) {
      var there = words.isQuoted(at) ? inSentence(back) : unquoted(inSentence(back));
      for (var one : there) if (one.speaks && fits.test(one.member)) return one.member;
      for (var one : there) if (one.subject && fits.test(one.member)) return one.member;
      for (var one : there) if (fits.test(one.member)) return one.member;
    }
    return null;
  }

  /** Not the subject it is the object of: "the office said Kol called him". */
  private @Nullable Member object(Words words, int at) {
    var gender = gender(words.folded(at));
    Member subject = null;
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (one.sentence < sentence - PRONOUN_REACH) break;
      if (one.member.kind != EntityKind.PERSON || !fits(one.member, gender)) continue;
      if (subject == null && one.sentence == sentence) subject = one.member;
      else if (one.member != subject) return one.member;
    }
    return null;
  }

  private @Nullable Member possessive(Words words, int at) {
    var gender = gender(words.folded(at));
    var here = inSentence(sentence);
    for (var i = here.size() - 1; i >= 0; i--)
      if (here.get(i).subject && here.get(i).token < at && fits(here.get(i).member, gender))
        return here.get(i).member;
    return nominative(words, at);
  }

  private static boolean fits(Member member, String gender) {
    return member.isPerson() && (member.gender.isEmpty() || member.gender.equals(gender));
  }

  private List<Seen> inSentence(int number) {
    var from = seen.size();
    while (from > 0 && seen.size() - from < MEMORY && seen.get(from - 1).sentence >= number) from--;
    var to = from;
    while (to < seen.size() && seen.get(to).sentence == number) to++;
    return seen.subList(from, to);
  }

  /** What others say of is not what the outlet's own "he" means. */
  private static List<Seen> unquoted(List<Seen> seen) {
    return seen.stream().filter(one -> !one.quoted).toList();
  }

  /** The last that spoke or acted in this sentence or the one before; else the last that spoke. */
  private @Nullable Member speakingThing() {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (one.sentence < sentence - 1) break;
      if ((one.subject || one.speaks) && isThing(one.member)) return one.member;
    }
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (one.speaks && isThing(one.member)) return one.member;
    }
    return null;
  }

  private @Nullable Member ownerThing() {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (one.sentence < sentence - 1) return null;
      if (one.subject && (isThing(one.member) || one.member.kind == EntityKind.PLACE))
        return one.member;
    }
    return null;
  }

  private @Nullable Member speakingGroup() {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (one.sentence < sentence - PRONOUN_REACH) return null;
      if (one.speaks && (one.member.plural || one.member.kind == EntityKind.BODY))
        return one.member;
    }
    return null;
  }

  private static boolean isThing(Member member) {
    return member.kind == EntityKind.BODY
        || member.kind == EntityKind.OFFICE
        || member.kind == EntityKind.DOCUMENT;
  }

  /**
   * The person a title means: one whose role says so, else the last spoken of whose role is not told and does not contradict. "The governor
   * of Lindau" brings in somebody else.
   */
  @Nullable
  Member person(Words words, Phrase phrase, CharSequence text) {
    var title = words.folded(phrase.head());
    var nation = "";
    var modified = false;
    for (var i = phrase.start(); i < phrase.head(); i++)
      if (demonyms.contains(words.folded(i))) nation = words.folded(i);
      else if (TURNING.contains(words.folded(i))) modified = true;
    var rank = phrase.head() > phrase.start() && RANKS.contains(words.folded(phrase.head() - 1))
        ? words.folded(phrase.head() - 1)
        : "";
    Member roleless = null;
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (!one.member.isPerson()) continue;
      var role = one.member.role == null ? "" : one.member.role.toLowerCase(Locale.ROOT);
      if (hasWord(role, title) && rank(role, title).equals(rank)) {
        if (nation.isEmpty() || role.contains(nation) || !hasDemonym(role)) return one.member;
      } else if (role.isEmpty()
          && roleless == null
          && !words.is(phrase.end(), "of")
          && one.sentence >= sentence - 2
          && one.sentence < sentence
          && (one.subject || one.speaks)) {
        // "the outgoing president": whoever acted last, before one called plain president further
        // up.
        if (modified) return one.member;
        roleless = one.member;
      }
    }
    return roleless;
  }

  /** "vice" of "vice president": what makes another title of it; empty for none. */
  private static String rank(String role, String title) {
    var words = role.split(" ");
    for (var i = 1; i < words.length; i++)
      if (words[i].equals(title) && RANKS.contains(words[i - 1])) return words[i - 1];
    return "";
  }

  private boolean hasDemonym(String role) {
    for (var word : role.split(" ")) if (demonyms.contains(word)) return true;
    return false;
  }

  private static boolean hasWord(String words, String word) {
    for (var one : words.split(" ")) if (one.equals(word)) return true;
    return false;
  }

  /**
   * The body a plain noun means: of those with that noun and the nouns before it in their names the one mentioned most of late, the last
   * one among equals.
   */
  @Nullable
  Member body(Words words, Phrase phrase) {
    var head = words.folded(phrase.head());
    var telling = telling(words, phrase);
    var times = new HashMap<Member, Integer>();
    Member best = null;
    for (var i = Math.max(0, seen.size() - MEMORY); i < seen.size(); i++) {
      var member = seen.get(i).member;
      if (member.kind != EntityKind.BODY || !member.words.contains(head) || !bears(member, telling))
        continue;
      var count = times.merge(member, 1, Integer::sum);
      if (best == null || count >= times.getOrDefault(best, 0)) best = member;
    }
    return best;
  }

  /** "environment" and "Drosnian" of "the new Drosnian environment ministry": nouns and names before the head. */
  private List<String> telling(Words words, Phrase phrase) {
    var telling = new ArrayList<String>();
    for (var i = phrase.start(); i < phrase.head(); i++) {
      var name = words.isCapitalised(i) && words.pos(i) != PartOfSpeech.DET;
      if (name || words.pos(i) == PartOfSpeech.NOUN || demonyms.contains(words.folded(i)))
        telling.add(words.folded(i));
    }
    return telling;
  }

  /** Whether all words stand in a body's name, those of a place in one of its forms: "Drosna's" in "Drosnian". */
  private static boolean bears(Member member, List<String> telling) {
    return telling.stream().allMatch(word -> member.words.stream()
        .anyMatch(own -> own.equals(word) || PlaceWords.areKin(own, word)));
  }

  @Nullable
  Member unnamed(String head) {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var member = seen.get(i).member;
      if (member.kind == EntityKind.UNNAMED && member.head.equals(head)) return member;
    }
    return null;
  }

  /** The last document of that noun. */
  @Nullable
  Member document(String noun) {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--)
      if (isDocument(seen.get(i).member, noun)) return seen.get(i).member;
    return null;
  }

  @Nullable
  Member documentOf(Member owner, String noun) {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var member = seen.get(i).member;
      if (isDocument(member, noun) && member.of != null && member.of == owner.index) return member;
    }
    return null;
  }

  private static boolean isDocument(Member member, String noun) {
    return member.kind == EntityKind.DOCUMENT
        && member.words.get(member.words.size() - 1).equals(noun);
  }

  /** Who issues a document just named without an owner: whoever says or issues it in this sentence. */
  @Nullable
  Member issuer(Words words, Phrase phrase) {
    for (var i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
      var one = seen.get(i);
      if (one.sentence < sentence) return null;
      var kind = one.member.kind;
      if ((one.subject || one.speaks)
          && one.token >= phrase.start() - 10
          && (kind == EntityKind.PERSON
              || kind == EntityKind.BODY
              || kind == EntityKind.OFFICE
              || kind == EntityKind.UNNAMED)) return one.member;
    }
    return null;
  }
}
