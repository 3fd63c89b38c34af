package org.readout.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Cast.Member;

/** Reads an article's sentences in order and resolves each mention to what stands before it. */
final class MentionReader {

  /** Finds or enters the entity a name means. */
  @FunctionalInterface
  interface Names {
    @Nullable
    Member entity(Words words, Name name);
  }

  /** How many words after a phrase's head its "of ..." or "by ..." may stand. */
  private static final int OWNER_REACH = 5;

  /** A description before a name is no longer, in tokens. */
  private static final int LONGEST_DESCRIPTION = 12;

  /** Bodies named without "the". */
  private static final Set<String> MASSES = Set.of("police");

  private static final Set<String> PEOPLE_OF_OFFICE = Set.of(
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "aide",
      "aides",
      "lawyer",
      "lawyers",
      "attorney",
      "attorneys",
      "adviser",
      "advisers",
      "advisor",
      "advisors",
      "representative",
      "representatives",
      "spokespeople",
      "spokesmen");

  private final CharSequence text;
  private final Cast cast;
  private final Names names;
  private final List<Mention> mentions;
  private final Focus focus;
  private final Set<String> offices;
  private final Set<String> documents;
  private final Set<String> texts;
  private final Set<String> unnamed;
  private final Set<String> people;
  private final Set<String> titles;
  private final Set<String> bodies;
  private final Set<String> saying;
  private final Set<String> demonyms;

  MentionReader(
      CharSequence text, WordLists lists, Cast cast, Names names, List<Mention> mentions) {
    this.text = text;
    this.cast = cast;
    this.names = names;
    this.mentions = mentions;
    offices = lists.of("office-words");
    documents = lists.of("document-nouns");
    texts = lists.of("text-nouns");
    unnamed = lists.of("unnamed-nouns");
    people = lists.of("person-nouns");
    titles = lists.of("titles");
    bodies = lists.of("body-nouns");
    saying = lists.of("saying");
    demonyms = lists.of("demonyms");
    focus = new Focus(cast, lists);
  }

  void read(int number, Words words, List<Name> found) {
    focus.enter(number, words);
    var taken = new @Nullable Member[words.size()];
    for (var name : found)
      if (!name.isTitleOnly()) {
        var member = names.entity(words, name);
        if (member == null) continue;
        for (var i = name.start(); i < name.end(); i++) taken[i] = member;
      }
    var phrases = PhraseFinder.find(words);
    var at = 0;
    for (var i = 0; i < words.size(); ) {
      while (at < phrases.size() && phrases.get(at).end() <= i) at++;
      var phrase = at < phrases.size() && phrases.get(at).start() == i ? phrases.get(at) : null;
      var next = phrase == null ? 0 : describe(words, phrase, taken);
      if (next > i) i = next;
      else if (taken[i] != null) i = name(words, i, taken);
      else {
        pronoun(words, i);
        i++;
      }
    }
  }

  private int name(Words words, int from, @Nullable Member[] taken) {
    var member = taken[from];
    var to = from;
    while (to < words.size() && taken[to] == member) to++;
    if (member == null) return to;
    mention(words, from, to, member, false);
    if (words.is(from - 1, ",")) described(words, from, to, taken, member);
    if (member.gender.isEmpty() && member.role != null) member.gender = gender(member.role);
    if (words.is(from - 1, "mr") || words.is(from - 1, "mr.")) member.gender = "he";
    if (words.folded(from - 1).startsWith("mrs") || words.folded(from - 1).startsWith("ms"))
      member.gender = "she";
    apposition(words, to, member);
    return to;
  }

  /** What a title tells of its bearer: "he" of a spokesman, "she" of an actress; empty where it tells nothing. */
  private static String gender(String role) {
    var title = role.toLowerCase(Locale.ROOT);
    if (title.endsWith("woman")
        || title.endsWith("actress")
        || title.endsWith("queen")
        || title.endsWith("princess")
        || title.endsWith("sister")) return "she";
    return title.endsWith("man")
            || title.endsWith("actor")
            || title.endsWith("king")
            || title.endsWith("prince")
            || title.endsWith("father")
        ? "he"
        : "";
  }

