package org.readout.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analysis.Analysis;
import org.readout.article.Article;
import org.readout.text.TermWeights;
import org.readout.text.Terms;
import org.readout.text.Terms.Word;

/**
 * The words an article is compared by, counted but not yet weighed.
 *
 * <p>Of the body the first part alone tells what happened: news is told in falling order of weight, and its tail is background that
 * many stories share. Names are told from other words by their capitals, never by what they are: a term is a name where
 * most of its occurrences inside sentences are capital, or where it only opens sentences or stands in the headline and the language's table does
 * not know it written small.
 *
 * @param lead how often each term stands in the first {@value #LEAD} words; the headline counts twice
 * @param opening how often each term stands in the headline and the first {@value #OPENING} words
 * @param names the names in the headline and the first {@value #OPENING} words
 * @param weights of the terms that are no names
 */
record ArticleWords(
    Map<String, Integer> lead,
    Map<String, Integer> opening,
    Set<String> names,
    TermWeights weights) {

  private static final int LEAD = 120;
  private static final int OPENING = 400;

  /** UTF-16 units; what follows is not looked at. */
  private static final int BODY = 6000;

  static ArticleWords of(Article article, Analysis analysis) {
    var weights = TermWeights.shipped(article.language());
    var headline = Terms.words(article.headline());
    var body = Terms.words(article.text().substring(0, Math.min(article.text().length(), BODY)));
    var opening = body.subList(0, Math.min(body.size(), OPENING));

    var lead = new TreeMap<String, Integer>();
    var opens = new TreeMap<String, Integer>();
    for (var word : headline) {
      lead.merge(word.term(), 2, Integer::sum);
      opens.merge(word.term(), 1, Integer::sum);
    }
    for (var word : opening.subList(0, Math.min(opening.size(), LEAD)))
      lead.merge(word.term(), 1, Integer::sum);
    for (var word : opening) opens.merge(word.term(), 1, Integer::sum);

    var habits = habits(body, openers(analysis, body));
    var names = new TreeSet<String>();
    for (var words : List.of(headline, opening))
      for (var word : words)
        if (word.capital() && isName(word, habits, weights)) names.add(word.term());
    return new ArticleWords(lead, opens, names, weights);
  }

  private static boolean isName(Word word, Map<String, Integer> habits, TermWeights table) {
    var habit = habits.get(word.term());
    return habit == null ? !table.knows(word.term()) : habit > 0;
  }

  /** How many more of a term's occurrences are capital than small; what opens a sentence says nothing. */
  private static Map<String, Integer> habits(List<Word> body, Set<Integer> openers) {
    var habits = new HashMap<String, Integer>();
    for (var word : body) {
      if (!word.capital()) habits.merge(word.term(), -1, Integer::sum);
      else if (!openers.contains(word.start())) habits.merge(word.term(), 1, Integer::sum);
    }
    return habits;
  }

  /** Where the first word of each sentence starts. */
  private static Set<Integer> openers(Analysis analysis, List<Word> body) {
    var openers = new HashSet<Integer>();
    var next = 0;
    for (var sentence : analysis.sentences()) {
      while (next < body.size() && body.get(next).start() < sentence.span().start()) next++;
      if (next < body.size()) openers.add(body.get(next).start());
    }
    return openers;
  }
}
