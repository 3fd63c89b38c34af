package org.readout.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;
import org.readout.text.Characters;
import org.readout.text.Span;

/**
 * Parts of speech of English sentences, by OpenNLP's maximum-entropy tagger with its UD English-EWT model: 0.12 to 0.19 s to load,
 * 130,000 tokens a second on one core.
 *
 * <p>Not thread-safe; the model behind it is shared and loaded when first used.
 */
final class Tagger {

  /** The beam search copies its path at every word, so long runs are tagged piece by piece to stay linear. */
  private static final int PIECE = 150;

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static @Nullable POSModel model;

  private final POSTaggerME tagger = new POSTaggerME(model(), POSTagFormat.UD);

  private static synchronized POSModel model() {
    if (model != null) return model;
    try (var stream = POSModel.class.getResourceAsStream(MODEL)) {
      if (stream == null) throw new IllegalStateException(MODEL + " is missing");
      return model = new POSModel(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Token> tag(CharSequence text, List<Span> spans) {
    var tokens = new ArrayList<Token>(spans.size());
    for (var from = 0; from < spans.size(); from += PIECE) {
      var piece = spans.subList(from, Math.min(spans.size(), from + PIECE));
      var words = new String[piece.size()];
      for (var i = 0; i < words.length; i++) words[i] = plain(piece.get(i).of(text));
      var tags = tagger.tag(words);
      var parts = new PartOfSpeech[words.length];
      for (var i = 0; i < words.length; i++) parts[i] = partOfSpeech(tags[i], words[i]);
      TagRepair.mend(words, parts);
      for (var i = 0; i < words.length; i++) tokens.add(new Token(piece.get(i), parts[i]));
    }
    return tokens;
  }

  /** The word as the model's texts print it: straight marks, plain hyphens, not endless. */
  private static String plain(String word) {
    var first = word.charAt(0);
    if (word.length() == 1) {
      if (Characters.isDoubleMark(first)) return "\"";
      if (Characters.isSingleMark(first)) return "'";
      if (Characters.isDash(first)) return "-";
      return word;
    }
    var bounded = word.length() > 60 ? word.substring(0, 60) : word;
    return bounded.replace('\u2019', '\'');
  }

  /** What has neither letter nor digit is a mark, whatever the model thinks. */
  private static PartOfSpeech partOfSpeech(String tag, String word) {
    if (word.codePoints().noneMatch(Characters::isWordPart)) {
      return "$%+=<>\u20AC\u00A3\u00A5\u00B0".indexOf(word.charAt(0)) >= 0
          ? PartOfSpeech.SYM
          : PartOfSpeech.PUNCT;
    }
    try {
      var pos = PartOfSpeech.valueOf(tag);
      return pos == PartOfSpeech.PUNCT ? PartOfSpeech.NOUN : pos;
    } catch (IllegalArgumentException unknown) {
      return PartOfSpeech.X;
    }
  }
}
