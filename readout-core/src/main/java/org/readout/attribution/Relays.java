package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;

import org.jspecify.annotations.Nullable;

/**
 * Finds words one source passes on from another: "the agency quoted the ministry as saying C", "the minister was quoted by the agency as
 * saying C". The one who quotes is the source; the one quoted goes into the chain.
 */
final class Relays {

  /** Tokens between "quoted" and "as saying". */
  private static final int REACH = 20;

  private static final double CONFIDENCE = 0.85;

  private final Reading reading;
  private final Line line;
  private final Extents extents;

  Relays(Reading reading, Extents extents) {
    this.reading = reading;
    this.line = reading.line;
    this.extents = extents;
  }

  void read() {
    for (var i = line.begin(); i < line.size(); i++)
      if (line.isOneOf(i, "quoted", "quotes", "quoting", "cited", "cites", "citing")
          && !line.isQuoted(i)
          && !reading.isTaken(i)) relay(i);
  }

  private void relay(int quoted) {
    var as = asSaying(quoted);
    if (as < 0) return;
    var start = line.is(as + 2, "that")
        ? as + 2
        : line.is(as + 2, ",") || line.is(as + 2, ":") ? as + 3 : as + 2;
    if (start >= line.size()) return;
    var from = quoted;
    while (line.isPos(from - 1, AUX, ADV)) from--;
    var subject = NounPhrases.before(line, from, reading.floor(from));
    if (subject == null) return;
    var end = extents.end(start);
    if (end <= start) return;
    var draft = new Draft(line, Certainty.SAID, CONFIDENCE);
    draft.cue.add(line.span(from, quoted + 1));
    draft.cue.add(line.span(as, as + 2));
    if (from < quoted && isPassive(from, quoted)) passive(draft, subject, quoted, as);
    else {
      reading.source(draft, subject);
      var inner = NounPhrases.after(line, quoted + 1, as);
      if (inner != null) draft.inner = line.span(inner.from(), inner.to());
    }
    reading.content(draft, start, end);
    reading.take(from, as + 2);
    reading.drafts.add(draft);
  }

  private int asSaying(int quoted) {
    for (var i = quoted + 1; i < Math.min(line.size() - 1, quoted + REACH); i++)
      if (line.is(i, "as")
          && line.isOneOf(i + 1, "saying", "telling", "writing", "declaring", "warning")) return i;
    return -1;
  }

  private boolean isPassive(int from, int quoted) {
    for (var i = from; i < quoted; i++)
      if (line.isOneOf(i, "is", "was", "were", "are", "been", "being")) return true;
    return false;
  }

  /** The outermost source is who quotes, where the sentence tells. */
  private void passive(Draft draft, NounPhrase quotedOne, int quoted, int as) {
    var relay = relayedBy(quoted, as);
    reading.source(draft, relay == null ? quotedOne : relay);
    if (relay != null) draft.inner = line.span(quotedOne.from(), quotedOne.to());
  }

  private @Nullable NounPhrase relayedBy(int quoted, int as) {
    for (var i = quoted + 1; i < as; i++)
      if (line.isOneOf(i, "by", "in")) return NounPhrases.after(line, i + 1, as);
    return null;
  }
}
