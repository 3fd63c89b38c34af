package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADJ;
import static org.readout.analysis.PartOfSpeech.ADP;
import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.CCONJ;
import static org.readout.analysis.PartOfSpeech.DET;
import static org.readout.analysis.PartOfSpeech.NUM;
import static org.readout.analysis.PartOfSpeech.PRON;
import static org.readout.analysis.PartOfSpeech.SCONJ;
import static org.readout.analysis.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.attribution.VerbGroup.Shape;
import org.readout.text.Characters;
import org.readout.text.Span;

/**
 * Reads one sentence for who says what in it: first what follows its content ("..., he said", "according to"), for that is the outermost
 * source, then what goes before ("he said that ..."). What lies in a content found already is not read again.
 */
final class LineReader {

  /** Tokens between a verb of saying and its "that". */
  private static final int THAT_REACH = 14;

  private static final Set<String> DOCUMENTS = Set.of(
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
  private static final Set<String> WH =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private final Page page;
  private final Line line;
  private final CueTable cues;
  private final boolean[] taken;
  private final List<VerbGroup> groups = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft pending;

  LineReader(Page page, Line line, CueTable cues) {
    this.page = page;
    this.line = line;
    this.cues = cues;
    taken = new boolean[line.size()];
  }

  /** What is told by sources that follow it: the outermost. To be asked for first. */
  List<Draft> following() {
    skipQuestion();
    for (var i = line.begin(); i < line.size(); i++) {
      if (line.isQuoted(i)) continue;
      var group = VerbGroup.at(line, i, cues);
      if (group != null) groups.add(group);
      else if (line.isPos(i, VERB) && isTiedBack(i)) groups.add(VerbGroup.byPlace(line, i));
      if (line.is(i, "according") && line.is(i + 1, "to")) according(i);
    }
    for (var i = groups.size() - 1; i >= 0; i--)
      if (isFree(groups.get(i))) following(groups.get(i));
    return drafts;
  }

  /** All that is told in the sentence, with what its verbs govern. */
  List<Draft> all() {
    if (drafts.isEmpty()) label();
    for (var group : groups) if (isFree(group)) leading(group);
    for (var i = line.begin() + 2; i < line.size() - 1; i++)
      if (line.is(i, ":") && line.isQuoted(i + 1) && !taken[i + 1] && !line.isQuoted(i)) announced(i);
    if (line.is(line.size() - 1, ":")) announce();
    return drafts;
  }

  /** The saying a sentence ends in that announces a quotation by a colon: "He went on:"; null for none. Its content is empty yet. */
  @Nullable
  Draft pending() {
    return pending;
  }

  private boolean isFree(VerbGroup group) {
    return !taken[group.verb()] && !taken[group.from()];
  }

  // --- drafts
  // -------------------------------------------------------------------------------------------------------------

  private Draft draft(VerbGroup group) {
    var draft = new Draft(line, group.cue().certainty(), group.cue().confidence());
    draft.cue.add(line.span(group.from(), group.end()));
    return draft;
  }

  private void source(Draft draft, NounPhrase phrase) {
    draft.source.add(line.span(phrase.from(), phrase.to()));
    draft.head = line.span(phrase.head());
    take(phrase.from(), phrase.to());
  }

  private void take(int from, int to) {
    for (var i = Math.max(0, from); i < to && i < taken.length; i++) taken[i] = true;
  }

  /** Adds tokens as content, a quotation that runs on beyond the sentence whole. */
  private void content(Draft draft, int from, int to) {
    take(from, to);
    var span = line.span(from, to);
    var opening = page.quotationAt(span.start());
    if (opening != null && opening.span().start() < span.start()) span = span.cover(opening.span());
    var closing = page.quotationAt(span.end() - 1);
    if (closing != null && closing.span().end() > span.end()) span = span.cover(closing.span());
    draft.content.add(span.trimmed(line.text()));
  }

  private void keep(Draft draft, VerbGroup group) {
    take(group.from(), group.end());
    drafts.add(draft);
  }

  // --- what follows its content
  // -------------------------------------------------------------------------------------------

  private void according(int at) {
    if (taken[at]) return;
    var phrase = NounPhrases.after(line, at + 2, line.size());
    if (phrase == null) return;
    var draft = new Draft(line, Certainty.SAID, 0.85);
    draft.cue.add(line.span(at, at + 2));
    var fronted =
        at == line.begin() || at == line.begin() + 1 && line.isPos(line.begin(), CCONJ, ADV);
    if (fronted) {
      if (!line.is(phrase.to(), ",") || phrase.to() + 2 >= line.size()) return;
      content(draft, phrase.to() + 1, contentEnd(phrase.to() + 1));
    } else {
      var end = isMark(at - 1) && !line.isQuoted(at - 1) ? at - 1 : at;
      var start = contentStart(end);
      if (start >= end) return;
      content(draft, start, end);
      goOn(draft, start, end, phrase.to());
    }
    source(draft, phrase);
    take(at, at + 2);
    drafts.add(draft);
  }

  /** "C, S said", "C, said S": the verb has nothing after it that it could govern. */
  private void following(VerbGroup group) {
    if (!group.cue().besideQuotation() || group.shape() == Shape.PASSIVE || group.negated()) return;
    if (group.shape() != Shape.FINITE) return;
    if (inverted(group)) return;
    var subject = NounPhrases.before(line, group.from(), floor(group.from()));
    if (subject == null || line.isOneOf(subject.from(), "who", "which", "that", "what")) return;
    var before = subject.from() - 1;
    while (before > line.begin() && line.isPos(before, ADV, CCONJ) && !line.isQuoted(before))
      before--;
    if (before < line.begin() || !closesContent(before)) return;
    var after = afterAdjuncts(group);
    if (!isStop(after) && !endsInComma(before)) return;
    if (!line.isQuoted(before) && line.isOneOf(after, ",", ":") && line.isQuoted(after + 1)) return;
    var end = line.isQuoted(before) ? before + 1 : before;
    var start = contentStart(end);
    if (start >= end || isQuestion(start)) return;
    if (!line.isQuoted(before) && !hasClause(start, end) && !isCut(after)) return;
    var draft = draft(group);
    content(draft, start, end);
    source(draft, subject);
    goOn(draft, start, end, after);
    keep(draft, group);
  }

  /** Whether the verb stands, alone or with its subject, right after a quotation that a comma ends: "“Go,” beamed Kol", "“Go,” Kol beamed". */
  private boolean isTiedBack(int verb) {
    var from = verb;
    while (line.isPos(from - 1, ADV, AUX) && !line.isQuoted(from - 1)) from--;
    if (endsInComma(from - 1)) return NounPhrases.after(line, verb + 1, line.size()) != null;
    var subject = NounPhrases.before(line, from, line.begin());
    return subject != null && endsInComma(subject.from() - 1);
  }

  /** A closing mark right after a comma, question or exclamation mark, of a quotation that opens the sentence: it goes on with who says it. */
  private boolean endsInComma(int mark) {
    var comma = line.isQuoted(mark) && isMark(mark) && !line.isQuoted(mark + 1) && line.isOneOf(mark - 1, ",", "?", "!", "?!");
    var quotation = comma ? page.quotationAt(line.span(mark).start()) : null;
    return quotation != null && line.tokenFrom(quotation.span().start()) <= line.begin() + 1;
  }

  private boolean inverted(VerbGroup group) {
    var before = group.from() - 1;
    if (before < line.begin() || !closesContent(before)) return false;
    if (group.cue().object() && !line.isQuoted(before)) return false;
    var phrase = NounPhrases.after(line, group.end(), line.size());
    if (phrase == null || NounPhrases.isTime(line.folded(phrase.head()))) return false;
    if (line.isVerb(phrase.to()) || line.isPos(phrase.to(), SCONJ) || taken[phrase.from()])
      return false;
    if (!line.isQuoted(before) && !isStop(afterAdjuncts(apposition(phrase).to()))) return false;
    var end = line.isQuoted(before) ? before + 1 : before;
    var start = contentStart(end);
    if (start >= end || !line.isQuoted(before) && !hasClause(start, end)) return false;
    var apposed = apposition(phrase);
    var draft = draft(group);
    content(draft, start, end);
    source(draft, apposed);
    goOn(draft, start, end, afterAdjuncts(apposed.to()));
    keep(draft, group);
    return true;
  }

  /** "said Jan Kol, | head of the union,": up to the mark that ends it. */
  private NounPhrase apposition(NounPhrase phrase) {
    if (!line.is(phrase.to(), ",")
        || !(line.isNoun(phrase.to() + 1)
            || line.isPos(phrase.to() + 1, DET, ADJ)
            || line.is(phrase.to() + 1, "who"))) return phrase;
    for (var i = phrase.to() + 1; i < line.size() && i - phrase.to() < 30; i++) {
      if (line.isQuoted(i)) break;
      if (line.isOneOf(i, ",", ".", ";", "\u2014", "--", ":"))
        return new NounPhrase(phrase.from(), i, phrase.head());
    }
    return phrase;
  }

  /** What is said may go on after the speaker: a second quotation, or the rest of a clause cut in two. */
  private void goOn(Draft draft, int start, int end, int after) {
    var next = after;
    if (line.isOneOf(next, ",", ";", "\u2014", "--", ":", ".")) next++;
    if (next >= line.size() || taken[next]) return;
    if (line.isQuoted(next)) {
      content(draft, next, quotedEnd(next));
      return;
    }
    var quotedPart = line.isQuoted(end - 1) || line.isQuoted(start);
    var rest = contentEnd(next);
    if (rest <= next) return;
    var cut = !hasClause(start, end) && !quotedPart;
    var joined = line.isOneOf(next, "and", "but", "because", "so", "or") && !startsVerb(next + 1);
    if (cut || joined) content(draft, next, rest);
  }

  private boolean startsVerb(int i) {
    var at = i;
    while (line.isPos(at, ADV)) at++;
    return line.isPos(at, VERB, AUX);
  }

  private int quotedEnd(int from) {
    var quotation = page.quotationAt(line.span(from).start());
    var to = from;
    while (to < line.size()
        && line.isQuoted(to)
        && (quotation == null || line.span(to).start() < quotation.span().end())) to++;
    return Math.max(to, from + 1);
  }

  /** A comma, dash or closing mark before a source: what was said ends there. */
  private boolean closesContent(int i) {
    if (line.isQuoted(i)) return isMark(i);
    return line.isOneOf(i, ",", "\u2014", "--", "\u2013");
  }

  private boolean isMark(int i) {
    return line.has(i) && !Characters.isWordPart(line.folded(i).codePointAt(0));
  }

  /** Index from which what ends at {@code end} was said: after a dateline or an attribution found before. */
  private int contentStart(int end) {
    if (end > 0 && line.isQuoted(end - 1)) {
      var quotation = page.quotationAt(line.span(end - 1).start());
      if (quotation != null) {
        var first = Math.max(line.tokenFrom(quotation.span().start()), line.begin());
        return leadIn(first);
      }
    }
    var start = end;
    while (start > line.begin() && !taken[start - 1]) start--;
    while (start < end
        && (line.isOneOf(start, ",", ";", "\u2014", "--", ")") && !line.isQuoted(start))) start++;
    return start;
  }

  /** Words of the same clause before a quotation are said too, when the sentence opens with them: "The deal was “done,” he said." */
  private int leadIn(int quotation) {
    var start = quotation;
    while (start > line.begin() && !taken[start - 1]) start--;
    if (start == quotation) return quotation;
    return start;
  }

  private int floor(int verb) {
    var floor = verb;
    while (floor > line.begin() && !taken[floor - 1]) floor--;
    return floor;
  }

  private boolean isStop(int i) {
    return i >= line.size()
        || line.isOneOf(i, ".", ",", ";", "!", "?", "\u2014", "--", "\u2013", ")", "...", ":")
        || line.isQuoted(i) && isMark(i);
  }

  /** "Asked what he would tell them, | the mayor replied": what a source was asked is no saying of its own. */
  private void skipQuestion() {
    if (!line.isOneOf(line.begin(), "asked", "pressed", "questioned", "quizzed") && !(line.is(line.begin(), "when") && line.is(line.begin() + 1, "asked"))) return;
    for (var i = line.begin() + 2; i < line.size(); i++) {
      if (!line.is(i, ",")) continue;
      var phrase = NounPhrases.after(line, i + 1, line.size());
      if (phrase == null) continue;
      var verb = phrase.to();
      while (line.isPos(verb, ADV, AUX)) verb++;
      if (cues.of(line.folded(verb)) == null) continue;
      take(line.begin(), i + 1);
      return;
    }
  }

  /** "Asked whether ..., he said": what he was asked he did not say. */
  private boolean isQuestion(int start) {
    var at = line.is(start, "when") ? start + 1 : start;
    return line.isOneOf(at, "asked", "pressed", "questioned", "quizzed", "speaking", "referring", "responding", "citing", "commenting", "writing");
  }

  private boolean isCut(int i) {
    return line.is(i, ",");
  }

  private boolean hasClause(int from, int to) {
    for (var i = from; i < to; i++)
      if (line.isPos(i, VERB, AUX) && !line.folded(i).endsWith("ing")) return true;
    return false;
  }

  private int afterAdjuncts(VerbGroup group) {
    var i = group.end();
    if (group.cue().hearer()) i = afterHearer(i);
    return afterAdjuncts(i);
  }

  private int afterHearer(int i) {
    var hearer = NounPhrases.after(line, i, line.size());
    return hearer == null ? i : hearer.to();
  }

  /** Past "in a statement", "on Monday", "Tuesday", "again". */
  private int afterAdjuncts(int from) {
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

  // --- what goes before its content
  // ---------------------------------------------------------------------------------------

  private void leading(VerbGroup group) {
    if (group.negated() || group.shape() == Shape.PASSIVE || group.shape() == Shape.UNREAL) return;
    var start = complement(group);
    if (start < 0) return;
    var end = contentEnd(start);
    if (end <= start) return;
    var draft = draft(group);
    draft.act = isAct(group, start);
    if (!subject(draft, group)) return;
    content(draft, start, end);
    keep(draft, group);
  }

  private boolean isAct(VerbGroup group, int start) {
    return !line.is(start, "that")
        && !(group.cue().clause() && hasClause(start, Math.min(line.size(), start + 12)))
        && !line.isQuoted(start);
  }

  private boolean subject(Draft draft, VerbGroup group) {
    if (group.shape() == Shape.PARTICIPLE) return participleSubject(draft, group);
    if (group.shape() == Shape.INFINITIVE && !line.is(group.end(), "that")) return false;
    var before = group.from() - 1;
    if (group.shape() != Shape.INFINITIVE) {
      var phrase = NounPhrases.before(line, group.from(), floor(group.from()));
      if (phrase != null && !line.isQuoted(phrase.head())) {
        if (isOutlet(phrase) || isGap(phrase)) return false;
        source(draft, phrase);
        return true;
      }
    }
    // "said A and added that B": the source of the one before.
    if (drafts.isEmpty() && !(line.isPos(before, CCONJ) || line.is(before, ","))) return false;
    return sharedSubject(draft, group);
  }

  /** "we", "I", "you" outside of quotation marks: the outlet and its readers. */
  private boolean isOutlet(NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && line.isOneOf(phrase.from(), "we", "i", "you", "one");
  }

  /** "the emergency that the governor declared": what is declared stands before. */
  private boolean isGap(NounPhrase phrase) {
    return line.is(phrase.from() - 1, "what")
        || line.isOneOf(phrase.from() - 1, "that", "which", "whom") && line.isNoun(phrase.from() - 2);
  }

  private boolean sharedSubject(Draft draft, VerbGroup group) {
    for (var i = drafts.size() - 1; i >= 0; i--)
      if (drafts.get(i).head != null && !drafts.get(i).source.isEmpty()) {
        draft.source.addAll(drafts.get(i).source);
        draft.head = drafts.get(i).head;
        return true;
      }
    var phrase = firstSubject(group.from());
    if (phrase == null) return false;
    source(draft, phrase);
    return true;
  }

  /** The subject of the sentence's first finite verb. */
  private @Nullable NounPhrase firstSubject(int limit) {
    for (var i = line.begin() + 1; i < limit; i++)
      if (line.isPos(i, VERB, AUX) && !line.isQuoted(i)) {
        var phrase = NounPhrases.before(line, i, line.begin());
        if (phrase != null) return phrase;
      }
    return null;
  }

  /** "issued a statement saying", "..., adding that": the document's issuer, else the subject of the clause. */
  private boolean participleSubject(Draft draft, VerbGroup group) {
    var before = group.from() - 1;
    if (DOCUMENTS.contains(line.folded(before))) {
      var issuing = before;
      while (issuing > line.begin() && !line.isPos(issuing, VERB) && before - issuing < 8)
        issuing--;
      var phrase = line.isPos(issuing, VERB)
          ? NounPhrases.before(line, issuing, floor(issuing))
          : NounPhrases.before(line, group.from(), floor(group.from()));
      if (phrase == null) return false;
      if (line.isPos(issuing, VERB)) {
        draft.cue.clear();
        draft.cue.add(line.span(issuing, group.end()));
      }
      source(draft, phrase);
      return true;
    }
    if (line.is(before, ",")
        || line.isPos(before, CCONJ)
        || isMark(before) && line.isQuoted(before)) return sharedSubject(draft, group);
    if (group.from() == line.begin()) return false;
    return line.is(group.end(), "that") && sharedSubject(draft, group);
  }

  /** Where what the verb governs starts; -1 when it governs nothing that is said. */
  private int complement(VerbGroup group) {
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
      if (line.is(i, preposition) && line.has(i + 1) && !isStop(i + 1)) return i + 1;
    if (cue.infinitive()) {
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
        if (startsClause(clause)) return clause;
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
    if (line.isPos(from, VERB) && line.is(from - 1, "said") && line.folded(from).endsWith("ed")) return true;
    if (isStop(from) || line.isPos(from, VERB, AUX, CCONJ)) return false;
    if (line.isPos(from, ADP, SCONJ) && !line.isOneOf(from, "if", "because", "while", "although", "though")) {
      var phrase = NounPhrases.after(line, from + 1, line.size());
      if (phrase == null || !line.is(phrase.to(), ",") && !line.isPos(phrase.to(), PRON, DET)) return false;
    }
    return hasFinite(from);
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

  private boolean opensPhrase(int i) {
    return line.isNoun(i)
        || line.isPos(i, DET, ADJ, NUM, PRON)
        || line.isPos(i, VERB) && line.folded(i).endsWith("ing");
  }

  /** Index after the last token of what is said from {@code from} on. */
  private int contentEnd(int from) {
    var end = line.size();
    while (end > from
        && line.isOneOf(end - 1, ".", "!", "?", "...", ";", ",", ":")
        && !line.isQuoted(end - 1)) end--;
    var own = speaksOfItself(from);
    for (var i = from; i < end; i++) {
      if (taken[i]) return trimEnd(from, i);
      if (line.isQuoted(i)) continue;
      if (i > from && cutsOff(i, own)) return trimEnd(from, i);
    }
    return end;
  }

  private int trimEnd(int from, int to) {
    var end = to;
    while (end > from
        && line.isOneOf(end - 1, ",", ";", "\u2014", "--", "and", "but")
        && !line.isQuoted(end - 1)) end--;
    return end;
  }

  /** Whether the subject of what is said is a pronoun, so that a second verb of saying is the speaker's as well: "said he ..., but urged". */
  private boolean speaksOfItself(int from) {
    var at = line.is(from, "that") ? from + 1 : from;
    return line.isOneOf(at, "he", "she", "it", "they", "there", "this") || line.isQuoted(at);
  }

  /** Where a content gives way to the next saying of the same source, or to the outlet's own words. */
  private boolean cutsOff(int i, boolean own) {
    var comma = line.is(i - 1, ",") || line.isQuoted(i - 1) && isMark(i - 1);
    if (comma && line.is(i, "according")) return true;
    if (comma && line.folded(i).endsWith("ing")) {
      var participle = VerbGroup.at(line, i, cues);
      return participle != null && complement(participle) >= 0;
    }
    if (comma && line.isOneOf(i, "and", "but", "while") && startsSaying(i + 1)) return true;
    if (!line.isOneOf(i, "and", "but")) return false;
    var at = i + 1;
    while (line.isPos(at, ADV)) at++;
    var group = line.has(at) ? VerbGroup.at(line, at, cues) : null;
    if (group == null
        || group.shape() != Shape.FINITE
        || line.folded(at).equals(group.cue().lemma())) return false;
    var lemma = group.cue().lemma();
    if (lemma.equals("say") || lemma.equals("add")) return complement(group) >= 0;
    if (comma) return own && complement(group) >= 0;
    return own && group.cue().clause() && line.is(at + 1, "that");
  }

  /** Another source with a verb of saying of its own. */
  private boolean startsSaying(int from) {
    var phrase = NounPhrases.after(line, from, line.size());
    if (phrase == null) return false;
    var verb = phrase.to();
    while (line.isPos(verb, ADV, AUX)) verb++;
    var group = line.has(verb) ? VerbGroup.at(line, verb, cues) : null;
    return group != null && group.shape() == Shape.FINITE && group.cue().besideQuotation() && complement(group) >= 0;
  }

  /** "Kol put it: “...”", "released the following statement: “...”": the nearest verb with a subject announces it. */
  private void announced(int colon) {
    var draft = byPlace(colon);
    if (draft == null) return;
    content(draft, colon + 1, quotedEnd(colon + 1));
    drafts.add(draft);
  }

  private @Nullable Draft byPlace(int colon) {
    for (var i = colon - 1; i > line.begin() && colon - i < THAT_REACH; i--) {
      if (!line.isPos(i, VERB) || taken[i] || line.isQuoted(i)) continue;
      var group = VerbGroup.byPlace(line, i);
      var subject = NounPhrases.before(line, group.from(), floor(group.from()));
      if (group.shape() != Shape.FINITE || subject == null || isOutlet(subject)) continue;
      var draft = draft(group);
      source(draft, subject);
      take(group.from(), group.end());
      return draft;
    }
    return null;
  }

  private void announce() {
    for (var i = groups.size() - 1; i >= 0; i--) {
      var group = groups.get(i);
      if (!isFree(group) || !group.cue().besideQuotation()) continue;
      var draft = draft(group);
      if (!subject(draft, group)) continue;
      pending = draft;
      return;
    }
    pending = byPlace(line.size() - 1);
  }

  // --- "NAME: ..."
  // --------------------------------------------------------------------------------------------------------

  /** A paragraph that opens with a name and a colon: a transcript, or a headline. */
  private void label() {
    for (var i = line.begin() + 1; i < Math.min(line.size() - 1, line.begin() + 9); i++) {
      if (line.isVerb(i) && !line.isCapitalised(i)) return;
      if (!line.is(i, ":")) continue;
      var head = NounPhrases.head(line, line.begin(), i);
      if (head < 0 || !isNamed(line.span(line.begin(), i))) return;
      if (!line.isQuoted(i + 1) && !line.isCapitalised(i + 1)) return;
      var draft = new Draft(line, Certainty.SAID, 0.6);
      draft.cue.add(line.span(i));
      draft.source.add(line.span(line.begin(), i));
      draft.head = line.span(head);
      var end = contentEnd(i + 1);
      if (end <= i + 1) return;
      content(draft, i + 1, end);
      drafts.add(draft);
      return;
    }
  }

  private boolean isNamed(Span span) {
    for (var mention : page.mentionsIn(span)) {
      var kind = page.entity(mention).kind();
      switch (kind) {
        case PERSON, BODY, OFFICE, DOCUMENT, UNNAMED -> {
          return mention.span().end() == span.end();
        }
        default -> {}
      }
    }
    return false;
  }
}
