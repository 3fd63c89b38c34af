package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Entity;
import org.readout.text.Span;

/** An attribution while it is being found. */
final class Draft {

  /** The sentence its cue stands in; without a cue, its content. */
  final Line line;

  final List<Span> source = new ArrayList<>();
  final List<Span> cue = new ArrayList<>();
  final List<Span> content = new ArrayList<>();
  final List<Link> chain = new ArrayList<>();

  /** The word of the source that says who speaks; null without a source. */
  @Nullable
  Span head;

  /** Whom the source quotes, where it names one; null otherwise. */
  @Nullable
  Span inner;

  /** Whose source it takes over; null when it has its own. */
  @Nullable
  Draft from;

  @Nullable
  Entity speaker;

  /** Whether it goes on without naming its source in words of the outlet's. */
  boolean continued;

  /** Whether the cue is an act on its object ("rejected the claims"), so that the content alone asserts nothing. */
  boolean act;

  /** Whether it tells what somebody thinks, wants or does rather than what somebody said: the outlet asserts it, in its own voice. */
  boolean attitude;

  /** Whether a name and a colon open the paragraph, as in a transcript: the rest of the paragraph is said too. */
  boolean labelled;

  Certainty certainty;
  double confidence;

  Draft(Line line, Certainty certainty, double confidence) {
    this.line = line;
    this.certainty = certainty;
    this.confidence = confidence;
  }

  Span cover() {
    var cover = content.get(0);
    for (var span : content) cover = cover.cover(span);
    return cover;
  }

  int start() {
    return cover().start();
  }

  int end() {
    return cover().end();
  }
}
