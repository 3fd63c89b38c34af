package org.readout.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Cast.Member;
import org.readout.analysis.UntaggedWords.Listed;

/**
 * Finds people, bodies and people described by trade or office in languages without a tagger, by capitals and word lists. Full names are
 * entered first, so that a surname in the first sentence finds the full one in the last; a name in another case is its owner's.
 */
final class UntaggedMentions {

  /** Words a person's name has at most; a longer run of capitals is a heading or a title. */
  private static final int LONGEST = 6;

  /** Small words between a role or body and the name it belongs to ("the head of the club | Rudin"). */
  private static final int COMPLEMENT = 3;

  private final CharSequence text;
  private final List<UntaggedSentence> sentences;
  private final Listed roles;
  private final Listed bodies;
  private final Listed pronouns;
  private final Listed particles;
  private final Listed links;
  private final Listed small;
  private final Listed where;
  private final Listed genitive;
  private final Listed surnames;
  private final Listed owners;
  private final Listed patronymics;
  private final Listed saying;
  private final Listed finite;
  private final Listed trades;
  private final Listed given;
  private final Listed joints;

  /** Whether every noun has a capital, so that a single one tells nothing. */
  private final boolean nounsCapitalised;

  /** Whether a role follows what it belongs to ("Kuzey Hattı şirketinin sözcüsü"). */
  private final boolean headLast;

  private final Cast cast = new Cast();
  private final CaseForms people;
  private final List<Mention> mentions = new ArrayList<>();
  private @Nullable Member lastPerson;

  UntaggedMentions(CharSequence text, List<Words> sentences, UntaggedWords lists, String language) {
    var elides = language.equals("fr") || language.equals("it");
    var turkish = language.equals("tr");
    this.sentences = sentences.stream()
        .map(words -> new UntaggedSentence(text, words, elides, turkish))
        .toList();
    nounsCapitalised = language.equals("de");
    headLast = turkish;
    roles = lists.list("roles");
    bodies = lists.list("bodies");
    pronouns = lists.list("pronouns");
    particles = lists.list("particles");
    links = lists.list("links");
    small = lists.list("small");
    where = lists.list("where");
    genitive = lists.list("genitive");
    surnames = lists.list("surnames");
    owners = lists.list("owners");
    patronymics = lists.list("patronymics");
    saying = lists.list("saying");
    finite = lists.list("finite");
    trades = lists.list("trades");
    given = lists.list("given");
    joints = lists.list("joints");
    people = new CaseForms(cast, lists.list("endings"));
    this.text = text;
  }

  Cast cast() {
    return cast;
  }

