package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Analysis;
import org.readout.analysis.Entity;
import org.readout.analysis.Mention;
import org.readout.analysis.Sentence;
import org.readout.analysis.TimeExpression;
import org.readout.article.Article;
import org.readout.text.Quotation;
import org.readout.text.Quotations;
import org.readout.text.Span;

/** An article as the rules read it: its sentences, quotations and mentions, each found by its place. */
final class Page {

  /** Tokens at a sentence's end in which who said it may stand. */
  private static final int CUE_REACH = 9;

  private static final Set<String> SAID =
      Set.of("said", "says", "added", "told", "wrote", "asked", "replied");

  final Article article;
  final Analysis analysis;
  final List<Line> lines;
  final List<Quotation> quotations;

  Page(Article article, Analysis analysis) {
    this.article = article;
    this.analysis = analysis;
    var sayings = Sayings.of(article.language());
    quotations = sayings == null
        ? closed(Quotations.find(article.analysedText()))
        : SpokenPieces.find(article.analysedText(), sayings);
    lines = lines();
  }

  /**
   * A quotation nothing closes ends before who says it, when its last sentence ends in that: "“We will rebuild, the minister said."
   */
  private List<Quotation> closed(List<Quotation> found) {
    var quotations = new ArrayList<Quotation>(found.size());
    for (var quotation : found) quotations.add(quotation.closed() ? quotation : closed(quotation));
    return quotations;
  }

  private Quotation closed(Quotation open) {
    var sentence = sentenceAt(open.span().end() - 1);
    if (sentence == null) return open;
    var tokens = sentence.tokens();
    for (var i = tokens.size() - 2; i > 0 && tokens.size() - i < CUE_REACH; i--) {
      if (!tokens.get(i).span().of(article.text()).equals(",")) continue;
      for (var j = i + 1; j < tokens.size(); j++)
        if (SAID.contains(tokens.get(j).span().of(article.text()))
            && tokens.get(i).span().end() > open.span().start())
          return new Quotation(
              new Span(open.span().start(), tokens.get(i).span().end()), false);
    }
    return open;
  }

  private @Nullable Sentence sentenceAt(int place) {
    var sentences = analysis.sentences();
    var low = 0;
    var high = sentences.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= place) low = middle + 1;
      else high = middle;
    }
    return low < sentences.size() && sentences.get(low).span().start() <= place
        ? sentences.get(low)
        : null;
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    var quotation = 0;
    var paragraph = -1;
    for (var sentence : analysis.sentences()) {
      var tokens = sentence.tokens();
      var quoted = new boolean[tokens.size()];
      for (var i = 0; i < quoted.length; i++) {
        var span = tokens.get(i).span();
        while (quotation < quotations.size()
            && quotations.get(quotation).span().end() <= span.start()) quotation++;
        quoted[i] =
            quotation < quotations.size() && quotations.get(quotation).span().overlaps(span);
      }
      lines.add(new Line(
          article.text(), lines.size(), sentence, quoted, sentence.paragraph() != paragraph));
      paragraph = sentence.paragraph();
    }
    return lines;
  }

  /** The quotation a place in the text lies in; null for none. */
  @Nullable
  Quotation quotationAt(int place) {
    var at = Quotations.from(quotations, place);
    return at < quotations.size() && quotations.get(at).span().start() <= place
        ? quotations.get(at)
        : null;
  }

  /** The mentions that share a character with a span. */
  List<Mention> mentionsIn(Span span) {
    var mentions = analysis.mentions();
    var low = 0;
    var high = mentions.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < span.start() - 200) low = middle + 1;
      else high = middle;
    }
    var found = new ArrayList<Mention>();
    for (var i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++)
      if (mentions.get(i).span().overlaps(span)) found.add(mentions.get(i));
    return found;
  }

  /** The dates and times that start in a span. */
  List<TimeExpression> timesIn(Span span) {
    var times = analysis.times();
    var low = 0;
    var high = times.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < span.start()) low = middle + 1;
      else high = middle;
    }
    var end = low;
    while (end < times.size() && times.get(end).span().start() < span.end()) end++;
    return times.subList(low, end);
  }

  Entity entity(Mention mention) {
    return analysis.entities().get(mention.entity());
  }

  /** The sentence a place in the text lies in or before. */
  Line lineAt(int place) {
    var low = 0;
    var high = lines.size() - 1;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (lines.get(middle).sentence.span().end() <= place) low = middle + 1;
      else high = middle;
    }
    return lines.get(low);
  }
}
