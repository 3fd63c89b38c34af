package org.readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.text.Span;

/** Cuts the contents of attributions, and the sentences nobody else says, into propositions. */
final class Propositions {

  private final Page page;
  private final List<Proposition> found = new ArrayList<>();

  Propositions(Page page) {
    this.page = page;
  }

  List<Proposition> of(List<Draft> drafts, List<Attribution> attributions) {
    var told = new boolean[page.lines.size()];
    for (var i = 0; i < drafts.size(); i++) said(drafts.get(i), attributions.get(i), told);
    for (var line : page.lines) if (!told[line.number]) own(line);
    found.sort(Comparator.comparing((Proposition p) -> p.spans().get(p.spans().size() - 1))
        .thenComparing(p -> p.spans().get(0)));
    return found;
  }

  private void said(Draft draft, Attribution attribution, boolean[] told) {
    told[draft.line.number] = true;
    for (var span : joined(draft))
      for (var i = page.lineAt(span.start()).number; i < page.lines.size(); i++) {
        var line = page.lines.get(i);
        if (line.sentence.span().start() >= span.end()) break;
        told[i] = true;
        var from = line.tokenFrom(span.start());
        var to = line.tokenFrom(span.end());
        if (from < to) cut(line, from, to, draft, attribution);
      }
  }

  /** A clause the speaker's name cuts in two is one stretch: "The deal, he said, is dead." */
  private static List<Span> joined(Draft draft) {
    return draft.content;
  }

  private void cut(Line line, int from, int to, Draft draft, Attribution attribution) {
    var pieces = new PropositionCutter(line).cut(from, to);
    for (var k = 0; k < pieces.size(); k++) {
      var spans = pieces.get(k);
      if (isWordless(spans)) continue;
      if (draft.act && k == 0) spans = acting(draft, spans);
      found.add(new Proposition(
          page.article.id(), spans, line.number, attribution.id(), attribution.form()));
    }
  }

  /** "rejected the claims": the act is part of what is asserted, and so is who did it. */
  private static List<Span> acting(Draft draft, List<Span> spans) {
    var all = new ArrayList<Span>(spans);
    all.addAll(draft.cue);
    for (var source : draft.source) if (source.length() <= 60) all.add(source);
    return Span.merged(all);
  }

  private void own(Line line) {
    for (var spans : new PropositionCutter(line).cut(line.begin(), line.size()))
      if (!isWordless(spans))
        found.add(new Proposition(page.article.id(), spans, line.number, null, Form.OWN));
  }

  private boolean isWordless(List<Span> spans) {
    for (var span : spans)
      for (var i = span.start(); i < span.end(); i++)
        if (Character.isLetterOrDigit(page.article.text().charAt(i))) return false;
    return true;
  }
}
