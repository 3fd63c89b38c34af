package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADJ;
import static org.readout.analysis.PartOfSpeech.ADP;
import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.CCONJ;
import static org.readout.analysis.PartOfSpeech.DET;
import static org.readout.analysis.PartOfSpeech.NUM;
import static org.readout.analysis.PartOfSpeech.PART;
import static org.readout.analysis.PartOfSpeech.PRON;
import static org.readout.analysis.PartOfSpeech.SYM;
import static org.readout.analysis.PartOfSpeech.VERB;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.PartOfSpeech;

/** Finds the noun phrase before or after a verb: who says it. Looks a bounded number of words around. */
final class NounPhrases {

  /** No source is longer, in tokens. */
  private static final int LONGEST = 40;

  private static final Set<String> TIME = Set.of(
      "today",
      "yesterday",
      "tomorrow",
      "tonight",
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday",
      "earlier",
      "later",
      "now",
      "then",
      "recently",
      "meanwhile",
      "afterwards",
      "week",
      "month",
      "year",
      "night",
      "morning",
      "afternoon",
      "evening",
      "day");

  private NounPhrases() {}

  /** The subject of the verb group that starts at {@code verb}; null when none stands before it. */
  static @Nullable NounPhrase before(Line line, int verb, int floor) {
    var end = verb;
    while (end > floor && (skips(line, end - 1) || dated(line, end) < end))
      end = Math.min(end - 1, dated(line, end));
    if (end <= floor) return null;
    if (isRelative(line, end - 1)) return relative(line, end - 1, floor);
    if (line.is(end - 1, ",") || line.isOneOf(end - 1, ")", "\u2014", "\u2013", "--"))
      return apposed(line, end, floor);
    if (line.isPos(end - 1, ADP, DET, CCONJ)
        && !line.isOneOf(
            end - 1, "this", "that", "these", "those", "some", "many", "all", "both", "another"))
      return null;
    return plain(line, end, end, floor);
  }

  /** Adverbs and days between subject and verb. */
  private static boolean skips(Line line, int i) {
    if (line.isPos(i, ADV, AUX)) return true;
    var time = TIME.contains(line.folded(i)) && !line.isPossessive(i + 1);
    if (time && (line.isNoun(i - 1) || line.isPos(i - 1, PRON))) return true;
    // "on Monday", unless it belongs to a participle: "papers filed on Monday"
    if (time && line.is(i - 1, "on")) return !line.isPos(i - 2, VERB);
    if (line.is(i, "on") && TIME.contains(line.folded(i + 1))) return !line.isPos(i - 1, VERB);
    return line.isOneOf(i, "all", "both") && line.isPos(i - 1, PRON);
  }

  /** Where "on November 14" starts, when it ends there; else {@code end}. */
  private static int dated(Line line, int end) {
    for (var i = end - 2; i >= Math.max(0, end - 4); i--)
      if (line.is(i, "on")
          && !line.isPos(i - 1, VERB)
          && (line.isPos(end - 1, NUM)
              || line.isPos(i + 1, NUM)
              || TIME.contains(line.folded(i + 1)))) return i;
    return end;
  }

  private static boolean isRelative(Line line, int i) {
    return line.isOneOf(i, "who", "which")
        || line.is(i, "that") && line.isPos(i, PRON) && line.isNoun(i - 1);
  }

  /** "who": the source is the pronoun, its head the noun it stands for. */
  private static NounPhrase relative(Line line, int who, int floor) {
    var noun = who - 1;
    if (line.is(noun, ",")) noun--;
    var phrase = noun > floor ? plain(line, noun + 1, noun + 1, floor) : null;
    return new NounPhrase(who, who + 1, phrase == null ? who : phrase.head());
  }

  /** "Jan Kol, the head of the union, | said": back over what the comma closes. */
  private static @Nullable NounPhrase apposed(Line line, int end, int floor) {
    var close = end - 1;
    for (var i = close - 1; i > floor && close - i < LONGEST; i--) {
      if (line.isQuoted(i) != line.isQuoted(close)) return null;
      var bracket = line.is(close, ")");
      var opens = bracket
          ? line.is(i, "(")
          : line.is(i, ",") || !line.is(close, ",") && line.folded(i).equals(line.folded(close));
      if (!opens) continue;
      if (bracket) return plain(line, i, end, floor);
      if (!line.isNoun(i - 1) && !line.is(i - 1, ")") && !line.isPos(i - 1, NUM)) continue;
      if (line.isOneOf(i + 1, "and", "or", "but")) continue;
      if (hidesClause(line, i + 1, close)) continue;
      if (line.isVerb(i + 1)
          && !line.folded(i + 1).endsWith("ing")
          && !line.folded(i + 1).endsWith("ed")) continue;
      return plain(line, i, end, floor);
    }
    return null;
  }

