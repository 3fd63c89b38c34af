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
    var pairs = Candidates.of(vectors(List.of("zinc mine", "mine", "bakery")));
    assertThat(pairs).containsExactly(new int[] {0, 1});
  }

  @Test
  void pairsGrowInLineWithArticlesThatAllShareTheirTerms() {
    var thousand = Candidates.of(vectors(alike(1000))).size();
    var twoThousand = Candidates.of(vectors(alike(2000))).size();
    assertThat(thousand).isPositive();
    assertThat(twoThousand).isLessThan(thousand * 22 / 10);
  }

  private static List<String> alike(int count) {
    var texts = new ArrayList<String>();
    for (var i = 0; i < count; i++) texts.add("zinc mine collapse rescue shaft number" + i);
    return texts;
  }

  private static List<TermVector> vectors(List<String> texts) {
    var words = new ArrayList<ArticleWords>();
    for (var text : texts) {
      var counts = new TreeMap<String, Integer>();
      for (var term : text.split(" ")) counts.merge(term, 1, Integer::sum);
      words.add(new ArticleWords(counts, new TreeMap<>(), Set.of(), Set.of()));
    }
    var lexicon = new Lexicon(TermWeights.shipped(), words);
    return words.stream()
        .map(each -> TermVector.of(each.lead(), each.names(), lexicon, 1))
        .toList();
  }
}
