package org.readout.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.text.Span;

/**
 * Whose each word of an article is where contents overlap: the one's who is told to say the fewest words around it, so that a quotation
 * with a source of its own is not asserted a second time by whoever is told to say the sentence it stands in.
 *
 * <p>Each word of the contents goes to one attribution, so no two propositions stand over the same words.
 */
final class Sources {

  /** The words taken from an attribution by those with shorter contents, in reading order. */
  private final Map<AttributionId, List<Span>> taken = new HashMap<>();

  /** @param attributions in reading order of their contents */
  Sources(List<Attribution> attributions) {
    var order = IntStream.range(0, attributions.size())
        .boxed()
        .sorted((a, b) -> Integer.compare(length(attributions.get(a)), length(attributions.get(b))))
        .toList();
    var rank = new int[attributions.size()];
    for (var i = 0; i < rank.length; i++) rank[order.get(i)] = i;
    var open = new ArrayList<Integer>();
    for (var i = 0; i < attributions.size(); i++) {
      var one = attributions.get(i);
      var start = one.content().get(0).start();
      open.removeIf(other -> end(attributions.get(other)) <= start);
      for (var other : open) {
        var shorter = rank[i] < rank[other] ? i : other;
        var longer = shorter == i ? other : i;
        taken
            .computeIfAbsent(attributions.get(longer).id(), id -> new ArrayList<>())
            .addAll(attributions.get(shorter).content());
      }
      open.add(i);
    }
  }

  /** What of {@code spans} nobody with a shorter content says. */
  List<Span> own(Attribution attribution, List<Span> spans) {
    var others = taken.get(attribution.id());
    return others == null ? spans : without(spans, Span.merged(others));
  }

  private static List<Span> without(List<Span> spans, List<Span> others) {
    var left = new ArrayList<Span>();
    for (var span : spans) {
      var start = span.start();
      for (var other : others) {
        if (!other.overlaps(span)) continue;
        if (other.start() > start) left.add(new Span(start, other.start()));
        start = Math.max(start, other.end());
      }
      if (start < span.end()) left.add(new Span(start, span.end()));
    }
    return left;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private static int end(Attribution attribution) {
    return attribution.content().get(attribution.content().size() - 1).end();
  }
}