  /** Whether a finite verb stands there that no "who" governs: the commas enclose less than a whole aside. */
  private static boolean hidesClause(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.isOneOf(i, "who", "which", "whose", "that", "where", "as", "when")) return false;
      if (line.isVerb(i) && !isParticiple(line, i) && !line.is(i - 1, "to")) return true;
    }
    return false;
  }

  /** The phrase ending before {@code last}, taken to run on to {@code end}. */
  private static @Nullable NounPhrase plain(Line line, int last, int end, int floor) {
    if (isNominative(line.folded(last - 1)) && last - 1 >= floor && !line.is(last - 2, "and"))
      return new NounPhrase(last - 1, end, last - 1);
    var from = last;
    while (from > floor && last - from < LONGEST && belongs(line, from - 1, last)) from--;
    if (line.isPos(from - 1, ADP) && from > floor) return governed(line, from, last, end, floor);
    from = trimmed(line, from, last);
    if (from >= last) return null;
    var head = head(line, from, last);
    return head < 0 ? null : new NounPhrase(from, end, head);
  }

  /**
   * The phrase stands after a preposition and is no subject: it closes a relative clause ("members that were under its rule | said"), or a
   * fronted "In Lima" runs into the subject without a comma.
   */
  private static @Nullable NounPhrase governed(Line line, int from, int last, int end, int floor) {
    for (var i = from - 1; i > floor && from - i < LONGEST && !line.isOneOf(i, ";", ":"); i--)
      if (isRelative(line, i) && line.isVerb(i + 1)) {
        var noun = line.is(i - 1, ",") ? i - 1 : i;
        return noun > floor ? plain(line, noun, end, floor) : null;
      }
    var opens = from - 1 == floor || line.is(from - 2, ",") || line.isPos(from - 2, CCONJ);
    if (!opens) return null;
    for (var i = from + 1; i < last; i++)
      if (line.isPos(i, DET, PRON) || line.isCapitalised(i) && isPlaceEnd(line, i - 1)) {
        var head = head(line, i, last);
        return head < 0 ? null : new NounPhrase(i, end, head);
      }
    return null;
  }

  private static boolean isPlaceEnd(Line line, int i) {
    return line.isPos(i, PartOfSpeech.PROPN) && line.isPos(i - 1, ADP);
  }

  private static boolean belongs(Line line, int i, int last) {
    if (line.isPossessive(i)) return true;
    if (line.is(i, "that")
        || line.isOneOf(i, "because", "if", "when", "while", "as", "than", "whether")) return false;
    var pos = line.pos(i);
    if (line.isNoun(i) || pos == ADJ || pos == DET || pos == NUM || pos == SYM) return true;
    if (pos == PRON)
      return i == last - 1
          || isPossessivePronoun(line.folded(i))
          || line.isPos(i + 1, ADP)
          || line.is(i + 1, "and");
    if (pos == CCONJ)
      return (line.isNoun(i - 1) || line.isPos(i - 1, ADJ, PRON))
          && !line.is(i, "but")
          && joinsSubjects(line, i, last);
    if (pos == ADP)
      return line.isNoun(i - 1)
          || line.isPos(i - 1, ADJ, PRON, NUM)
          || isParticiple(line, i - 1)
          || line.isPos(i - 1, DET);
    if (pos == PART) return false;
    if (pos == VERB)
      return isParticiple(line, i)
              && line.isNoun(i - 1)
              && (line.isPos(i + 1, ADP) || TIME.contains(line.folded(i + 1)))
          || line.isNoun(i + 1) && (line.isPos(i - 1, DET, ADJ));
    if (line.isOneOf(i, "-", "&", "/")) return line.isWord(i - 1) && line.isWord(i + 1);
    return line.isOneOf(i, "(", ")") && last - i < 8 && line.sentence.tokens().size() > last;
  }

  /** "and" inside a subject, not between two clauses: no verb stands between it and the clause's start. */
  private static boolean joinsSubjects(Line line, int and, int last) {
    for (var i = and - 1; i >= Math.max(0, and - 12); i--) {
      if (line.is(i, ",") || line.isQuoted(i) != line.isQuoted(and)) return true;
      if (line.is(i, "that")) return true;
      if (line.isVerb(i)) return false;
    }
    return true;
  }

  private static boolean isParticiple(Line line, int i) {
    var word = line.folded(i);
    return line.isPos(i, VERB)
        && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en"));
  }

  private static boolean isNominative(String word) {
    return switch (word) {
      case "he", "she", "they", "it", "we", "i" -> true;
      default -> false;
    };
  }

  private static boolean isPossessivePronoun(String word) {
    return switch (word) {
      case "his", "her", "its", "their", "my", "our", "your" -> true;
      default -> false;
    };
  }

  /** Without words at its front that open the clause: conjunctions, adverbs, "In Lima". */
  private static int trimmed(Line line, int start, int last) {
    var from = start;
    while (from < last && (line.isPos(from, CCONJ, ADV) || line.is(from, ")"))) from++;
    if (!line.isPos(from, ADP)) return from;
    // A fronted "In Lima" without its comma: the subject is the last plain phrase.
    var plain = last - 1;
    while (plain > from && !line.isPos(plain, ADP)) plain--;
    for (var i = plain + 1; i < last; i++)
      if (i > plain + 1
          && (line.isPos(i, DET, PRON) || line.isCapitalised(i) && !line.isCapitalised(i - 1)))
        return i;
    return plain + 1;
  }

  /** The last noun of the first plain phrase: "head" of "the head of the union", "Kol" of "Jan Kol, a lawyer". */
  static int head(Line line, int from, int to) {
    var head = -1;
    for (var i = from; i < to; i++) {
      if (line.isNoun(i) && !line.isPossessive(i + 1)) head = i;
      else if (line.isPos(i, PRON) && head < 0 && !isPossessivePronoun(line.folded(i))) head = i;
      else if (head >= 0
          && !line.isPossessive(i)
          && !line.is(i, "-")
          && !line.isNoun(i)
          && !line.isPos(i, ADJ)) break;
    }
    if (head >= 0) return head;
    for (var i = to - 1; i >= from; i--) if (line.isPos(i, ADJ, NUM, DET, PRON)) return i;
    return -1;
  }

  /** The phrase that starts at {@code from}, with its "of ..." and what a comma sets beside it. */
  static @Nullable NounPhrase after(Line line, int from, int limit) {
    var i = from;
    while (i < limit && i - from < LONGEST) {
      var pos = line.pos(i);
      var inside = line.isNoun(i)
          || pos == ADJ
          || pos == DET
          || pos == NUM
          || pos == SYM
          || line.isPossessive(i)
          || pos == PRON && (i == from || isPossessivePronoun(line.folded(i)))
          || line.isOneOf(i, "-", "&")
          || pos == ADP && i > from && joins(line, i)
          || pos == CCONJ
              && i > from
              && line.is(i, "and")
              && (line.isNoun(i + 1) || line.isPos(i + 1, DET, ADJ))
              && line.isNoun(i - 1)
          || pos == VERB && i > from && isParticiple(line, i) && line.isPos(i + 1, ADP)
          || pos == VERB
              && line.isNoun(i + 1)
              && (line.isPos(i - 1, DET, ADJ) || i == from && line.isCapitalised(i + 1));
      if (!inside) break;
      i++;
      if (i == from + 1 && line.isPos(from, PRON) && !isPossessivePronoun(line.folded(from))) break;
    }
    if (i == from) return null;
    var head = head(line, from, i);
    return head < 0 ? null : new NounPhrase(from, i, head);
  }

  private static boolean joins(Line line, int i) {
    return line.isOneOf(i, "of", "for", "in", "at", "with", "from", "on", "by", "to")
        && (line.isNoun(i + 1) || line.isPos(i + 1, DET, ADJ, NUM, PRON))
        && !TIME.contains(line.folded(i + 1));
  }

  static boolean isTime(String word) {
    return TIME.contains(word);
  }
}
