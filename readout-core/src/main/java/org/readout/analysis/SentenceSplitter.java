package org.readout.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Characters;
import org.readout.text.Span;

/**
 * Cuts a paragraph of news prose into sentences. One pass, looking a few words ahead at each possible end.
 *
 * <p>Closing marks belong to the sentence they close. A quotation's end is no sentence's when a lower-case word or a few words with a
 * verb of saying follow (<i>"Why?" the guard asked</i>). Sentences glued by a lost blank (<i>said.The</i>) are parted.
 */
final class SentenceSplitter {

  /** How many words a verb of saying may stand after a quotation that ends in a question or exclamation mark. */
  private static final int CUE_REACH = 7;

  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Set<String> saying;

  SentenceSplitter(WordLists words) {
    abbreviations = new Abbreviations(words);
    starters = words.of("starters");
    saying = words.of("saying");
  }

  /** The sentences of a paragraph, without white space at their ends; none when it holds nothing else. */
  List<Span> split(CharSequence text, Span paragraph) {
    var sentences = new ArrayList<Span>();
    var start = paragraph.start();
    var reversed = opensReversed(text, paragraph);
    var inside = false;
    var low = false;
    for (var i = paragraph.start(); i < paragraph.end(); i++) {
      var c = text.charAt(i);
      if (Characters.isDoubleMark(c)) {
        inside = !(low && c == '\u201C') && opens(c, inside, reversed);
        low = c == '\u201E';
      }
      if (!isEnd(c)) continue;
      var after = i + 1;
      while (after < paragraph.end() && isEnd(text.charAt(after))) after++;
      var last = text.charAt(after - 1);
      var word = wordBefore(text, paragraph.start(), i);
      var quoted = false;
      after = spacedMark(text, after, inside && !reversed, paragraph);
      while (after < paragraph.end() && closes(text, after, inside, reversed || low, paragraph)) {
        if (Characters.isDoubleMark(text.charAt(after))) {
          inside = false;
          quoted = true;
        }
        after++;
      }
      if (!endsSentence(text, paragraph, after, word, last, quoted)) {
        i = after - 1;
        continue;
      }
      add(sentences, text, start, after);
      start = after;
      i = after - 1;
    }
    add(sentences, text, start, paragraph.end());
    return sentences;
  }

  private static void add(List<Span> sentences, CharSequence text, int start, int end) {
    var span = new Span(start, end).trimmed(text);
    if (!span.isEmpty()) sentences.add(span);
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  /** The French closing mark after a blank, which belongs to the sentence it closes; {@code after} where none stands. */
  private static int spacedMark(CharSequence text, int after, boolean inside, Span paragraph) {
    var at = after;
    while (inside && at < paragraph.end() && at - after < 3 && Characters.isSpace(text.charAt(at)))
      at++;
    return at > after && at < paragraph.end() && text.charAt(at) == '\u00BB' ? at : after;
  }

  /**
   * Whether the paragraph's first mark is a closing one, as pages print that swapped the curly two, and as German books turn the angular
   * ones.
   */
  private static boolean opensReversed(CharSequence text, Span paragraph) {
    for (var i = paragraph.start(); i < paragraph.end(); i++) {
      var c = text.charAt(i);
      if (c == '\u201C' || c == '\u201E' || c == '\u00AB') return false;
      if (c == '\u201D' || c == '\u00BB')
        return i == paragraph.start() || Characters.isSpace(text.charAt(i - 1));
    }
    return false;
  }

  private static boolean opens(char mark, boolean inside, boolean reversed) {
    return switch (mark) {
      case '\u201C', '\u201E', '\u00AB' -> !reversed;
      case '\u201D', '\u00BB' -> reversed;
      default -> !inside;
    };
  }

  private static boolean closes(
      CharSequence text, int at, boolean inside, boolean reversed, Span paragraph) {
    var c = text.charAt(at);
    if (c == ')' || c == ']') return true;
    if (Characters.isDoubleMark(c)) return inside && !(c == '\u201C' && !reversed);
    return c == '\u2019'
        || c == '\'' && (at + 1 == paragraph.end() || !Character.isLetter(text.charAt(at + 1)));
  }

  private boolean endsSentence(
      CharSequence text, Span paragraph, int after, String word, char last, boolean quoted) {
    if (after >= paragraph.end()) return true;
    var next = after;
    while (next < paragraph.end() && Characters.isSpace(text.charAt(next))) next++;
    if (next >= paragraph.end()) return true;
    var c = text.charAt(next);
    if (next == after) return isGlued(text, paragraph, after, word, last, quoted);
    if (Character.isLowerCase(c) || c == ',' || c == ';' || c == ')') return false;
    if (last != '.' && isInsertion(text, next, paragraph.end())) return false;
    if (quoted && last != '.' && last != '\u2026') return !hasCueAhead(text, next, paragraph.end());
    if (last != '.') return true;
    if (abbreviations.leads(word))
      return !Character.isUpperCase(c) && !Character.isDigit(c) && !startsQuotation(c)
          || word.equals("no") && !Character.isDigit(c);
    if (Abbreviations.isInitial(word) || abbreviations.trails(word))
      return startsQuotation(c)
          || starters.contains(wordFrom(text, next, paragraph.end()).toLowerCase(Locale.ROOT));
    return true;
  }

  /** A dash and a small letter: "«Who pays?» — asked N", "– Who pays? – asked N". */
  private static boolean isInsertion(CharSequence text, int at, int end) {
    var letter = at + 2;
    return Characters.isDash(text.charAt(at))
        && letter < end
        && Characters.isSpace(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(letter));
  }

  private static boolean startsQuotation(char c) {
    return Characters.isDoubleMark(c);
  }

  /** No blank follows: a sentence ends only where a whole lower-case word stands before and a capitalised one after. */
  private static boolean isGlued(
      CharSequence text, Span paragraph, int after, String word, char last, boolean quoted) {
    if (last != '.' && last != '!' && last != '?') return false;
    var next = after;
    if (Characters.isDoubleMark(text.charAt(next)) && next + 1 < paragraph.end()) next++;
    if (!Character.isUpperCase(text.charAt(next))) return false;
    var lower =
        word.length() >= 2 && word.chars().allMatch(Character::isLowerCase) && !word.equals("www");
    return (lower || quoted)
        && (next + 1 >= paragraph.end()
            || Character.isLowerCase(text.charAt(next + 1))
            || Characters.isSpace(text.charAt(next + 1)));
  }

  private boolean hasCueAhead(CharSequence text, int from, int end) {
    var at = from;
    for (var words = 0; words < CUE_REACH && at < end; words++) {
      var word = wordFrom(text, at, end);
      if (word.isEmpty()) return false;
      if (saying.contains(word.toLowerCase(Locale.ROOT))) return words > 0;
      at += word.length();
      while (at < end && text.charAt(at) == '.') at++;
      while (at < end && Characters.isSpace(text.charAt(at))) at++;
    }
    return false;
  }

  /** The letters and inner full stops right before {@code at}. */
  private static String wordBefore(CharSequence text, int floor, int at) {
    var from = at;
    while (from > floor
        && at - from < 24
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.'))
      from--;
    return text.subSequence(from, at).toString();
  }

  private static String wordFrom(CharSequence text, int at, int end) {
    var to = at;
    while (to < end
        && to - at < 40
        && (Character.isLetterOrDigit(text.charAt(to))
            || Characters.isDash(text.charAt(to))
            || text.charAt(to) == '\u2019'
            || text.charAt(to) == '\'')) to++;
    return text.subSequence(at, to).toString();
  }
}
