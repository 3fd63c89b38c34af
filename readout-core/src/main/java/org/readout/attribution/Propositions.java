package org.readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/** Cuts the contents of attributions, and the sentences nobody else says, into propositions. */
final class Propositions {

  /** A source farther from its cue than this, in characters, is put before the act instead of read through. */
  private static final int NEAR = 40;

  private final Page page;
  private final List<Proposition> found = new ArrayList<>();
  private final boolean[] told;

  Propositions(Page page) {
    this.page = page;
    told = new boolean[page.lines.size()];
  }

  List<Proposition> of(List<Draft> drafts, List<Attribution> attributions) {
    var sources = new Sources(attributions);
    for (var i = 0; i < drafts.size(); i++)
      if (!drafts.get(i).attitude) said(drafts.get(i), attributions.get(i), sources);
    for (var line : page.lines)
      if (!told[line.number]) cut(line, List.of(line.sentence.span()), List.of(), null);
    found.sort(Comparator.comparing((Proposition p) -> p.spans().get(p.spans().size() - 1))
        .thenComparing(p -> p.spans().get(0)));
    return found;
  }

  private void said(Draft draft, Attribution attribution, Sources sources) {
    told[draft.line.number] = true;
    var lead = new ArrayList<Span>();
    var spans = sources.own(attribution, asserted(draft, attribution.content(), lead));
    if (spans.isEmpty()) return;
    var cover = draft.cover();
    for (var i = page.lineAt(cover.start()).number; i < page.lines.size(); i++) {
      var line = page.lines.get(i);
      if (line.sentence.span().start() >= cover.end()) break;
      told[i] = true;
      var inside =
          spans.stream().filter(span -> span.overlaps(line.sentence.span())).toList();
      if (inside.isEmpty()) continue;
      if (isOneClause(draft, line, inside)) cut(line, inside, lead, attribution);
      else for (var span : inside) cut(line, List.of(span), lead, attribution);
    }
  }

  /**
   * The content, and for an act such as "rejected the claims" the act and who did it as well: the claims alone would assert the contrary.
   * Where the source stands apart it goes into {@code lead}.
   */
  private static List<Span> asserted(Draft draft, List<Span> content, List<Span> lead) {
    if (!draft.act || draft.source.isEmpty() || draft.cue.isEmpty() || content.size() != 1)
      return content;
    var source = draft.source.get(0);
    var cue = draft.cue.get(0);
    if (cue.start() > draft.start()) return content;
    var act = cue.cover(content.get(0));
    if (source.end() <= cue.start() && cue.start() - source.end() < NEAR)
      return List.of(source.cover(act));
    if (source.length() <= NEAR) lead.add(source);
    return List.of(act);
  }

  /** "The deal, he said, is dead" is cut as one; "“A,” he said. “B.”" as two. */
  private static boolean isOneClause(Draft draft, Line line, List<Span> inside) {
    if (inside.size() < 2) return true;
    if (draft.continued) return true;
    var first = inside.get(0);
    var from = line.tokenFrom(first.start());
    var to = line.tokenFrom(first.end());
    return Clauses.verb(line, from, to) == to;
  }

  private void cut(
      Line line, List<Span> inside, List<Span> lead, @Nullable Attribution attribution) {
    var from =
        Math.max(line.tokenFrom(inside.get(0).start()), attribution == null ? line.begin() : 0);
    var to = line.tokenFrom(inside.get(inside.size() - 1).end());
    for (var spans : PropositionCutter.cut(line, from, to, inside)) {
      if (isWordless(spans)) continue;
      var all = new ArrayList<>(lead);
      all.addAll(spans);
      found.add(new Proposition(
          page.article.id(),
          Span.merged(all),
          line.number,
          attribution == null ? null : attribution.id(),
          attribution == null ? Form.OWN : attribution.form()));
    }
  }

  private boolean isWordless(List<Span> spans) {
    for (var span : spans)
      for (var i = span.start(); i < span.end(); i++)
        if (Character.isLetterOrDigit(page.article.text().charAt(i))) return false;
    return true;
  }
}