  private void mention(Words words, int from, int to, Member member, boolean bare) {
    mentions.add(new Mention(words.span(from, to), member.index, bare));
    focus.see(words, from, to, member);
  }

  /** "Jan Kol, a ministry spokesman," tells the role of Jan Kol. */
  private void apposition(Words words, int comma, Member member) {
    if (!member.isPerson() || member.role != null || !words.is(comma, ",")) return;
    var end = comma + 1;
    var head = -1;
    for (; end < words.size() && end - comma < 16 && !words.is(end, ","); end++) {
      if (words.pos(end) == PartOfSpeech.VERB || words.pos(end) == PartOfSpeech.AUX) return;
      if (head < 0 && (people.contains(words.folded(end)) || titles.contains(words.folded(end))))
        head = end;
    }
    if (head < 0 || head - comma > 7 || !words.is(end, ",") && end < words.size()) return;
    while (end > comma + 1 && words.pos(end - 1) == PartOfSpeech.PUNCT) end--;
    var start = words.pos(comma + 1) == PartOfSpeech.DET ? comma + 2 : comma + 1;
    if (start < end && !words.is(start, "and"))
      member.role = words.span(start, end).of(text);
  }

  /** "Its secretary, Jan Kol," and "a spokesman for the ministry, Jan Kol," tell the role of Jan Kol and for whom he speaks. */
  private void described(Words words, int from, int to, @Nullable Member[] taken, Member member) {
    if (!member.isPerson() || !(words.pos(to) == PartOfSpeech.PUNCT || speaksAt(words, to))) return;
    var comma = from - 1;
    var phrase = descriptionBefore(words, comma);
    if (phrase == null) return;
    var start = phrase.start();
    while (words.pos(start) == PartOfSpeech.DET
        || words.pos(start) == PartOfSpeech.NUM
        || PhraseFinder.isPossessivePronoun(words.folded(start))) start++;
    if (member.role == null && start < comma)
      member.role = words.span(start, comma).of(text);
    var owner = owner(words, phrase, taken);
    if (member.of == null && owner != null && owner != member && owner.kind == EntityKind.BODY)
      member.of = owner.index;
  }

  private boolean speaksAt(Words words, int at) {
    return saying.contains(words.folded(at)) || words.pos(at) == PartOfSpeech.AUX;
  }

  /** The phrase about a person that opens a clause and runs up to the comma; null for none. */
  private @Nullable Phrase descriptionBefore(Words words, int comma) {
    var start = comma;
    while (start > 0 && comma - start < LONGEST_DESCRIPTION && isNominal(words, start - 1)) start--;
    if (words.pos(start) == PartOfSpeech.ADP) return null;
    for (var i = start; i < comma; i++) {
      if (words.pos(i) == PartOfSpeech.ADP) return null;
      var word = words.folded(i);
      if (!(people.contains(word) || titles.contains(word) || unnamed.contains(word))) continue;
      if (!words.isPossessive(i + 1) && words.pos(i + 1) != PartOfSpeech.NOUN)
        return new Phrase(start, i);
    }
    return null;
  }

  private static boolean isNominal(Words words, int i) {
    return switch (words.pos(i)) {
      case NOUN, PROPN, ADJ, DET, ADP, NUM -> true;
      case PRON -> PhraseFinder.isPossessivePronoun(words.folded(i));
      default -> words.isPossessive(i);
    };
  }

  // --- descriptions
  // -------------------------------------------------------------------------------------------------------

