package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADJ;
import static org.readout.analysis.PartOfSpeech.ADP;
import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.CCONJ;
import static org.readout.analysis.PartOfSpeech.DET;
import static org.readout.analysis.PartOfSpeech.NUM;
import static org.readout.analysis.PartOfSpeech.PRON;
import static org.readout.analysis.PartOfSpeech.PUNCT;
import static org.readout.analysis.PartOfSpeech.SCONJ;
import static org.readout.analysis.PartOfSpeech.VERB;

import java.util.Set;

/** Finds what a verb of saying governs, by the frames its table gives it. Looks at one sentence. */
final class Complements {

  /** Tokens between a verb of saying and its "that". */
  static final int THAT_REACH = 14;

  /** Texts that say things. */
  static final Set<String> DOCUMENTS = Set.of(
      "statement",
      "letter",
      "email",
      "e-mail",
      "memo",
      "report",
      "tweet",
      "post",
      "note",
      "message",
      "communique",
      "article",
      "poll",
      "survey",
      "study",
      "data",
      "records",
      "figures",
      "documents",
      "papers",
      "polls",
      "surveys",
      "studies",
      "filing");

  /** Verbs of saying that are as often acts: one adds a goal as well as a remark. */
  private static final Set<String> ACTS = Set.of("add", "announce", "recall", "reveal", "repeat");

  private static final Set<String> WH =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private final Line line;

  Complements(Line line) {
    this.line = line;
  }

  /** Where what the verb governs starts; -1 when it governs nothing that is said. */
  int of(VerbGroup group) {
    var cue = group.cue();
    var i = group.end();
    while (line.isPos(i, ADV) && !line.isQuoted(i) && !WH.contains(line.folded(i))) i++;
    if (line.is(i, ":"))
      return i + 1 < line.size() && (line.isQuoted(i + 1) || cue.besideQuotation()) ? i + 1 : -1;
    if (line.isQuoted(i)) return cue.besideQuotation() || cue.object() || cue.naming() ? i : -1;
    if (cue.clause() || cue.infinitive() && cue.hearer()) {
      var that = that(i, cue);
      if (that >= 0) return that;
    }
    for (var preposition : cue.prepositions())
      if (line.is(i, preposition) && line.has(i + 1) && !isStop(i + 1) && !line.isPos(i + 1, ADP))
        return i + 1;
    if (cue.infinitive()) {
      if (withholdsName(i)) return -1;
      if (line.is(i, "to") && line.isPos(i + 1, VERB, AUX, ADV))
        return line.isOneOf(i + 1, "comment", "say", "answer", "respond", "discuss", "speak")
                && cue.certainty() == Certainty.DENIED
            ? -1
            : i;
      if (cue.hearer()) {
        var to = afterHearer(i);
        if (to > i && line.is(to, "to") && line.isPos(to + 1, VERB, AUX)) return i;
      }
    }
    if (cue.clause() && (!cue.needsThat() || DOCUMENTS.contains(line.folded(group.from() - 1)))) {
      var clause = cue.hearer() ? afterHearer(i) : i;
      clause = skipTime(clause);
      if (line.is(clause, ":") || line.is(clause, ",") && line.isQuoted(clause + 1)) clause++;
      if (line.isQuoted(clause)) return clause;
      if (cue.hearer() && clause > i && !isStop(clause) && hasFinite(clause)) return clause;
      if (!cue.hearer() || clause == i) {
        if (startsClause(clause) && !(ACTS.contains(cue.lemma()) && isObject(clause)))
          return clause;
      }
    }
    if (cue.besideQuotation()) {
      var after = afterAdjuncts(group);
      if (line.isOneOf(after, ",", ":") && line.isQuoted(after + 1)) return after + 1;
      if (line.isQuoted(after)) return after;
      if (line.is(after, ":") && line.has(after + 1)) return after + 1;
    }
    if (cue.object() || cue.naming()) return opensPhrase(i) ? i : -1;
    return -1;
  }

  /** Whether a question put to somebody follows: "whether", "about", "by reporters". */
  boolean asks(int i) {
    return WH.contains(line.folded(i)) || line.isOneOf(i, "about", "by", "on");
  }

  /** "declined to be named": how a source speaks and nothing that it says. */
  private boolean withholdsName(int to) {
    return line.is(to, "to")
        && line.is(to + 1, "be")
        && line.isOneOf(to + 2, "named", "identified", "quoted", "cited");
  }

  private int skipTime(int from) {
    var i = from;
    if (line.is(i, "on") && NounPhrases.isTime(line.folded(i + 1))) i += 2;
    else if (line.isOneOf(i, "last", "this", "late", "early")
        && NounPhrases.isTime(line.folded(i + 1))) i += 2;
    while (NounPhrases.isTime(line.folded(i))) i++;
    if (line.is(i, "in") && line.isOneOf(i + 1, "a", "an", "its", "his", "her", "their")) {
      var phrase = NounPhrases.after(line, i + 1, line.size());
      if (phrase != null && startsClause(phrase.to())) return phrase.to();
    }
    return i;
  }

