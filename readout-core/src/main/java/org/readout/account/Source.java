package org.readout.account;

import java.util.List;
import org.readout.analysis.Analysis;
import org.readout.analysis.Sentence;
import org.readout.article.Article;
import org.readout.text.Span;

/** A report as the account draws on it: its text and its sentences by place. */
record Source(Article article, Analysis analysis) {

  /** The number of the sentence that holds {@code index}, else of the last before it; 0 in a text without sentences. */
  int sentenceAt(int index) {
    var sentences = analysis.sentences();
    var low = 0;
    var high = sentences.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= index) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  List<Sentence> sentences() {
    return analysis.sentences();
  }

  /** The whole sentences from the first to the last the spans touch. */
  Span sentencesAround(List<Span> spans) {
    var first = spans.get(0);
    var last = spans.get(spans.size() - 1);
    if (sentences().isEmpty()) return first.cover(last);
    var from = sentences().get(sentenceAt(first.start())).span();
    var to =
        sentences().get(sentenceAt(Math.max(first.start(), last.end() - 1))).span();
    return from.cover(to).cover(first).cover(last);
  }
}
