package org.readout.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.analysis.PartOfSpeech;
import org.readout.analysis.Sentence;
import org.readout.analysis.Token;
import org.readout.text.Span;

/** A sentence with its words and what of it stands in quotation marks. Indices outside are answered with an empty word and a mark. */
final class Line {

  final int number;
  final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final String[] folded;
  private final boolean[] quoted;

  /** Index of the first token after a dateline ("LIMA, Peru (AP) —"). */
  private final int begin;

  Line(String text, int number, Sentence sentence, boolean[] quoted, boolean opensParagraph) {
    this.text = text;
    this.number = number;
    this.sentence = sentence;
    this.quoted = quoted;
    tokens = sentence.tokens();
    folded = new String[tokens.size()];
    for (var i = 0; i < folded.length; i++)
      folded[i] = tokens.get(i).span().of(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    begin = opensParagraph ? Datelines.end(this) : 0;
  }

  int begin() {
    return begin;
  }

  int size() {
    return folded.length;
  }

  boolean has(int i) {
    return i >= 0 && i < folded.length;
  }

  /** Lower case, straight apostrophes. */
  String folded(int i) {
    return has(i) ? folded[i] : "";
  }

  /** Lower case, from token {@code from} to before {@code to}. */
  List<String> words(int from, int to) {
    return Arrays.asList(folded).subList(from, to);
  }

  boolean is(int i, String word) {
    return folded(i).equals(word);
  }

  boolean isOneOf(int i, String... words) {
    for (var word : words) if (is(i, word)) return true;
    return false;
  }

  PartOfSpeech pos(int i) {
    return has(i) ? tokens.get(i).pos() : PartOfSpeech.PUNCT;
  }

  boolean isPos(int i, PartOfSpeech... parts) {
    var pos = pos(i);
    for (var part : parts) if (has(i) && part == pos) return true;
    return false;
  }

  boolean isWord(int i) {
    return has(i) && pos(i) != PartOfSpeech.PUNCT;
  }

  boolean isCapitalised(int i) {
    return has(i) && Character.isUpperCase(text.codePointAt(span(i).start()));
  }

  /** Whether it stands between quotation marks or is one. */
  boolean isQuoted(int i) {
    return has(i) && quoted[i];
  }

  Span span(int i) {
    return tokens.get(i).span();
  }

  Span span(int from, int to) {
    return new Span(span(from).start(), span(to - 1).end());
  }

  String text() {
    return text;
  }

  boolean isPossessive(int i) {
    return is(i, "'s") || is(i, "'") && folded(i - 1).endsWith("s");
  }

  boolean isNoun(int i) {
    return isPos(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  }

  boolean isVerb(int i) {
    return isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  /** Index of the token that starts at or first after a place in the text; the size when all stand before. */
  int tokenFrom(int place) {
    var low = 0;
    var high = tokens.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
