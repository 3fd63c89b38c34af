package org.readout.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.text.TermWeights;
import org.readout.text.Terms;

/**
 * Finds names by their shape and neighbourhood: runs of capitalised words, with the particles and "of" that bind them, and the titles before
 * them. Knows titles and kinds of bodies, never who bears them.
 */
final class NameFinder {

  private static final int LONGEST = 9;

  /** Inverse document frequency below which a word is one of the language: it stands in six reports of the table or more. */
  private static final double COMMON = 6.0;

  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "mx", "miss", "mr.", "mrs.", "ms.", "sir", "dr", "dr.");

  private final CharSequence text;
  private final Set<String> titles;
  private final Set<String> titleParts;
  private final Set<String> particles;
  private final Set<String> starters;
  private final Set<String> calendar = new HashSet<>();
  private final Set<String> months;
  private final Demonyms demonyms;
  private final Set<String> bodies;
  private final Set<String> personNouns;
  private final Set<String> labels;
  private final Set<String> joints;

  /** Words the article capitalises in mid-sentence, folded. */
  private final Set<String> capitalised = new HashSet<>();

  NameFinder(CharSequence text, WordLists words, Demonyms demonyms, List<Words> sentences) {
    this.text = text;
    titles = words.of("titles");
    titleParts = words.of("title-parts");
    particles = words.of("particles");
    starters = words.of("starters");
    this.demonyms = demonyms;
    bodies = words.of("body-words");
    personNouns = words.of("person-nouns");
    labels = words.of("labels");
    joints = words.of("joints");
    months = words.of("months");
    calendar.addAll(months);
    calendar.addAll(words.of("weekdays"));
    calendar.addAll(words.of("not-names"));
    for (var sentence : sentences)
      if (!isHeadline(sentence))
        for (var i = 1; i < sentence.size(); i++)
          if (sentence.isCapitalised(i) && !sentence.isOpening(i) && !isShouting(sentence, i))
            capitalised.add(sentence.folded(i));
  }

  /** Whether the sentence being read is set like a headline. */
  private boolean headline;

  List<Name> find(Words words) {
    headline = isHeadline(words);
    var names = new ArrayList<Name>();
    for (var i = 0; i < words.size(); ) {
      if (!isNameWord(words, i)) {
        i++;
        continue;
      }
      var end = runEnd(words, i);
      var name = name(words, i, end);
      names.add(name);
      i = Math.max(end, i + 1);
    }
    return names;
  }

  /** Whether nearly every word is capitalised and no full stop ends it, so that capitals tell nothing. */
  private static boolean isHeadline(Words words) {
    var all = 0;
    var capitals = 0;
    for (var i = 0; i < words.size(); i++) {
      if (words.pos(i) == PartOfSpeech.PUNCT || words.folded(i).length() < 4) continue;
      all++;
      if (words.isCapitalised(i)) capitals++;
    }
    return !words.is(words.size() - 1, ".") && all >= 5 && capitals * 10 >= all * 7;
  }

  private boolean isNameWord(Words words, int i) {
    if (!words.isCapitalised(i) || headline && !capitalised.contains(words.folded(i))) return false;
    var word = bare(words.folded(i));
    if (isCalendar(words, i) && !isTitle(word)) return false;
    if (demonyms.contains(word) && !startsBody(words, i)) return false;
    if (word.startsWith("@") || word.startsWith("#") || partsNames(words, i)) return false;
    if (!words.isOpening(i))
      return words.pos(i) != PartOfSpeech.PRON && words.pos(i) != PartOfSpeech.DET;
    if (starters.contains(word) || words.pos(i) == PartOfSpeech.PRON) return false;
    if (bodies.contains(word) && !words.isCapitalised(i + 1)) return false;
    if (words.pos(i) == PartOfSpeech.PROPN || capitalised.contains(word)) return true;
    if (isCommon(words, i)) return false;
    if (words.is(i + 1, ":") && word.length() > 2) return true;
    var next = words.isCapitalised(i + 1) && !demonyms.contains(words.folded(i + 1));
    return (next && !words.isOpening(i + 1) || words.isPossessive(i + 1) || isTitle(word))
        && words.pos(i) != PartOfSpeech.ADP
        && words.pos(i) != PartOfSpeech.ADV
        && words.pos(i) != PartOfSpeech.SCONJ;
  }

  /** A word of page furniture, a closed word, or one among words all in capitals that the article nowhere else writes as a name. */
  private boolean partsNames(Words words, int i) {
    var word = bare(words.folded(i));
    return labels.contains(word)
        || joints.contains(word)
        || isShouting(words, i) && !capitalised.contains(word);
  }

  /** In capitals beside another word in capitals, so that they tell nothing: a heading glued to a sentence. */
  private static boolean isShouting(Words words, int i) {
    return isShouted(words.word(i))
        && (isShouted(words.word(i - 1)) || isShouted(words.word(i + 1)));
  }

  /** Four letters or more and no small one: shorter ones are mostly initials. */
  private static boolean isShouted(String word) {
    return word.length() > 3 && word.chars().allMatch(Character::isUpperCase);
  }

  /** A noun or adjective of the language that opens a sentence before a name: "Former Ledger editor", "Model Anna Kol". */
  private boolean isCommon(Words words, int i) {
    var word = words.folded(i);
    if (isTitle(bare(word)) || bodies.contains(word) || startsBody(words, i)) return false;
    return switch (words.pos(i)) {
      case ADJ, NUM -> true;
      case NOUN ->
        !words.isPossessive(i + 1)
            && Terms.words(word).stream()
                .allMatch(one -> TermWeights.shipped().of(one.term()) < COMMON);
      default -> false;
    };
  }

  /** A day, a month or a word that is no name; "April Jones" and "Jan Kol" are people. */
  private boolean isCalendar(Words words, int i) {
    if (!calendar.contains(bare(words.folded(i)))) return false;
    var next = words.isCapitalised(i + 1)
        && words.pos(i + 1) != PartOfSpeech.PUNCT
        && !calendar.contains(bare(words.folded(i + 1)));
    return !months.contains(words.folded(i)) || !next;
  }

  /** "British Army", "American Heart Association": the demonym is a part of the name. */
  private boolean startsBody(Words words, int i) {
    for (var j = i + 1; j < i + 5 && words.isCapitalised(j); j++)
      if (bodies.contains(words.folded(j))) return true;
    return false;
  }

  private int runEnd(Words words, int from) {
    var end = from + 1;
    while (end < words.size() && end - from < LONGEST) {
      if (continues(words, end)) end++;
      else if (isOwnedBody(words, end)) end += 2;
      else if (binds(words, from, end) && end + 1 < words.size() && continues(words, end + 1))
        end += 2;
      else if (words.is(end, "of")
          && words.is(end + 1, "the")
          && isBodyLike(words, from, end)
          && continues(words, end + 2)) end += 3;
      else break;
    }
    return Math.min(end, words.size());
  }

  /** "Seafarers' | Union": many own it, and it is named after them. */
  private boolean isOwnedBody(Words words, int i) {
    return words.is(i, "'")
        && words.isPossessive(i)
        && bodies.contains(words.folded(i + 1))
        && continues(words, i + 1);
  }

  private boolean continues(Words words, int i) {
    if (!words.isCapitalised(i) || headline && !capitalised.contains(words.folded(i))) return false;
    var word = bare(words.folded(i));
    return !isCalendar(words, i)
        && !partsNames(words, i)
        && words.pos(i) != PartOfSpeech.PRON
        && (words.pos(i) != PartOfSpeech.DET || word.length() == 1);
  }

  private boolean binds(Words words, int from, int i) {
    var word = words.folded(i);
    if (particles.contains(word)) return true;
    if (word.equals("&")) return true;
    if (word.equals("of") || word.equals("for")) return isBodyLike(words, from, i);
    return false;
  }

  private boolean isBodyLike(Words words, int from, int to) {
    for (var i = from; i < to; i++) if (bodies.contains(words.folded(i))) return true;
    return isTitle(bare(words.folded(to - 1)));
  }

  private Name name(Words words, int from, int end) {
    var start = from;
    var courtesy = false;
    for (var i = from; i < end; i++) {
      var word = bare(words.folded(i));
      var general = word.equals("general") && i > from && isTitle(bare(words.folded(i - 1)));
      if (!isTitle(word) && !general) continue;
      var bodyAhead = i + 1 < end && bodies.contains(words.folded(i + 1));
      if (bodyAhead || i + 1 < end && words.is(i + 1, "of") && end - i > 2 && i > from) continue;
      start = i + 1;
      courtesy = COURTESIES.contains(word);
    }
    if (start == from && end - from > 2 && words.is(from + 1, "of")) start = from;
    if (start < end && words.is(start, "of")) start = end;
    var begin = courtesy ? from : roleStart(words, from, start);
    var role = begin < start && !(courtesy && start - begin == 1)
        ? words.span(begin, start).of(text)
        : null;
    return new Name(begin, start, end, role, courtesy);
  }

  /** Walks left over a title in small letters and its modifiers: "former Ostland prosecutor | Jan Kol". */
  private int roleStart(Words words, int from, int start) {
    var begin = from;
    var titled = start > from;
    while (begin > 0) {
      var word = words.folded(begin - 1);
      var pos = words.pos(begin - 1);
      var person = titles.contains(word) || personNouns.contains(word);
      if (person && pos != PartOfSpeech.VERB) titled = true;
      else if (!titled
          || !(pos == PartOfSpeech.ADJ
              || pos == PartOfSpeech.NOUN
              || demonyms.contains(word)
              || titleParts.contains(word))) break;
      begin--;
    }
    return titled ? begin : from;
  }

  private boolean isTitle(String word) {
    return titles.contains(word);
  }

  private static String bare(String word) {
    return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
