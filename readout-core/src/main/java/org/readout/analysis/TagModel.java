package org.readout.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of OpenNLP's maximum-entropy model for parts of speech, UD English-EWT: 0.12 to 0.19 s to load.
 *
 * <p>A feature of a word in its surroundings (its letters, its neighbours, the tags before it) adds weight to some tags. Sums are taken in
 * OpenNLP's order, so that they are its own to the last bit.
 *
 * <p>Immutable, thread-safe.
 */
final class TagModel {

  private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String WEIGHTS = "pos.model";

  /** Letters at either end of a word that the model knows it by. */
  private static final int AFFIX = 4;

  private static final Context NOTHING = new Context(new int[0], new double[0]);

  private final Map<?, ?> features;
  private final String[] tags;

  /** Of the first, second and third word of a sentence. */
  private final Context[] opening;

  /** By the tag before. */
  private final Context[] after;

  /** By the tag before that, then the tag before. */
  private final Context[][] afterTwo;

  private TagModel(AbstractModel model) {
    features = (Map<?, ?>) model.getDataStructures()[1];
    tags = new String[model.getNumOutcomes()];
    for (var tag = 0; tag < tags.length; tag++) tags[tag] = model.getOutcome(tag);
    opening = new Context[] {feature("S=begin"), feature("p1S=begin"), feature("p2S=begin")};
    after = new Context[tags.length];
    afterTwo = new Context[tags.length][tags.length];
    for (var one = 0; one < tags.length; one++) {
      after[one] = feature("t=" + tags[one]);
      for (var next = 0; next < tags.length; next++)
        afterTwo[one][next] = feature("t2=" + tags[one] + "," + tags[next]);
    }
  }

  /** The one that is shipped, loaded when first asked for. */
  static TagModel shipped() {
    return Shipped.MODEL;
  }

  String tag(int number) {
    return tags[number];
  }

  /** What a word weighs wherever it stands. */
  Word word(String word) {
    var own = new double[tags.length];
    Arrays.fill(own, StrictMath.log(1.0 / tags.length));
    add(feature("def"), own);
    var affixes = Math.min(AFFIX, word.length());
    for (var i = 1; i <= affixes; i++)
      add(feature("suf=" + word.substring(word.length() - i)), own);
    for (var i = 1; i <= affixes; i++) add(feature("pre=" + word.substring(0, i)), own);
    var small = StringUtil.toLowerCase(word);
    var shape = FeatureGeneratorUtil.tokenFeature(word);
    add(feature("w=" + small), own);
    return new Word(
        own,
        feature("p1w=" + small),
        feature("p2w=" + small),
        feature("n1w=" + small),
        feature("n2w=" + small),
        feature("wc=" + shape),
        feature("w&c=" + small + "," + shape));
  }

  /** The numbers of the words' tags, from the first to the last: each the likeliest after those before it. */
  int[] tags(Word[] words) {
    var found = new int[words.length];
    var sums = new double[tags.length];
    for (var i = 0; i < words.length; i++) {
      System.arraycopy(words[i].own, 0, sums, 0, sums.length);
      if (i > 0) add(words[i - 1].before, sums);
      if (i > 1) add(words[i - 2].twoBefore, sums);
      if (i + 1 < words.length) add(words[i + 1].after, sums);
      if (i + 2 < words.length) add(words[i + 2].twoAfter, sums);
      if (i < opening.length) add(opening[i], sums);
      add(words[i].shape, sums);
      add(words[i].shaped, sums);
      if (i > 0) add(after[found[i - 1]], sums);
      if (i > 1) add(afterTwo[found[i - 2]][found[i - 1]], sums);
      found[i] = heaviest(sums);
    }
    return found;
  }

  private static void add(Context feature, double[] sums) {
    var numbers = feature.getOutcomes();
    var weights = feature.getParameters();
    for (var i = 0; i < numbers.length; i++) sums[numbers[i]] += weights[i];
  }

  private static int heaviest(double[] sums) {
    var best = 0;
    for (var tag = 1; tag < sums.length; tag++) if (sums[tag] > sums[best]) best = tag;
    return best;
  }

  private Context feature(String name) {
    return features.get(name) instanceof Context known ? known : NOTHING;
  }

  /**
   * A word's weights.
   *
   * @param own summed, by the number of the tag
   * @param before what it adds as the word before another
   * @param twoBefore and as the one before that
   * @param after as the word after another
   * @param twoAfter and as the one after that
   * @param shape what its capitals, digits and marks add
   * @param shaped and what it adds so printed
   */
  record Word(
      double[] own,
      Context before,
      Context twoBefore,
      Context after,
      Context twoAfter,
      Context shape,
      Context shaped) {}

  private static final class Shipped {
    private static final TagModel MODEL = load();

    private static TagModel load() {
      try (var stream = POSModel.class.getResourceAsStream(FILE)) {
        if (stream == null) throw new IllegalStateException(FILE + " is missing");
        AbstractModel weights = new POSModel(stream).getArtifact(WEIGHTS);
        return new TagModel(weights);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
