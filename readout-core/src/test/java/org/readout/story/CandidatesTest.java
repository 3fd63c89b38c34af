package org.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.text.TermWeights;

class CandidatesTest {

  @Test
  void articlesThatShareAHeavyTermArePairedOnceTheLowerFirst() {
    var pairs = Candidates.of(vectors(List.of("zinc landslid", "landslid", "bakeri")));
    assertThat(pairs).containsExactly(new int[] {0, 1});
  }

  @Test
  void pairsGrowInLineWithArticlesThatShareCommonTerms() {
    var three = Candidates.of(vectors(alike(15_000))).size();
    var six = Candidates.of(vectors(alike(30_000))).size();
    assertThat(three).isPositive();
    assertThat(six).isLessThan(three * 22 / 10);
  }

  private static List<String> alike(int count) {
    var texts = new ArrayList<String>();
    for (var i = 0; i < count; i++) texts.add("zinc" + i % 5 + " shaft" + i % 5 + " number" + i);
    return texts;
  }

  private static List<TermVector> vectors(List<String> texts) {
    var words = new ArrayList<ArticleWords>();
    for (var text : texts) {
      var counts = new TreeMap<String, Integer>();
      for (var term : text.split(" ")) counts.merge(term, 1, Integer::sum);
      words.add(new ArticleWords(counts, counts, Set.of(), TermWeights.shipped()));
    }
    var lexicon = new Lexicon(words);
    return words.stream()
        .map(each -> TermVector.of(each.lead(), each, lexicon, 1))
        .toList();
  }
}
