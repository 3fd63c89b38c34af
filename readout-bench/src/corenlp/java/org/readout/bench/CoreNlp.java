package org.readout.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's quote annotator with all that its attribution asks for, in one thread; its statistical coreference, which is not the slowest it has. */
public final class CoreNlp implements AttributionPeer {

  private final StanfordCoreNLP pipeline;

  public CoreNlp() {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String name() {
    return "CoreNLP, quotations";
  }

  @Override
  public int attributions(String text) {
    return pipeline.processToCoreDocument(text).quotes().size();
  }
}