  /** Enters what a phrase describes; gives the token to go on from, or its own start when it describes nothing. */
  private int describe(Words words, Phrase phrase, @Nullable Member[] taken) {
    var head = phrase.head();
    if (taken[head] != null) return phrase.start();
    var word = words.folded(head);
    var owner = owner(words, phrase, taken);
    if (documents.contains(word) || texts.contains(word) && (owner != null || speaks(words, head)))
      return document(words, phrase, taken, owner);
    if (owner != null && offices.contains(word)) return office(words, phrase, taken, owner);
    var definite = isDefinite(words, phrase.start()) || isHeadlineTitle(words, phrase);
    if (definite && people.contains(word)) {
      var known = focus.person(words, phrase, text);
      if (known != null) return bare(words, phrase, taken, known);
    }
    if ((definite || isOwned(words, phrase, taken) || MASSES.contains(word))
        && isBody(words, head)
        && !unnamed.contains(word)) {
      var body = focus.body(words, phrase);
      var modified = head > phrase.start() + 1;
      var acts = saying.contains(words.folded(head + 1))
          || words.pos(head + 1) == PartOfSpeech.VERB
          || words.pos(head + 1) == PartOfSpeech.AUX;
      if (body == null && (modified || acts))
        body = cast.add(description(words, phrase), EntityKind.BODY);
      if (body != null) return bare(words, phrase, taken, body);
    }
    var governed =
        words.pos(phrase.start() - 1) == PartOfSpeech.ADP && !words.is(phrase.start() - 1, "to");
    var speaker = !governed
        && speaks(words, head)
        && words.pos(head) == PartOfSpeech.NOUN
        && !isTimeWord(word);
    var person = words.is(head + 1, "who") || words.is(head + 1, ",") && words.is(head + 2, "who");
    if (unnamed.contains(word) || speaker || !governed && person)
      return unnamed(words, phrase, taken, owner);
    return phrase.start();
  }

  /** "ministry", "coast guard". */
  private boolean isBody(Words words, int head) {
    return bodies.contains(words.folded(head))
        || bodies.contains(words.folded(head - 1) + " " + words.folded(head));
  }

  /** "Drosna's environment ministry", "its board": as definite as "the". */
  private boolean isOwned(Words words, Phrase phrase, @Nullable Member[] taken) {
    var start = phrase.start();
    if (taken[start] == null) return false;
    var end = start;
    while (end < phrase.head() && taken[end] == taken[start]) end++;
    return words.isPossessive(end) && !isPerson(taken[start]);
  }

  private static boolean isPerson(@Nullable Member member) {
    return member != null && member.isPerson();
  }

  /** "President-elect tells ...": headlines leave "the" out. */
  private static boolean isHeadlineTitle(Words words, Phrase phrase) {
    return phrase.start() == 0 && phrase.head() == 0 && !words.folded(0).endsWith("s");
  }

  private boolean speaks(Words words, int head) {
    var start = head;
    while (start > 0 && head - start < 5 && !words.is(start - 1, "to")) start--;
    return saying.contains(words.folded(head + 1))
        || saying.contains(words.folded(head + 2))
        || saying.contains(words.folded(belonging(words, head + 1)))
        || words.is(start - 1, "to") && words.is(start - 2, "according");
  }

  /** In "a farmer | in Guntur district said" where what says where somebody is from or of what ends; the same place for none. */
  private static int belonging(Words words, int from) {
    var end = from;
    while (end - from < LONGEST_DESCRIPTION && isBelonging(words, end)) {
      end++;
      while (isNominal(words, end) && words.pos(end) != PartOfSpeech.ADP) end++;
    }
    return end;
  }

  private static boolean isBelonging(Words words, int i) {
    return switch (words.folded(i)) {
      case "of", "in", "from", "at" -> words.has(i + 1);
      default -> false;
    };
  }

  private static boolean isTimeWord(String word) {
    return switch (word) {
      case "day", "week", "month", "year", "night", "morning", "afternoon", "evening", "time" ->
        true;
      default -> false;
    };
  }

  private static boolean isDefinite(Words words, int start) {
    return words.is(start, "the") || words.is(start, "this") || words.is(start, "that");
  }

