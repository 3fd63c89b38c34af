package org.readout.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final String[] WORDS =
      ("The the minister Minister said that who she he ' 's \" ( ) , . ; - -- to of in by had been told "
              + "told us Reuters Ostra Ostran U.S. A. 12 12th 1,200 3.5 2031 12-13 1/2 $ % Monday March may May will "
              + "close closed closing quickly bridge bridges McKol O'Neil NATO nato e-mail x X éß 新闻 ツール ー 😀 "
              + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa not n't and but because while I")
          .split(" ");

  @Test
  void tagsAsOpenNlpDoesAtFullWidth() throws IOException {
    var tagger = new Tagger();
    var reference = reference();
    var random = new Random(11);
    for (var sentence = 0; sentence < 400; sentence++) {
      var words = new String[sentence < 390 ? 1 + random.nextInt(30) : 400];
      for (var i = 0; i < words.length; i++) words[i] = WORDS[random.nextInt(WORDS.length)];
      assertThat(tagger.tags(words))
          .as("%s", String.join(" ", words))
          .containsExactly(reference.tag(words));
    }
  }

  @Test
  void tagsAlikeWhateverItHasForgotten() {
    var tagger = new Tagger();
    var sentence = "The minister told reporters that the bridge would close .".split(" ");
    var before = tagger.tags(sentence);
    for (var i = 0; i < 20_000; i++) tagger.tags(new String[] {"word" + i});
    assertThat(tagger.tags(sentence)).containsExactly(before);
  }

  private static POSTaggerME reference() throws IOException {
    try (var stream = POSModel.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSTaggerME(new POSModel(stream), POSTagFormat.UD);
    }
  }
}