  private int that(int from, Cue cue) {
    for (var i = from; i < Math.min(line.size(), from + THAT_REACH); i++) {
      if (line.isQuoted(i)) return -1;
      if (line.is(i, "that") && (line.isPos(i, SCONJ) || hasFinite(i))) return i;
      if (WH.contains(line.folded(i)) && (i == from || cue.hearer() && i > from)) return i;
      if (line.isPos(i, VERB, AUX) || line.isOneOf(i, ".", ";", ":")) return -1;
    }
    return -1;
  }

  private boolean startsClause(int from) {
    // "said reserved the right": a lost pronoun
    if (line.isPos(from, VERB) && line.is(from - 1, "said") && line.folded(from).endsWith("ed"))
      return true;
    var plural =
        line.folded(from).endsWith("s") && line.isPos(from + 1, ADP); // "talks with ... had begun"
    if (isStop(from) || line.isPos(from, VERB, AUX, CCONJ) && !plural) return false;
    if (line.isPos(from, ADP, SCONJ)
        && !countsFrom(from)
        && !line.isOneOf(from, "if", "because", "while", "although", "though")) {
      var phrase = NounPhrases.after(line, from + 1, line.size());
      if (phrase == null || !line.is(phrase.to(), ",") && !line.isPos(phrase.to(), PRON, DET))
        return false;
    }
    return hasFinite(from);
  }

  /** "at least 12 people", "between ten and twenty": a number that opens a subject. */
  private boolean countsFrom(int from) {
    for (var i = from + 1; i < from + 4; i++) if (line.isPos(i, NUM)) return true;
    return false;
  }

  private boolean hasFinite(int from) {
    for (var i = from + 1; i < line.size(); i++) {
      if (line.isPos(i, AUX)
          || line.isPos(i, VERB) && !line.folded(i).endsWith("ing") && !line.is(i - 1, "to"))
        return true;
      if (line.isOneOf(i, ";", ".")) return false;
    }
    return false;
  }

  /** Whether the phrase there is parted from the next finite verb, which then has another subject: "added a late goal, and Ruhl saved". */
  private boolean isObject(int from) {
    var phrase = NounPhrases.after(line, from, line.size());
    if (phrase == null) return false;
    for (var i = phrase.to(); i < line.size() && !line.isPos(i, AUX, VERB); i++)
      if (line.isOneOf(i, ",", "that", "who", "which") || line.isPos(i, SCONJ)) return true;
    return false;
  }

  private boolean opensPhrase(int i) {
    return line.isNoun(i)
        || line.isPos(i, DET, ADJ, NUM, PRON)
        || line.isPos(i, VERB) && line.folded(i).endsWith("ing");
  }

  /** Whether a finite verb stands there. */
  boolean hasClause(int from, int to) {
    for (var i = from; i < to; i++)
      if (line.isPos(i, VERB, AUX) && !line.folded(i).endsWith("ing")) return true;
    return false;
  }

  /** Whether a mark stands there that ends a phrase, or the line. */
  boolean isStop(int i) {
    return i >= line.size()
        || line.isOneOf(i, ".", ",", ";", "!", "?", "\u2014", "--", "\u2013", ")", "...", ":")
        || line.isQuoted(i) && line.pos(i) == PUNCT;
  }

  private int afterHearer(int i) {
    var hearer = NounPhrases.after(line, i, line.size());
    return hearer == null ? i : hearer.to();
  }

  int afterAdjuncts(VerbGroup group) {
    var i = group.end();
    if (group.cue().hearer()) i = afterHearer(i);
    return afterAdjuncts(i);
  }

  /** Past "in a statement", "on Monday", "Tuesday", "again". */
  int afterAdjuncts(int from) {
    var i = from;
    for (var progress = true; progress && i < line.size(); ) {
      progress = false;
      if (line.isQuoted(i)) break;
      if (line.isPos(i, ADV) && !line.isOneOf(i, "not") || NounPhrases.isTime(line.folded(i))) {
        i++;
        progress = true;
      } else if (line.isPos(i, ADP, SCONJ) && !line.isOneOf(i, "that", "if", "because")
          || line.isOneOf(i, "last", "this", "earlier", "late")) {
        var phrase = NounPhrases.after(line, i + 1, line.size());
        if (phrase != null && !line.isVerb(phrase.to())) {
          i = phrase.to();
          progress = true;
        } else if (line.isPos(i + 1, VERB) && line.isPos(i, SCONJ, ADP)) {
          while (i < line.size() && !isStop(i)) i++;
        }
      } else if (line.isPos(i, NUM) && NounPhrases.isTime(line.folded(i - 1))) {
        i++;
        progress = true;
      }
    }
    return i;
  }
}