  private int bare(Words words, Phrase phrase, @Nullable Member[] taken, Member member) {
    inner(words, phrase.start(), phrase.head(), taken);
    mention(words, phrase.start(), phrase.end(), member, true);
    return phrase.end();
  }

  /** Names inside a description are mentions of their own. */
  private void inner(Words words, int from, int to, @Nullable Member[] taken) {
    for (var i = from; i < to; ) {
      if (taken[i] != null) i = name(words, i, taken);
      else pronoun(words, i++);
    }
  }

  /** Whose office or document it is: "Kol's office", "the Kol campaign", "his team", "a spokesman for Kol", "a statement by Kol". */
  private @Nullable Member owner(Words words, Phrase phrase, @Nullable Member[] taken) {
    var named = ownerBefore(words, phrase, taken);
    if (named != null && named.kind != EntityKind.OTHER && named.kind != EntityKind.PLACE)
      return named;
    var after = ownerAfter(words, phrase.end(), taken);
    return after == null ? named : after;
  }

  /** The one named or described before the phrase's head. */
  private @Nullable Member ownerBefore(Words words, Phrase phrase, @Nullable Member[] taken) {
    for (var i = phrase.head() - 1; i >= phrase.start(); i--) {
      if (taken[i] != null) return taken[i];
      if (PhraseFinder.isPossessivePronoun(words.folded(i))) return focus.pronoun(words, i);
      var body = bodies.contains(words.folded(i)) || words.is(i, "hospital");
      if (body && words.pos(i) != PartOfSpeech.VERB) return describedBody(words, new Phrase(i, i));
    }
    return null;
  }

  /** The one an "of ...", "for ..." or "by ..." after the phrase names or describes. */
  private @Nullable Member ownerAfter(Words words, int from, @Nullable Member[] taken) {
    var next = from;
    for (var reach = 0; reach < OWNER_REACH && words.has(next); reach++, next++) {
      var link = words.folded(next);
      if (!(link.equals("for") || link.equals("of") || link.equals("by") || link.equals("from"))) {
        if (words.pos(next) == PartOfSpeech.VERB && reach == 0 && !saying.contains(link)) continue;
        return null;
      }
      var at = next + 1;
      while (words.pos(at) == PartOfSpeech.DET || words.pos(at) == PartOfSpeech.ADJ) at++;
      if (!words.has(at)) return null;
      if (taken[at] != null) return ownerOffice(words, at, taken);
      var head = at;
      while (words.pos(head + 1) == PartOfSpeech.NOUN) head++;
      return isBody(words, head) ? describedBody(words, new Phrase(at, head)) : null;
    }
    return null;
  }

  /** In "a statement by Kol's staff" the staff, made an office of Kol's; in "a bulletin of Drosna's weather service" the service. */
  private Member ownerOffice(Words words, int at, @Nullable Member[] taken) {
    var member = taken[at];
    var end = at;
    while (end < words.size() && taken[end] == member) end++;
    if (member == null) throw new IllegalStateException("no name at " + at);
    if (!words.isPossessive(end)) return member;
    if (offices.contains(words.folded(end + 1))) return officeOf(member, words.folded(end + 1));
    var head = end;
    while (words.has(head + 1) && taken[head + 1] == null && isNounOrAdjective(words, head + 1))
      head++;
    return head > end && isBody(words, head) ? describedBody(words, new Phrase(at, head)) : member;
  }

  private static boolean isNounOrAdjective(Words words, int i) {
    return words.pos(i) == PartOfSpeech.NOUN || words.pos(i) == PartOfSpeech.ADJ;
  }

  private Member describedBody(Words words, Phrase phrase) {
    var known = focus.body(words, phrase);
    if (known != null) return known;
    var plain = phrase.start() == phrase.head();
    return cast.add(
        plain ? words.folded(phrase.head()) : description(words, phrase), EntityKind.BODY);
  }

