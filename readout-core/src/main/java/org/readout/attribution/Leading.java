package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.CCONJ;
import static org.readout.analysis.PartOfSpeech.VERB;

import org.jspecify.annotations.Nullable;
import org.readout.attribution.VerbGroup.Shape;

/** Finds sources that stand before what they say: "S said that C", "S: “C”", "S rejected C". */
final class Leading {

  /** Tokens between a verb and the colon after it that belong to the verb. */
  private static final int LONGEST_PARTICLE = 2;

  private final Reading reading;
  private final Line line;
  private final Complements complements;
  private final Extents extents;
  private @Nullable Draft pending;

  Leading(Reading reading, Complements complements, Extents extents) {
    this.reading = reading;
    this.line = reading.line;
    this.complements = complements;
    this.extents = extents;
  }

  /** Reads the verbs that nothing has been found for yet. */
  void read() {
    for (var group : reading.groups) if (reading.isFree(group)) leading(group);
    for (var i = line.begin() + 2; i < line.size() - 1; i++) {
      var colon = line.is(i, ":") && !line.isQuoted(i) && line.isQuoted(i + 1);
      if (colon && !reading.isTaken(i + 1)) announced(i);
    }
    if (line.is(line.size() - 1, ":")) announce();
  }

  /** The saying the sentence ends in that announces a quotation by a colon: "He went on:"; null for none. Its content is empty yet. */
  @Nullable
  Draft pending() {
    return pending;
  }

  private void leading(VerbGroup group) {
    if (group.negated() || group.shape() == Shape.PASSIVE || group.shape() == Shape.UNREAL) return;
    var start = complements.of(group);
    if (start < 0) return;
    var end = extents.end(start);
    if (end <= start) return;
    var draft = reading.draft(group);
    draft.act = isAct(group, start);
    if (!subject(draft, group)) return;
    reading.content(draft, start, end);
    reading.keep(draft, group);
  }

  private boolean isAct(VerbGroup group, int start) {
    return !line.is(start, "that")
        && !(group.cue().clause()
            && complements.hasClause(start, Math.min(line.size(), start + 12)))
        && !line.isQuoted(start);
  }

  private boolean subject(Draft draft, VerbGroup group) {
    if (group.shape() == Shape.PARTICIPLE) return participleSubject(draft, group);
    if (group.shape() == Shape.INFINITIVE && !line.is(group.end(), "that")) return false;
    var before = group.from() - 1;
    if (group.shape() != Shape.INFINITIVE) {
      var phrase = NounPhrases.before(line, group.from(), reading.floor(group.from()));
      if (phrase != null && !line.isQuoted(phrase.head())) {
        if (isOutlet(phrase) || isGap(phrase)) return false;
        reading.source(draft, phrase);
        return true;
      }
    }
    // "said A and added that B": the source of the one before.
    if (reading.drafts.isEmpty() && !(line.isPos(before, CCONJ) || line.is(before, ",")))
      return false;
    return sharedSubject(draft, group);
  }

  /** "we", "I", "you" outside of quotation marks: the outlet and its readers. */
  private boolean isOutlet(NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && line.isOneOf(phrase.from(), "we", "i", "you", "one");
  }

  /** "the emergency that the governor declared": what is declared stands before. */
  private boolean isGap(NounPhrase phrase) {
    return line.is(phrase.from() - 1, "what")
        || line.isOneOf(phrase.from() - 1, "that", "which", "whom")
            && line.isNoun(phrase.from() - 2);
  }

  private boolean sharedSubject(Draft draft, VerbGroup group) {
    for (var i = reading.drafts.size() - 1; i >= 0; i--)
      if (reading.drafts.get(i).head != null && !reading.drafts.get(i).source.isEmpty()) {
        draft.source.addAll(reading.drafts.get(i).source);
        draft.head = reading.drafts.get(i).head;
        return true;
      }
    var phrase = firstSubject(group.from());
    if (phrase == null) return false;
    reading.source(draft, phrase);
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
    if (Complements.DOCUMENTS.contains(line.folded(before))) {
      var issuing = before;
      while (issuing > line.begin() && !line.isPos(issuing, VERB) && before - issuing < 8)
        issuing--;
      var phrase = line.isPos(issuing, VERB)
          ? NounPhrases.before(line, issuing, reading.floor(issuing))
          : NounPhrases.before(line, group.from(), reading.floor(group.from()));
      if (phrase == null) return false;
      if (line.isPos(issuing, VERB)) {
        draft.cue.clear();
        draft.cue.add(line.span(issuing, group.end()));
      }
      reading.source(draft, phrase);
      return true;
    }
    if (line.is(before, ",")
        || line.isPos(before, CCONJ)
        || reading.isMark(before) && line.isQuoted(before)) return sharedSubject(draft, group);
    if (group.from() == line.begin()) return false;
    return line.is(group.end(), "that") && sharedSubject(draft, group);
  }

  /** "Kol put it: “...”", "released the following statement: “...”": the nearest verb with a subject announces it. */
  private void announced(int colon) {
    var draft = byPlace(colon);
    if (draft == null) return;
    reading.content(draft, colon + 1, reading.quotedEnd(colon + 1));
    reading.drafts.add(draft);
  }

  private @Nullable Draft byPlace(int colon) {
    for (var i = colon - 1; i > line.begin() && colon - i < Complements.THAT_REACH; i--) {
      if (!line.isPos(i, VERB) || reading.isTaken(i) || line.isQuoted(i)) continue;
      var group = VerbGroup.byPlace(line, i);
      var subject = NounPhrases.before(line, group.from(), reading.floor(group.from()));
      if (group.shape() != Shape.FINITE || subject == null || isOutlet(subject)) continue;
      var draft = reading.draft(group);
      // "went on", "put it plainly"
      if (colon - group.end() <= LONGEST_PARTICLE) draft.cue.set(0, line.span(group.from(), colon));
      reading.source(draft, subject);
      reading.take(group.from(), group.end());
      return draft;
    }
    return null;
  }

  private void announce() {
    for (var i = reading.groups.size() - 1; i >= 0; i--) {
      var group = reading.groups.get(i);
      if (!reading.isFree(group) || !group.cue().besideQuotation()) continue;
      var draft = reading.draft(group);
      if (!subject(draft, group)) continue;
      pending = draft;
      return;
    }
    pending = byPlace(line.size() - 1);
  }
}
