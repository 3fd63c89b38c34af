package org.readout.eval;

import java.util.List;
import org.readout.attribution.Attribution;
import org.readout.text.CodePoints;
import org.readout.text.Span;

/**
 * One attribution as a corpus marks it, or as it was found.
 *
 * @param source in code points of the text, in any order; empty when none is marked
 * @param cue likewise
 * @param content likewise
 */
record Marked(List<Span> source, List<Span> cue, List<Span> content) {
  Marked {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  List<Span> spans(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  static Marked of(Attribution attribution, CodePoints points) {
    return new Marked(
        inPoints(attribution.source(), points),
        inPoints(attribution.cue(), points),
        inPoints(attribution.content(), points));
  }

  private static List<Span> inPoints(List<Span> spans, CodePoints points) {
    return spans.stream().map(points::fromUnits).toList();
  }
}
