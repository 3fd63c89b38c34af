package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADJ;
import static org.readout.analysis.PartOfSpeech.ADP;
import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.CCONJ;
import static org.readout.analysis.PartOfSpeech.DET;
import static org.readout.analysis.PartOfSpeech.SCONJ;
import static org.readout.analysis.PartOfSpeech.VERB;

import org.readout.attribution.VerbGroup.Shape;

/** Finds sources that follow what they say: "C, S said", "C, said S", "C, according to S". */
final class Following {

  private final Reading reading;
  private final Line line;
  private final Complements complements;
  private final Extents extents;

  Following(Reading reading, Complements complements, Extents extents) {
    this.reading = reading;
    this.line = reading.line;
    this.complements = complements;
    this.extents = extents;
  }

  void read() {
    skipQuestion();
    for (var i = line.begin(); i < line.size(); i++) {
      if (line.isQuoted(i)) continue;
      var group = VerbGroup.at(line, i, reading.cues);
      if (group != null) reading.groups.add(group);
      else if (line.isPos(i, VERB) && isTiedBack(i)) reading.groups.add(VerbGroup.byPlace(line, i));
      if (line.is(i, "according") && line.is(i + 1, "to")) according(i);
    }
    for (var i = reading.groups.size() - 1; i >= 0; i--)
      if (reading.isFree(reading.groups.get(i))) following(reading.groups.get(i));
  }

  private void according(int at) {
    if (reading.isTaken(at)) return;
    var phrase = NounPhrases.after(line, at + 2, line.size());
    if (phrase == null) return;
    var draft = new Draft(line, Certainty.SAID, 0.85);
    draft.cue.add(line.span(at, at + 2));
    var fronted =
        at == line.begin() || at == line.begin() + 1 && line.isPos(line.begin(), CCONJ, ADV);
    if (fronted) {
      if (!line.is(phrase.to(), ",") || phrase.to() + 2 >= line.size()) return;
      reading.content(draft, phrase.to() + 1, extents.end(phrase.to() + 1));
    } else {
      var end = reading.isMark(at - 1) && !line.isQuoted(at - 1) ? at - 1 : at;
      var start = extents.start(end);
      if (start >= end) return;
      reading.content(draft, start, end);
      goOn(draft, start, end, phrase.to());
    }
    reading.source(draft, phrase);
    reading.take(at, at + 2);
    reading.drafts.add(draft);
  }

  /** "C, S said", "C, said S": the verb has nothing after it that it could govern. */
  private void following(VerbGroup group) {
    if (!group.cue().besideQuotation() || group.shape() == Shape.PASSIVE || group.negated()) return;
    if (group.shape() != Shape.FINITE) return;
    if (inverted(group)) return;
    var subject = NounPhrases.before(line, group.from(), reading.floor(group.from()));
    if (subject == null || line.isOneOf(subject.from(), "who", "which", "that", "what")) return;
    var before = subject.from() - 1;
    while (before > line.begin() && line.isPos(before, ADV, CCONJ) && !line.isQuoted(before))
      before--;
    if (before < line.begin() || !closesContent(before)) return;
    var after = complements.afterAdjuncts(group);
    if (!complements.isStop(after) && !endsInComma(before)) return;
    if (!line.isQuoted(before) && line.isOneOf(after, ",", ":") && line.isQuoted(after + 1)) return;
    var end = line.isQuoted(before) ? before + 1 : before;
    var start = extents.start(end);
    if (start >= end || isQuestion(start)) return;
    if (!line.isQuoted(before) && !complements.hasClause(start, end) && !isCut(after)) return;
    var draft = reading.draft(group);
    reading.content(draft, start, end);
    reading.source(draft, subject);
    goOn(draft, start, end, after);
    reading.keep(draft, group);
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
    var comma = line.isQuoted(mark)
        && reading.isMark(mark)
        && !line.isQuoted(mark + 1)
        && line.isOneOf(mark - 1, ",", "?", "!", "?!");
    var quotation = comma ? reading.page.quotationAt(line.span(mark).start()) : null;
    return quotation != null && line.tokenFrom(quotation.span().start()) <= line.begin() + 1;
  }

