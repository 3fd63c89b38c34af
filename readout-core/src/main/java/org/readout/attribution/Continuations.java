package org.readout.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;
import org.readout.analysis.PartOfSpeech;

/**
 * Tells which sentences go on from a saying before without naming its source. Only on a plain sign: "reportedly", a pronoun that goes on
 * with the acts the source told of, or a quoted piece in the same paragraph; every other sentence stays the outlet's own.
 */
final class Continuations {

  /** Sentences "reportedly" reaches back for its source. */
  private static final int REACH = 5;

  /** Words in quotation marks that are more than a title or a scare quote. */
  private static final int QUOTED_WORDS = 3;

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
      "resolved",
      "congratulated",
      "wished",
      "thanked",
      "promised");

  private static final Set<String> PARTIES = Set.of(
      "leaders",
      "sides",
      "men",
      "women",
      "presidents",
      "ministers",
      "pair",
      "parties",
      "countries",
      "two",
      "both");

  private @Nullable Draft last;
  private @Nullable Draft lastRelay;
  private int lastNumber = -REACH;
  private int relayedNumber = -REACH;

  /** Remembers what was told in a sentence. */
  void told(Line line, Draft draft) {
    last = draft;
    lastNumber = line.number;
    if (!relays(draft)) return;
    lastRelay = draft;
    relayedNumber = line.number;
  }

  private static boolean isThing(Draft draft) {
    if (draft.speaker == null) return false;
    return switch (draft.speaker.kind()) {
      case OFFICE, DOCUMENT, BODY -> true;
      default -> false;
    };
  }

  /** Whether a source passes on what others did: an office, a document, a body, officials; a person speaks of himself. */
  private static boolean relays(Draft draft) {
    return isThing(draft) || draft.speaker != null && draft.speaker.kind() == EntityKind.UNNAMED;
  }

  /** A sentence read as going on before its own verbs of saying are looked at; null when nothing says so. */
  @Nullable
  Draft marked(Line line, @Nullable Line before) {
    var marker = reportedly(line);
    if (marker >= 0 && lastRelay != null && line.number - relayedNumber <= REACH)
      return draft(line, lastRelay, marker, 0.6);
    if (last == null || line.number - lastNumber != 1 || before == null) return null;
    var near = line.sentence.paragraph() - before.sentence.paragraph() <= 1;
    var office = isThing(last) || last.continued;
    return near && office && last.speaker != null && goesOnActing(line)
        ? draft(line, last, -1, 0.5)
        : null;
  }

  /** A sentence in which nobody was found to speak, but which quotes; null when it stays the outlet's own. */
  @Nullable
  Draft quoting(Line line, @Nullable Line before) {
    if (last == null || last.speaker == null || before == null || line.number - lastNumber != 1)
      return null;
    var same = line.sentence.paragraph() == before.sentence.paragraph();
    return same && quotesPiece(line) ? draft(line, last, -1, 0.4) : null;
  }

  private static int reportedly(Line line) {
    for (var i = line.begin(); i < Math.min(line.size(), line.begin() + 9); i++)
      if (line.is(i, "reportedly") && !line.isQuoted(i)) return i;
    return -1;
  }

  /** "They also agreed", "Both leaders stressed", "In this context, they discussed". */
  private static boolean goesOnActing(Line line) {
    var start = Clauses.main(line, line.begin(), line.size());
    var verb = Clauses.verb(line, start, line.size());
    while (line.isPos(verb, PartOfSpeech.AUX, PartOfSpeech.ADV)) verb++;
    if (!ACTS.contains(line.folded(verb))) return false;
    var subject = NounPhrases.before(line, verb, start);
    if (subject == null) return false;
    if (line.is(subject.from(), "they")) return true;
    return PARTIES.contains(line.folded(subject.head()))
        && line.isOneOf(subject.from(), "the", "both", "two");
  }

  private static boolean quotesPiece(Line line) {
    var run = 0;
    for (var i = line.begin(); i < line.size(); i++) {
      if (!line.isQuoted(i)) run = 0;
      else if (line.isWord(i) && ++run >= QUOTED_WORDS) return true;
    }
    return false;
  }

  private static Draft draft(Line line, Draft from, int marker, double confidence) {
    var draft = new Draft(line, Certainty.SAID, Math.min(confidence, from.confidence));
    draft.from = from;
    draft.continued = true;
    var end = line.size();
    while (end > line.begin() + 1
        && line.isOneOf(end - 1, ".", "!", "?")
        && !line.isQuoted(end - 1)) end--;
    var rest = line.begin();
    if (marker >= 0) {
      draft.cue.add(line.span(marker));
      if (marker > line.begin()) draft.content.add(line.span(line.begin(), marker));
      rest = line.is(marker + 1, ",") ? marker + 2 : marker + 1;
    }
    if (rest < end) draft.content.add(line.span(rest, end));
    return draft;
  }
}