  private int document(
      Words words, Phrase phrase, @Nullable Member[] taken, @Nullable Member owner) {
    var word = words.folded(phrase.head());
    var issuer = owner == null ? focus.issuer(words, phrase) : owner;
    var indefinite = words.is(phrase.start(), "a") || words.is(phrase.start(), "an");
    Member document = null;
    if (owner != null) document = focus.documentOf(owner, word);
    else if (!indefinite) document = focus.document(word);
    if (document == null) {
      var plural = word.endsWith("s") && phrase.head() > phrase.start();
      if (owner == null
          && !indefinite
          && !plural
          && !speaks(words, phrase.head())
          && !words.is(phrase.start(), "the")) return phrase.start();
      document = cast.add(
          issuer == null ? description(words, phrase) : issuer.name + "'s " + word,
          EntityKind.DOCUMENT);
      if (issuer != null) document.of = issuer.index;
    }
    inner(words, phrase.start(), phrase.head(), taken);
    mention(words, phrase.start(), phrase.end(), document, owner == null);
    return phrase.end();
  }

  /** A phrase without its article. */
  private String description(Words words, Phrase phrase) {
    var start = words.pos(phrase.start()) == PartOfSpeech.DET && phrase.head() > phrase.start()
        ? phrase.start() + 1
        : phrase.start();
    return words.span(start, phrase.end()).of(text);
  }

  private int office(Words words, Phrase phrase, @Nullable Member[] taken, Member owner) {
    var word = words.folded(phrase.head());
    if (PEOPLE_OF_OFFICE.contains(word)) return unnamed(words, phrase, taken, owner);
    if (owner.kind == EntityKind.PLACE && !words.isPossessive(phrase.head() - 1))
      return phrase.start();
    inner(words, phrase.start(), phrase.head(), taken);
    mention(words, phrase.start(), phrase.end(), officeOf(owner, word), false);
    return phrase.end();
  }

  private Member officeOf(Member owner, String word) {
    var name = owner.name + "'s " + word;
    var known = cast.named(name);
    if (known != null) return known;
    var office = cast.add(name, EntityKind.OFFICE);
    office.of = owner.index;
    return office;
  }

  private int unnamed(
      Words words, Phrase phrase, @Nullable Member[] taken, @Nullable Member owner) {
    var end = tail(words, phrase);
    inner(words, phrase.start(), phrase.head(), taken);
    var name = words.span(phrase.start(), end).of(text);
    var definite = isDefinite(words, phrase.start());
    var member = definite ? focus.unnamed(words.folded(phrase.head())) : null;
    if (member == null) {
      member = cast.add(name, EntityKind.UNNAMED);
      member.head = words.folded(phrase.head());
      member.plural = words.folded(phrase.head()).endsWith("s")
          || words.is(phrase.head(), "people")
          || words.is(phrase.head(), "police");
      if (owner != null && owner.kind != EntityKind.PLACE && owner.kind != EntityKind.OTHER)
        member.of = owner.index;
    }
    mention(words, phrase.start(), phrase.end(), member, false);
    return phrase.end();
  }

  /** "officials | familiar with the talks": up to the verb or mark that ends the description. */
  private static int tail(Words words, Phrase phrase) {
    var belonging = belonging(words, phrase.end());
    if (belonging > phrase.end()) return belonging;
    var next = words.folded(phrase.end());
    if (!next.equals("familiar")
        && !next.equals("with")
        && !next.equals("close")
        && !next.equals("for")) return phrase.end();
    var end = phrase.end();
    while (end < words.size()
        && end - phrase.end() < 10
        && words.pos(end) != PartOfSpeech.VERB
        && words.pos(end) != PartOfSpeech.AUX
        && words.pos(end) != PartOfSpeech.PUNCT) end++;
    return end;
  }

  private void pronoun(Words words, int i) {
    var word = words.folded(i);
    if (!Focus.isPronoun(word)) return;
    var member = focus.pronoun(words, i);
    if (member != null) mention(words, i, i + 1, member, true);
  }
}