  List<Mention> find() {
    for (var sentence : sentences)
      for (var run : runs(sentence))
        if (run.kind() == EntityKind.PERSON && run.end() - run.start() > 1) enter(sentence, run);
    for (var sentence : sentences) read(sentence);
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /**
   * Words with capitals and what binds them.
   *
   * @param from first token, roles included
   * @param start first token of the name itself
   * @param end index after its last
   */
  private record Run(int from, int start, int end, EntityKind kind) {
    boolean isRoleOnly() {
      return start == end;
    }
  }

  private List<Run> runs(UntaggedSentence s) {
    var runs = new ArrayList<Run>();
    for (var i = 0; i < s.size(); ) {
      if (!starts(s, i)) {
        i++;
        continue;
      }
      var end = end(s, i);
      runs.add(run(s, i, end));
      i = end;
    }
    return runs;
  }

  private boolean starts(UntaggedSentence s, int i) {
    if (!s.isCapitalised(i) || small.has(s.core(i)) || pronouns.has(s.core(i)) && !isRole(s, i))
      return false;
    var role = roles.length(s, i);
    if (Math.max(role, bodies.length(s, i)) > 1 && !s.isCapitalised(i + 1)) return false;
    if (!s.words.isOpening(i) || s.isCapitalised(i + 1) && !small.has(s.core(i + 1))) return true;
    return particles.has(s.core(i + 1)) && s.isCapitalised(i + 2)
        || role > 0
        || bodies.has(s.core(i))
        || people.named(List.of(s.core(i))) != null
        || isAcronym(s, i);
  }

  private boolean isRole(UntaggedSentence s, int i) {
    return roles.length(s, i) > 0;
  }

  private int end(UntaggedSentence s, int from) {
    var end = from + 1;
    while (end < s.size() && end - from < 2 * LONGEST) {
      if (continues(s, end)) end++;
      else {
        var particle = particles.length(s, end);
        if (particle == 0
            || isFull(s, from, end)
            || !continues(s, end + particle)
            || isRole(s, end + particle)) break;
        end += particle + 1;
      }
    }
    return end;
  }

  /** Whether a German name is full without what "von" leads to: "Thomas Langer | von der Hochschule". */
  private boolean isFull(UntaggedSentence s, int from, int end) {
    return nounsCapitalised && end - from > 1 && s.isCapitalised(end - 2) && !isRole(s, end - 2);
  }

  private boolean continues(UntaggedSentence s, int i) {
    return s.isCapitalised(i) && !s.isElided(i) && !small.has(s.core(i)) && !s.words.isOpening(i);
  }

  private Run run(UntaggedSentence s, int from, int end) {
    for (var i = from; i < end; i++)
      if (bodies.has(s.core(i)) && (!isRole(s, i) || i + 1 == end) && isBodyHead(s, from, i, end))
        return new Run(from, from, end, EntityKind.BODY);
    var start = from;
    for (var i = from; i < end; i++) {
      var length = roles.length(s, i);
      if (length > 0 && !(i > start && end - i == 1 && !nounsCapitalised && !headLast))
        start = Math.min(end, i + length);
    }
    start = nameStart(s, from, start, end);
    if (start == end) return new Run(from, end, end, EntityKind.UNNAMED);
    for (var i = start; i < end - 1; i++)
      if (surnames.has(s.core(i))) return new Run(from, i, end, EntityKind.PERSON);
    if (start > from || isRoleBefore(s, from) && (end - start > 1 || !isSyllable(s, end)))
      return new Run(from, start, end, EntityKind.PERSON);
    if (end - start == 1) {
      if (isAcronym(s, start)) return new Run(from, start, end, EntityKind.BODY);
      return new Run(from, start, end, speaks(s, start) ? EntityKind.PERSON : EntityKind.OTHER);
    }
    if (nounsCapitalised && end - start == 2 && small.has(s.core(start - 1)) && !speaks(s, start))
      return new Run(from, start, end, EntityKind.OTHER);
    if (where.has(s.core(from - 1))) return new Run(from, start, end, EntityKind.PLACE);
    var person = end - start <= LONGEST && surnames == Listed.NONE;
    return new Run(from, start, end, person ? EntityKind.PERSON : EntityKind.OTHER);
  }

  private boolean governs(UntaggedSentence s, int i) {
    return genitive.has(s.core(i)) && !finite.has(s.core(i));
  }

  /** Where a name starts after its role, given what may stand between them or be taken for a part of the name. */
  private int nameStart(UntaggedSentence s, int from, int start, int end) {
    var particle = particles.length(s, start);
    if (start > from && particle > 0) {
      if (s.isCapitalised(end - 2)) return start + particle;
      return people.named(List.of(s.core(end - 1))) == null ? end : start;
    }
    var after = particles.length(s, start + 1);
    if (nounsCapitalised && after > 0 && end - start - 1 - after > 1) return start + 1 + after;
    var known = start > from || isRoleBefore(s, from);
    if (end - start < 3) return start;
    if (known && governs(s, start) && !patronymics.has(s.core(start + 1))) return start + 1;
    var noun = nounsCapitalised && !known && !given.has(s.core(start));
    return noun && (trades.has(s.core(start)) || small.has(s.core(start - 1))) ? start + 1 : start;
  }

  /** Whether a verb of saying stands right before a name without an article. */
  private boolean speaks(UntaggedSentence s, int start) {
    return saying.has(s.core(start - 1));
  }

  /** In Vietnamese a body's word with a capital starts its name ("Bộ Giao thông"). */
  private boolean isBodyHead(UntaggedSentence s, int from, int i, int end) {
    return surnames == Listed.NONE || i == from && end - from > 1;
  }

  /** Whether a Vietnamese word in capitals goes on in small letters, as no name does: "Giáo | dục". */
  private boolean isSyllable(UntaggedSentence s, int end) {
    return surnames != Listed.NONE && syllables(s, end) > end;
  }

  /** Whether a role in small letters stands right before: "le maire | Luc Vernel", "ông | Lâm". */
  private boolean isRoleBefore(UntaggedSentence s, int from) {
    for (var i = from - 1; i >= Math.max(0, from - 3); i--) {
      var length = roles.length(s, i);
      if (length > 0) return i + length == from;
    }
    return false;
  }

  private static boolean isAcronym(UntaggedSentence s, int i) {
    var word = s.words.word(i);
    return word.length() > 1 && word.length() <= 5 && word.chars().allMatch(Character::isUpperCase);
  }

  private Member enter(UntaggedSentence s, Run run) {
    var printed = s.span(run.start(), run.end()).of(text);
    var person = people.person(printed, isOblique(s, run.from()));
    if (run.start() > run.from() && person.role == null)
      person.role = s.span(run.from(), run.start()).of(text);
    else if (person.role == null && isRoleBefore(s, run.from()))
      person.role = s.words.word(run.from() - 1);
    return person;
  }

  private boolean isOblique(UntaggedSentence s, int from) {
    for (var i = from - 1; i >= Math.max(0, from - 2); i--) {
      if (!s.isWord(i)) return false;
      if (where.has(s.core(i)) || small.has(s.core(i)) && !isRole(s, i)) return true;
    }
    return false;
  }

  private void read(UntaggedSentence s) {
    var runs = runs(s);
    var at = 0;
    for (var i = 0; i < s.size(); ) {
      while (at < runs.size() && runs.get(at).from() < i) at++;
      if (at < runs.size() && runs.get(at).from() == i) {
        i = name(s, runs.get(at++));
        continue;
      }
      var role = roles.length(s, i);
      if (role > 0 && (!s.isCapitalised(i + role) || s.isElided(i + role))
          || role > 0 && nounsCapitalised) i = described(s, i, i + role);
      else if (role == 0 && bodies.length(s, i) > 0) i = body(s, i, i + bodies.length(s, i));
      else {
        if (pronoun(s, i) && lastPerson != null)
          mentions.add(new Mention(s.words.span(i), lastPerson.index, true));
        i++;
      }
    }
  }

  private int name(UntaggedSentence s, Run run) {
    if (run.isRoleOnly()) return described(s, run.from(), run.end());
    if (headLast && s.isWord(run.end()) && bodies.has(s.core(run.end())))
      return body(s, run.from(), run.end() + 1);
    if (run.kind() == EntityKind.BODY) return body(s, run.from(), run.end());
    var printed = s.span(run.start(), run.end()).of(text);
    var known = people.named(Cast.fold(printed));
    if (known == null && run.kind() == EntityKind.PERSON) known = enter(s, run);
    if (known == null) {
      if (nounsCapitalised && run.end() - run.start() == 1) return run.end();
      known = cast.named(printed);
      if (known == null) known = cast.add(printed, run.kind());
    }
    if (known.isPerson() && !isPlaceBefore(s, run.from())) lastPerson = known;
    mentions.add(new Mention(s.span(run.from(), run.end()), known.index, false));
    return run.end();
  }

  private boolean isPlaceBefore(UntaggedSentence s, int from) {
    return where.has(s.core(from - 1));
  }

  private boolean pronoun(UntaggedSentence s, int i) {
    if (pronouns.has(s.core(i))) return !s.isCapitalised(i + 1);
    var word = s.core(i);
    var hyphen = word.lastIndexOf('-');
    return hyphen > 0 && pronouns.has(word.substring(hyphen + 1));
  }

  /** A role without a name: somebody named beside it or before it, or somebody described. */
  private int described(UntaggedSentence s, int from, int head) {
    if (pronouns.has(s.core(from)) && head - from == 1 && lastPerson != null) {
      mentions.add(new Mention(s.words.span(from), lastPerson.index, true));
      return head;
    }
    var begin = headLast ? ownerStart(s, from) : from;
    var end = headLast ? head : complementEnd(s, head, false);
    var bearer = named(s, head, end);
    if (bearer != null) return name(s, bearer);
    var person = apposed(s, begin, end);
    if (person == null && end == head && begin == from) person = bearer(s.core(head - 1));
    var printed = s.span(begin, end).of(text);
    if (person == null) {
      person = cast.named(printed);
      if (person == null) person = cast.add(printed, EntityKind.UNNAMED);
    }
    mentions.add(new Mention(s.span(begin, end), person.index, true));
    return Math.max(end, head);
  }

  /** The full name a role and what it belongs to lead to: "prezes klubu | Oskar Rudzki"; null where what it belongs to is named so. */
  private @Nullable Run named(UntaggedSentence s, int head, int end) {
    if (headLast) return null;
    for (var i = head; i < end; i++) {
      if (!starts(s, i)) continue;
      var run = run(s, i, end(s, i));
      var owned = owners.has(s.core(i - 1)) || nounsCapitalised || links.has(s.core(i - 1));
      return !owned && run.kind() == EntityKind.PERSON && run.end() - run.start() > 1 ? run : null;
    }
    return null;
  }

  /** The person a comma sets beside a description, after it or before. */
  private @Nullable Member apposed(UntaggedSentence s, int from, int end) {
    if (s.words.is(end, ","))
      for (var run : runs(s))
        if (run.from() == end + 1
            && run.kind() == EntityKind.PERSON
            && run.end() - run.start() > 1) {
          var person = enter(s, run);
          if (person.role == null) person.role = s.span(from, end).of(text);
          return person;
        }
    var before = from - 1;
    while (before > 0 && before > from - COMPLEMENT && s.isWord(before)) before--;
    if (!s.words.is(before, ",") || mentions.isEmpty()) return null;
    var last = mentions.get(mentions.size() - 1);
    var member = cast.get(last.entity());
    return member.isPerson() && last.span().end() == s.words.span(before).start() ? member : null;
  }

  private static Member called(Member person, String role) {
    if (person.role == null) person.role = role;
    return person;
  }

  /** Whoever was called so before a name: "the mayor" of "Mayor Jan Kol". */
  private @Nullable Member bearer(String role) {
    for (var i = mentions.size() - 1; i >= Math.max(0, mentions.size() - 40); i--) {
      var member = cast.get(mentions.get(i).entity());
      if (member.isPerson() && member.role != null && Cast.fold(member.role).contains(role))
        return member;
    }
    return null;
  }

  /** Up to the end of what a role or body belongs to: "ministère | des transports", "armatora Północna Linia". */
  private int complementEnd(UntaggedSentence s, int head, boolean body) {
    var at = head;
    while (at - head < COMPLEMENT && links.has(s.core(at))) at++;
    var linked = at > head || isLinked(s, at);
    if (links != Listed.NONE && !linked) return head;
    for (var i = at; i < Math.min(s.size(), at + COMPLEMENT); i++) {
      if (s.isCapitalised(i) && !small.has(s.core(i))) return end(s, i);
      if (isMark(s, i) && s.isCapitalised(i + 1)) return closed(s, i);
      if (!s.isWord(i) || small.has(s.core(i)) && !links.has(s.core(i))) break;
    }
    if (linked && s.isWord(at) && !small.has(s.core(at))) return at + 1;
    return body && s.isWord(head) && !small.has(s.core(head)) && governs(s, head) ? head + 1 : head;
  }

  /** "porte-parole d'une", "dell'Istruzione": the link is elided. */
  private static boolean isLinked(UntaggedSentence s, int i) {
    return s.isWord(i) && s.isElided(i);
  }

  private static boolean isMark(UntaggedSentence s, int i) {
    return s.words.is(i, "«") || s.words.is(i, "\"") || s.words.is(i, "„") || s.words.is(i, "“");
  }

  private static int closed(UntaggedSentence s, int open) {
    for (var i = open + 2; i < Math.min(s.size(), open + 2 + LONGEST); i++)
      if (!s.isWord(i) && "»\"”“".contains(s.words.word(i))) return i + 1;
    return open;
  }

  /** Down to the start of what stands before a role that ends its phrase. */
  private int ownerStart(UntaggedSentence s, int head) {
    for (var i = head - 1; i >= Math.max(0, head - COMPLEMENT); i--) {
      if (!s.isWord(i) || small.has(s.core(i))) break;
      if (!s.isCapitalised(i)) continue;
      while (i > 0 && s.isCapitalised(i - 1) && !small.has(s.core(i - 1))) i--;
      return i;
    }
    return head;
  }

  private int body(UntaggedSentence s, int from, int head) {
    var end = head;
    if (surnames != Listed.NONE) end = syllables(s, head);
    else if (!headLast) end = joined(s, from, complementEnd(s, head, true));
    var printed = s.span(from, end).of(text);
    var known = cast.named(printed);
    if (known == null) known = cast.add(printed, EntityKind.BODY);
    mentions.add(new Mention(s.span(from, end), known.index, false));
    return end;
  }

  /** "Gewerkschaft Handel | und Hafen": one more word of the body's name. */
  private int joined(UntaggedSentence s, int from, int end) {
    if (!joints.has(s.core(end)) || end - from < 2) return end;
    var next = end + 1;
    while (next < end + 3 && links.has(s.core(next))) next++;
    var joins = s.isCapitalised(next)
        && !small.has(s.core(next))
        && !isRole(s, next)
        && !bodies.has(s.core(next))
        && end(s, next) == next + 1;
    return joins ? next + 1 : end;
  }

  /** To the end of a Vietnamese body's name, words of which go on in small letters: "Bộ Giao | thông", "Công ty | Đường sắt Lưu Giang". */
  private int syllables(UntaggedSentence s, int from) {
    var end = from;
    for (var i = from; i < Math.min(s.size(), from + 2 * LONGEST) && s.isWord(i); i++) {
      if (s.isCapitalised(i)) end = i + 1;
      else if (small.has(s.core(i)) || i > 0 && !s.isCapitalised(i - 1)) break;
      else if (i == end) end = i + 1;
    }
    return end;
  }
}
