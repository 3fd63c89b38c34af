package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Characters;

/** A sentence while it is being read for who says what: what has been found in it, and which of its tokens belong to that. */
final class Reading {

  final Page page;
  final Line line;
  final CueTable cues;

  /** Its verbs of saying outside of quotation marks, in order. */
  final List<VerbGroup> groups = new ArrayList<>();

  final List<Draft> drafts = new ArrayList<>();
  private final boolean[] taken;

  Reading(Page page, Line line, CueTable cues) {
    this.page = page;
    this.line = line;
    this.cues = cues;
    taken = new boolean[line.size()];
  }

  /** Whether no part of it belongs to a draft yet. */
  boolean isFree(VerbGroup group) {
    return !taken[group.verb()] && !taken[group.from()];
  }

  /** A draft with the group as its cue, entered nowhere yet. */
  Draft draft(VerbGroup group) {
    var draft = new Draft(line, group.cue().certainty(), group.cue().confidence());
    draft.cue.add(line.span(group.from(), group.end()));
    return draft;
  }

  void source(Draft draft, NounPhrase phrase) {
    draft.source.add(line.span(phrase.from(), phrase.to()));
    draft.head = line.span(phrase.head());
    take(phrase.from(), phrase.to());
  }

  /** Marks tokens as read. */
  void take(int from, int to) {
    for (var i = Math.max(0, from); i < to && i < taken.length; i++) taken[i] = true;
  }

  /** Adds tokens as content, a quotation that runs on beyond the sentence whole. */
  void content(Draft draft, int from, int to) {
    take(from, to);
    var span = line.span(from, to);
    var opening = page.quotationAt(span.start());
    if (opening != null && opening.span().start() < span.start()) span = span.cover(opening.span());
    var closing = page.quotationAt(span.end() - 1);
    if (closing != null && closing.span().end() > span.end()) span = span.cover(closing.span());
    draft.content.add(span.trimmed(line.text()));
  }

  void keep(Draft draft, VerbGroup group) {
    take(group.from(), group.end());
    drafts.add(draft);
  }

  /** Index of the first token before {@code verb} from which on nothing is taken. */
  int floor(int verb) {
    var floor = verb;
    while (floor > line.begin() && !taken[floor - 1]) floor--;
    return floor;
  }

  /** Index after the last token of the quotation that {@code from} lies in, or of the line. */
  int quotedEnd(int from) {
    var quotation = page.quotationAt(line.span(from).start());
    var to = from;
    while (to < line.size()
        && line.isQuoted(to)
        && (quotation == null || line.span(to).start() < quotation.span().end())) to++;
    return Math.max(to, from + 1);
  }

  /** Whether a mark and no word stands there. */
  boolean isMark(int i) {
    return line.has(i) && !Characters.isWordPart(line.folded(i).codePointAt(0));
  }

  boolean isTaken(int i) {
    return taken[i];
  }
}
