package org.readout.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.readout.article.Article;
import org.readout.text.Characters;
import org.readout.text.Quotations;
import org.readout.text.Span;

/** Takes an article's text apart. Thread-safe; keeps nothing between articles. */
public final class Analyser {

  /** A sentence longer than this, in tokens, is no prose and is cut: what reads sentences may look back and forth in one. */
  private static final int LONGEST_SENTENCE = 400;

  private final WordLists lists = WordLists.shipped();
  private final SentenceSplitter splitter = new SentenceSplitter(lists);
  private final Tokenizer tokenizer = new Tokenizer(lists);

  /** One a thread: making one takes as long as tagging some hundred words. */
  private final ThreadLocal<Tagger> taggers = ThreadLocal.withInitial(Tagger::new);

  public Analysis analyse(Article article) {
    var text = article.analysedText();
    var english = article.language().equals("en") || article.language().equals("und");
    var sentences = sentences(text, english);
    var quotations = Quotations.find(text);
    var vocabulary = new HashMap<String, String>();
    UnaryOperator<String> shared = word -> {
      var known = vocabulary.putIfAbsent(word, word);
      return known == null ? word : known;
    };
    var words = sentences.stream()
        .map(sentence -> new Words(text, sentence, quotations, shared))
        .toList();
    var untagged = UntaggedWords.of(article.language());
    Cast cast;
    List<Mention> mentions;
    if (untagged == null) {
      var finder = new MentionFinder(text, words, lists, newsrooms(article));
      mentions = finder.find();
      cast = finder.cast();
    } else {
      var finder = new UntaggedMentions(text, words, untagged, article.language());
      mentions = finder.find();
      cast = finder.cast();
    }
    var times = english
        ? new TimeFinder(text, article.published().value(), lists).find(words)
        : List.<TimeExpression>of();
    var quantities = english ? new QuantityFinder(text, times).find(words) : List.<Quantity>of();
    return new Analysis(article.id(), sentences, cast.entities(), mentions, times, quantities);
  }

  private static List<String> newsrooms(Article article) {
    var names = new ArrayList<>(article.agencies());
    var outlet = article.outlet().name();
    if (outlet != null) names.add(outlet);
    return names;
  }

  private List<Sentence> sentences(String text, boolean english) {
    var sentences = new ArrayList<Sentence>();
    var tagger = english ? taggers.get() : null;
    var paragraph = 0;
    for (var start = 0; start < text.length(); ) {
      var end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      var found = splitter.split(text, new Span(start, end));
      for (var span : found) {
        var spans = tokenizer.tokens(text, span);
        for (var from = 0; from < spans.size(); from += LONGEST_SENTENCE) {
          var piece = spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE));
          var tokens = tagger == null ? untagged(text, piece) : tagger.tag(text, piece);
          var cut = new Span(piece.get(0).start(), piece.get(piece.size() - 1).end());
          sentences.add(new Sentence(cut, paragraph, tokens));
        }
      }
      if (!found.isEmpty()) paragraph++;
      start = end + 1;
    }
    return sentences;
  }

  private static List<Token> untagged(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> new Token(
            span,
            Characters.isWordPart(text.codePointAt(span.start()))
                ? PartOfSpeech.X
                : PartOfSpeech.PUNCT))
        .toList();
  }
}
