package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;

import org.readout.attribution.VerbGroup.Shape;

/** Tells how far what is said reaches, back from a source that follows it or on from a verb that governs it. */
final class Extents {

  private final Reading reading;
  private final Line line;
  private final Complements complements;

  Extents(Reading reading, Complements complements) {
    this.reading = reading;
    this.line = reading.line;
    this.complements = complements;
  }

  /** Index from which what ends at {@code end} was said: after a dateline or an attribution found before. */
  int start(int end) {
    var start = end;
    var quotation = end > 0 && line.isQuoted(end - 1)
        ? reading.page.quotationAt(line.span(end - 1).start())
        : null;
    if (quotation != null) start = Math.max(line.tokenFrom(quotation.span().start()), line.begin());
    while (start > line.begin()
        && !reading.isTaken(start - 1)
        && !(quotation != null && line.isOneOf(start - 1, ";", ":"))) start--;
    while (start < end
        && (line.isOneOf(start, ",", ";", "\u2014", "--", ")") && !line.isQuoted(start))) start++;
    return start;
  }

  /** Index after the last token of what is said from {@code from} on. */
  int end(int from) {
    var end = line.size();
    while (end > from
        && line.isOneOf(end - 1, ".", "!", "?", "...", ";", ",", ":")
        && !line.isQuoted(end - 1)) end--;
    var subject = subject(from);
    for (var i = from; i < end; i++) {
      if (reading.isTaken(i)) return trimEnd(from, i);
      if (line.isQuoted(i)) continue;
      if (i > from && cutsOff(i, subject)) return trimEnd(from, i);
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

  /** Whose a second verb of saying is: "said he would go, but urged ..." is the speaker's, "said the bridge was shut and rejected ..." cannot be the bridge's. */
  private Subject subject(int from) {
    var at = line.is(from, "that") ? from + 1 : from;
    if (line.isOneOf(at, "he", "she", "it", "they", "there", "this") || line.isQuoted(at))
      return Subject.PRONOUN;
    var phrase = NounPhrases.after(line, at, line.size());
    if (phrase == null) return Subject.SPEAKER;
    for (var mention : reading.page.mentionsIn(line.span(phrase.from(), phrase.to())))
      switch (reading.page.entity(mention).kind()) {
        case PLACE, OTHER -> {}
        default -> {
          return Subject.SPEAKER;
        }
      }
    return Subject.THING;
  }

  /** What the subject of something said is. */
  private enum Subject {
    PRONOUN,
    /** Somebody or something that may speak itself. */
    SPEAKER,
    THING
  }

  /** Where a content gives way to the next saying of the same source, or to the outlet's own words. */
  private boolean cutsOff(int i, Subject subject) {
    var comma = line.is(i - 1, ",") || line.isQuoted(i - 1) && reading.isMark(i - 1);
    if (comma && line.is(i, "according")) return true;
    if (comma && line.folded(i).endsWith("ing")) {
      var participle = VerbGroup.at(line, i, reading.cues);
      return participle != null && complements.of(participle) >= 0;
    }
    if (comma && line.isOneOf(i, "and", "but", "while") && startsSaying(i + 1)) return true;
    if (!line.isOneOf(i, "and", "but")) return false;
    var at = i + 1;
    while (line.isPos(at, ADV)) at++;
    var group = line.has(at) ? VerbGroup.at(line, at, reading.cues) : null;
    if (group == null
        || group.shape() != Shape.FINITE
        || line.folded(at).equals(group.cue().lemma())) return false;
    var lemma = group.cue().lemma();
    if (lemma.equals("say") || lemma.equals("add")) return complements.of(group) >= 0;
    if (subject == Subject.SPEAKER) return false;
    if (comma || subject == Subject.THING) return complements.of(group) >= 0;
    return group.cue().clause() && line.is(at + 1, "that");
  }

  /** Another source with a verb of saying of its own. */
  private boolean startsSaying(int from) {
    var phrase = NounPhrases.after(line, from, line.size());
    if (phrase == null) return false;
    var verb = phrase.to();
    while (line.isPos(verb, ADV, AUX)) verb++;
    var group = line.has(verb) ? VerbGroup.at(line, verb, reading.cues) : null;
    return group != null
        && group.shape() == Shape.FINITE
        && group.cue().besideQuotation()
        && complements.of(group) >= 0;
  }
}