  private boolean inverted(VerbGroup group) {
    var before = group.from() - 1;
    if (before < line.begin() || !closesContent(before)) return false;
    if (group.cue().addressed() || group.cue().object() && !line.isQuoted(before)) return false;
    var phrase = NounPhrases.after(line, group.end(), line.size());
    if (phrase == null || NounPhrases.isTime(line.folded(phrase.head()))) return false;
    if (line.isVerb(phrase.to())
        || line.isPos(phrase.to(), SCONJ)
        || reading.isTaken(phrase.from())) return false;
    if (!line.isQuoted(before)
        && !complements.isStop(complements.afterAdjuncts(apposition(phrase).to()))) return false;
    var end = line.isQuoted(before) ? before + 1 : before;
    var start = extents.start(end);
    if (start >= end || !line.isQuoted(before) && !complements.hasClause(start, end)) return false;
    var apposed = apposition(phrase);
    var draft = reading.draft(group);
    reading.content(draft, start, end);
    reading.source(draft, apposed);
    goOn(draft, start, end, complements.afterAdjuncts(apposed.to()));
    reading.keep(draft, group);
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
    if (next >= line.size() || reading.isTaken(next)) return;
    if (line.isQuoted(next)) {
      reading.content(draft, next, reading.quotedEnd(next));
      return;
    }
    var quotedPart = line.isQuoted(end - 1) || line.isQuoted(start);
    var rest = extents.end(next);
    if (rest <= next) return;
    var cut = !complements.hasClause(start, end) && !quotedPart;
    var joined = line.isOneOf(next, "and", "but", "because", "so", "or") && !startsVerb(next + 1);
    if (cut || joined) reading.content(draft, next, rest);
  }

  private boolean startsVerb(int i) {
    var at = i;
    while (line.isPos(at, ADV)) at++;
    return line.isPos(at, VERB, AUX);
  }

  /** A comma, dash or closing mark before a source: what was said ends there. */
  private boolean closesContent(int i) {
    if (line.isQuoted(i)) return reading.isMark(i);
    return line.isOneOf(i, ",", "\u2014", "--", "\u2013");
  }

  /** "Asked whether ..., he said": what he was asked he did not say. */
  private boolean isQuestion(int start) {
    var at = line.is(start, "when") ? start + 1 : start;
    return line.isOneOf(
        at,
        "asked",
        "pressed",
        "questioned",
        "quizzed",
        "speaking",
        "referring",
        "responding",
        "citing",
        "commenting",
        "writing");
  }

  private boolean isCut(int i) {
    return line.is(i, ",");
  }

  /** "Asked what he would tell them, | the mayor replied": what a source was asked is no saying of its own. */
  private void skipQuestion() {
    var asked = asked();
    if (asked < 0) return;
    for (var i = asked + 1; i < line.size(); i++) {
      if (!line.is(i, ",")) continue;
      var phrase = NounPhrases.after(line, i + 1, line.size());
      if (phrase == null) continue;
      var verb = phrase.to();
      while (line.isPos(verb, ADV, AUX)) verb++;
      if (reading.cues.of(line.folded(verb)) == null) continue;
      reading.take(line.begin(), i + 1);
      return;
    }
  }

  /** Where "asked whether" stands at the start of the sentence or behind "In an interview,"; -1 where nobody was asked so. */
  private int asked() {
    for (var i = line.begin(); i < line.size() && !line.isQuoted(i); i++) {
      if (!line.isOneOf(i, "asked", "pressed", "questioned", "quizzed")) continue;
      var opens = i == line.begin() || line.is(i - 1, "when") && i - 1 == line.begin();
      if (opens || line.is(i - 1, ",") && opensFronted() && complements.asks(i + 1)) return i;
    }
    return -1;
  }

  /** Whether the sentence opens with "In an interview", "At the news conference". */
  private boolean opensFronted() {
    return line.isPos(line.begin(), ADP);
  }
}
