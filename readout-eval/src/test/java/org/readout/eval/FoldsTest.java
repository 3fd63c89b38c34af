package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.article.ArticleExtractor;

class FoldsTest {

  @Test
  void addressesOfOneSiteAreOnePart() {
    assertThat(Sites.of("https://www.tessaly.co.uk/a?b=c"))
        .isEqualTo(Sites.of("http://news.tessaly.com/x"))
        .isEqualTo("tessaly");
    assertThat(Sites.of("https://localhost/a")).isEqualTo("localhost");
    assertThat(Folds.of("https://www.tessaly.co.uk/a")).isEqualTo(Folds.of("https://tessaly.de/"));
  }

  @Test
  void everyPartHasAModelThatReads() {
    for (var fold = 0; fold < Folds.COUNT; fold++)
      assertThat(new ArticleExtractor(List.of(), Folds.without(fold))).isNotNull();
  }
}
