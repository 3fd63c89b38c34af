package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.text.Span;

/** Finds who says what in an article. Thread-safe; keeps nothing between articles. */
public final class AttributionFinder {

  private final CueTable cues = CueTable.shipped();

  public Attributions find(Article article, Analysis analysis) {
    var page = new Page(article, analysis);
    var speakers = new SpeakerFinder(page, cues);
    var tagged = article.language().equals("en") || article.language().equals("und");
    var drafts = tagged
        ? Joining.join(page, cues, speakers, new SpeechReader(page, cues, speakers).read())
        : new MarkedSpeech(page, speakers).read();
    var occasions = new OccasionReader(page).read(drafts);
    var attributions = new ArrayList<Attribution>();
    for (var i = 0; i < drafts.size(); i++)
      attributions.add(attribution(page, drafts.get(i), i, occasions.get(i), speakers));
    var propositions = new Propositions(page).of(drafts, attributions);
    var said = new ArrayList<Attribution>();
    for (var i = 0; i < drafts.size(); i++)
      if (!drafts.get(i).attitude) said.add(attributions.get(i));
    return new Attributions(article.id(), attributions, propositions, Voices.of(page, said));
  }

  private static Attribution attribution(
      Page page, Draft draft, int number, Occasion occasion, SpeakerFinder speakers) {
    return new Attribution(
        new AttributionId(page.article.id() + "/" + number),
        page.article.id(),
        sorted(draft.source),
        sorted(draft.cue),
        Span.merged(draft.content),
        draft.continued ? Form.CONTINUED : Quoting.form(page, draft.content),
        speakers.speaker(draft),
        draft.chain,
        occasion,
        draft.certainty,
        draft.confidence);
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted().distinct().toList();
  }
}
