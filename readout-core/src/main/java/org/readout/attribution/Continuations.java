package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.PartOfSpeech;

/**
 * Finds sentences that go on from a saying before without naming its source. Only on a plain sign: "reportedly", a quoted piece in the same
 * paragraph, or a pronoun that goes on with the act the source told of; every other sentence stays the outlet's own.
 */
final class Continuations {

  /** Sentences "reportedly" reaches back for its source. */
  private static final int REACH = 4;

  private static final Set<String> ACTS = Set.of(
      "agreed",
      "discussed",
      "spoke",
      "emphasised",
      "emphasized",
      "stressed",
      "expressed",
      "exchanged",
      "acknowledged",
      "noted",
      "underlined",
      "underscored",
      "pledged",
      "vowed",
      "confirmed",
      "called",
      "reaffirmed",
      "welcomed",
      "touched",
      "voiced",
      "talked",
      "considered",
      "reviewed",
      "addressed",
      "decided",
      "resolved");

  private final Page page;
  private final List<Draft> drafts;
  private final boolean[] told;

  Continuations(Page page, List<Draft> drafts) {
    this.page = page;
    this.drafts = drafts;
    told = new boolean[page.lines.size()];
    for (var draft : drafts)
      for (var span : draft.content)
        for (var i = page.lineAt(span.start()).number;
            i < told.length && page.lines.get(i).sentence.span().start() < span.end();
            i++) told[i] = true;
    for (var draft : drafts) told[draft.line.number] = true;
  }

  List<Draft> all() {
    var all = new ArrayList<Draft>();
    var next = 0;
    Draft last = null;
    Draft lastThing = null;
    var lastNumber = -9;
    for (var line : page.lines) {
      while (next < drafts.size()
          && drafts.get(next).start() < line.sentence.span().end()) {
        last = drafts.get(next++);
        all.add(last);
        if (last.speaker == null) continue;
        if (isThing(last)) lastThing = last;
      }
      if (told[line.number]) {
        lastNumber = line.number;
        continue;
      }
      var found = last == null
          ? null
          : continuation(line, last, lastThing == null ? last : lastThing, lastNumber);
      if (found == null) continue;
      all.add(found);
      last = found;
      lastNumber = line.number;
      told[line.number] = true;
    }
    return all;
  }

  private static boolean isThing(Draft draft) {
    if (draft.speaker == null) return false;
    return switch (draft.speaker.kind()) {
      case OFFICE, DOCUMENT, BODY -> true;
      default -> false;
    };
  }

  private @Nullable Draft continuation(Line line, Draft last, Draft lastThing, int lastNumber) {
    var back = line.number - lastNumber;
    var reported = reportedly(line);
    if (reported >= 0 && back <= REACH && lastThing.speaker != null)
      return draft(line, lastThing, reported, 0.6);
    if (back != 1 || last.speaker == null) return null;
    var near = line.sentence.paragraph() - page.lines.get(lastNumber).sentence.paragraph();
    if (near <= 1 && isThing(last) && goesOnActing(line)) return draft(line, last, -1, 0.5);
    if (near == 0 && quotesApiece(line)) return draft(line, last, -1, 0.4);
    return null;
  }

  private static int reportedly(Line line) {
    for (var i = line.begin(); i < line.size(); i++)
      if (line.isOneOf(i, "reportedly", "allegedly") && !line.isQuoted(i)) {
        var early = i - line.begin() <= 8;
        if (early) return i;
      }
    return -1;
  }

  /** "They also agreed", "Both leaders stressed", "In this context, they discussed". */
  private boolean goesOnActing(Line line) {
    for (var i = line.begin(); i < Math.min(line.size(), line.begin() + 30); i++) {
      if (!ACTS.contains(line.folded(i)) || !line.isPos(i, PartOfSpeech.VERB)) continue;
      var subject = NounPhrases.before(line, i, line.begin());
      if (subject == null) return false;
      if (line.isOneOf(subject.from(), "they", "both")) return true;
      if (line.isOneOf(
              subject.head(),
              "leaders",
              "sides",
              "men",
              "women",
              "presidents",
              "ministers",
              "pair",
              "parties",
              "countries")
          && line.isOneOf(subject.from(), "the", "both", "two")) return true;
      return false;
    }
    return false;
  }

  /** A piece of two words or more in quotation marks. */
  private static boolean quotesApiece(Line line) {
    var run = 0;
    for (var i = line.begin(); i < line.size(); i++) {
      run = line.isQuoted(i) ? run + (line.isWord(i) ? 1 : 0) : 0;
      if (run >= 3) return true;
    }
    return false;
  }

  private Draft draft(Line line, Draft from, int marker, double confidence) {
    var draft = new Draft(line, Certainty.SAID, Math.min(confidence, from.confidence));
    draft.from = from;
    draft.speaker = from.speaker;
    draft.continued = true;
    var end = line.size();
    while (end > line.begin() + 1 && line.isOneOf(end - 1, ".", "!", "?")) end--;
    if (marker > line.begin()) {
      draft.cue.add(line.span(marker));
      draft.content.add(line.span(line.begin(), marker));
    } else if (marker == line.begin()) draft.cue.add(line.span(marker));
    var from2 = marker < 0 ? line.begin() : marker + 1;
    if (line.is(from2, ",")) from2++;
    if (from2 < end) draft.content.add(line.span(from2, end));
    return draft;
  }
}
