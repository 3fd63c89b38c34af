package org.readout.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * Reads one sentence for who says what in it: first what follows its content, for that is the outermost source, then what goes before. What
 * lies in a content found already is not read again.
 */
final class LineReader {

  /** A name before a colon is no longer than this, in tokens. */
  private static final int LONGEST_LABEL = 9;

  private final Page page;
  private final Line line;
  private final Reading reading;
  private final Extents extents;
  private final Relays relays;
  private final Following following;
  private final Leading leading;

  LineReader(Page page, Line line, CueTable cues) {
    this.page = page;
    this.line = line;
    reading = new Reading(page, line, cues);
    var complements = new Complements(line);
    extents = new Extents(reading, complements);
    relays = new Relays(reading, extents);
    following = new Following(reading, complements, extents);
    leading = new Leading(reading, complements, extents);
  }

  /** What is told by sources that follow it. To be asked for first. */
  List<Draft> following() {
    relays.read();
    following.read();
    return List.copyOf(reading.drafts);
  }

  /** All that is told in the sentence, with what its verbs govern. */
  List<Draft> all() {
    if (reading.drafts.isEmpty()) label();
    leading.read();
    return List.copyOf(reading.drafts);
  }

  /** The saying a sentence ends in that announces a quotation by a colon: "He went on:"; null for none. Its content is empty yet. */
  @Nullable
  Draft pending() {
    return leading.pending();
  }

  /** A paragraph that opens with a name and a colon: a transcript, or a headline. */
  private void label() {
    for (var i = line.begin() + 1;
        i < Math.min(line.size() - 1, line.begin() + LONGEST_LABEL);
        i++) {
      if (line.isVerb(i) && !line.isCapitalised(i)) return;
      if (!line.is(i, ":")) continue;
      var head = NounPhrases.head(line, line.begin(), i);
      var label = line.span(line.begin(), i);
      if (!isShouted(label) && (head < 0 || !isNamed(label))) return;
      if (!line.isQuoted(i + 1) && !line.isCapitalised(i + 1)) return;
      var draft = new Draft(line, Certainty.SAID, 0.6);
      draft.labelled = true;
      draft.cue.add(line.span(i));
      draft.source.add(line.span(line.begin(), i));
      draft.head = line.span(head < 0 ? i - 1 : head);
      var end = extents.end(i + 1);
      if (end <= i + 1) return;
      reading.content(draft, i + 1, end);
      reading.drafts.add(draft);
      return;
    }
  }

  /** "LINDEN": transcripts set the speaker in capitals. */
  private boolean isShouted(Span span) {
    var name = span.of(line.text());
    return name.length() > 2
        && name.length() < 40
        && name.chars().noneMatch(Character::isLowerCase)
        && name.chars().anyMatch(Character::isUpperCase);
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
