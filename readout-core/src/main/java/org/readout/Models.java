package org.readout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.publish.Engine;
import org.readout.story.MergeWeights;
import org.readout.text.Digests;
import org.readout.text.TermWeights;

/**
 * The shipped files whose learnt or counted weights decide what an edition says. Their digests are taken from the very bytes a run
 * reads, once, so that an edition never names a file it was not made with.
 */
final class Models {

  private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private Models() {}

  /** In the order of the stages that use them. */
  static List<Engine.Model> shipped() {
    return Shipped.MODELS;
  }

  private static final class Shipped {
    private static final List<Engine.Model> MODELS = List.of(
        new Engine.Model(
            "blocks",
            "blocks-2",
            digest("block-model.gz", Article.class.getResourceAsStream("block-model.gz"))),
        new Engine.Model(
            "opennlp-en-ud-ewt-pos",
            "1.3-2.5.4",
            digest(TAGGER, POSModel.class.getResourceAsStream(TAGGER))),
        new Engine.Model(
            "terms",
            TermWeights.VERSION,
            digest("terms.gz", TermWeights.class.getResourceAsStream("terms.gz"))),
        new Engine.Model(
            "terms-vi",
            TermWeights.VERSION,
            digest("terms-vi.gz", TermWeights.class.getResourceAsStream("terms-vi.gz"))),
        new Engine.Model(
            "merges",
            MergeWeights.VERSION,
            digest(
                "merge-weights.tsv", MergeWeights.class.getResourceAsStream("merge-weights.tsv"))));

    private static String digest(String name, @Nullable InputStream resource) {
      if (resource == null) throw new IllegalStateException(name + " is missing");
      try (resource) {
        return Digests.of(resource.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
