package org.readout.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Characters;
import org.readout.text.Span;

/**
 * Cuts a sentence into words and marks the way the English Web Treebank does (<a href="https://universaldependencies.org/treebanks/en_ewt/">UD
 * English-EWT</a>, what the tagger was learnt from), save that names and prefixed words keep their hyphens. Every character but white space is in
 * exactly one token.
 */
final class Tokenizer {

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final Abbreviations abbreviations;
  private final Set<String> prefixes;
  private final Set<String> nations;
  private final Set<String> demonyms;

  Tokenizer(WordLists words) {
    abbreviations = new Abbreviations(words);
    prefixes = words.of("prefixes");
    nations = words.of("nations");
    demonyms = words.of("demonyms");
  }

  List<Span> tokens(CharSequence text, Span sentence) {
    var tokens = new ArrayList<Span>();
    var end = sentence.end();
    for (var at = sentence.start(); at < end; ) {
      var c = text.charAt(at);
      if (Characters.isSpace(c)) at++;
      else if (isWordStart(text, at, end)) at = word(text, at, end, tokens);
      else at = mark(text, at, end, tokens);
    }
    return tokens;
  }

  private static boolean isWordStart(CharSequence text, int at, int end) {
    var c = text.charAt(at);
    if (isLetterUnit(c)) return true;
    return (c == '@' || c == '#') && at + 1 < end && isLetterUnit(text.charAt(at + 1));
  }

  /** Letters and digits; combining marks and both halves of letters beyond the first plane count as letters. */
  private static boolean isLetterUnit(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** A run of one mark ("--", "...", "''") or one character, which may be a surrogate pair. */
  private static int mark(CharSequence text, int at, int end, List<Span> tokens) {
    var c = text.charAt(at);
    var to = at + Character.charCount(Character.codePointAt(text, at));
    if (to > end) to = at + 1;
    var runs = c == '-' || c == '.' || c == '\'' || c == '`';
    while (runs && to < end && to - at < 8 && text.charAt(to) == c) to++;
    tokens.add(new Span(at, to));
    return to;
  }

  private int word(CharSequence text, int at, int end, List<Span> tokens) {
    var to = isAddress(text, at, end) ? addressEnd(text, at, end) : wordEnd(text, at, end);
    var stop = to < end
        && text.charAt(to) == '.'
        && to - at <= 24
        && keepsStop(text.subSequence(at, to).toString(), text, to, end);
    if (stop) tokens.add(new Span(at, ++to));
    else split(text, at, to, tokens);
    return to;
  }

  private boolean keepsStop(String word, CharSequence text, int stop, int end) {
    if (word.equalsIgnoreCase("no"))
      return stop + 2 < end && Character.isDigit(text.charAt(stop + 2));
    if (Abbreviations.isInitial(word)) return true;
    var capital = Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0;
    return capital && abbreviations.knows(word);
  }

  private static boolean isAddress(CharSequence text, int at, int end) {
    if (end - at < 5) return false;
    var head = text.subSequence(at, Math.min(end, at + 8)).toString().toLowerCase(Locale.ROOT);
    return head.startsWith("http:/") || head.startsWith("https:/") || head.startsWith("www.");
  }

  private static int addressEnd(CharSequence text, int at, int end) {
    var to = at;
    while (to < end
        && !Characters.isSpace(text.charAt(to))
        && !Characters.isDoubleMark(text.charAt(to))) to++;
    while (to > at + 1 && !isLetterUnit(text.charAt(to - 1)) && text.charAt(to - 1) != '/') to--;
    return to;
  }

  /** After the letters, digits and the marks that bind them: apostrophes, hyphens, the points of "U.S" and "3.5", "AT&T". */
  private static int wordEnd(CharSequence text, int at, int end) {
    var to = at + 1;
    for (; to < end; to++) {
      var c = text.charAt(to);
      if (isLetterUnit(c)) continue;
      if (to + 1 >= end || !isLetterUnit(text.charAt(to + 1))) break;
      if (!binds(text, at, to, end)) break;
    }
    return to;
  }

  private static boolean binds(CharSequence text, int at, int mark, int end) {
    var c = text.charAt(mark);
    var before = text.charAt(mark - 1);
    var after = text.charAt(mark + 1);
    if (c == '-' || c == '\u2010' || c == '\u2011' || c == '&') return true;
    if (c == '\'' || c == '\u2019') return true;
    if (c == '.' || c == ',' || c == ':') {
      if (Character.isDigit(before) && Character.isDigit(after)) return true;
      if (c != '.') return false;
      var single = mark - at == 1 || !isLetterUnit(text.charAt(mark - 2));
      if (single && (mark + 2 >= end || !isLetterUnit(text.charAt(mark + 2)))) return true;
      return Character.isLowerCase(before) && isTopDomain(text, mark + 1, end);
    }
    return false;
  }

  /** Whether a short lower-case name such as "com" stands there: an address without "www". */
  private static boolean isTopDomain(CharSequence text, int at, int end) {
    var to = at;
    while (to < end && to - at < 5 && Character.isLowerCase(text.charAt(to))) to++;
    var length = to - at;
    return length >= 2 && length <= 4 && (to == end || !isLetterUnit(text.charAt(to)));
  }

  /** Parts clitics ("it 's", "do n't") and hyphenated words. */
  private void split(CharSequence text, int at, int to, List<Span> tokens) {
    var end = to;
    Span clitic = null;
    for (var i = to - 2; i > at && i >= to - 3; i--) {
      var c = text.charAt(i);
      if (c != '\'' && c != '\u2019') continue;
      var tail = text.subSequence(i + 1, to).toString().toLowerCase(Locale.ROOT);
      var negated =
          tail.equals("t") && Character.toLowerCase(text.charAt(i - 1)) == 'n' && i - 1 > at;
      if (negated) end = i - 1;
      else if (CLITICS.contains(tail)) end = i;
      else continue;
      clitic = new Span(end, to);
      break;
    }
    hyphens(text, at, end, tokens);
    if (clitic != null) tokens.add(clitic);
  }

  private void hyphens(CharSequence text, int at, int to, List<Span> tokens) {
    var start = at;
    for (var i = at + 1; i < to - 1; i++) {
      if (!Characters.isDash(text.charAt(i))) continue;
      var next = i + 1;
      while (next < to && !Characters.isDash(text.charAt(next))) next++;
      if (!parts(
          text.subSequence(start, i).toString(), text.subSequence(i + 1, next).toString()))
        continue;
      tokens.add(new Span(start, i));
      tokens.add(new Span(i, i + 1));
      start = i + 1;
    }
    if (start < to) tokens.add(new Span(start, to));
  }

  /**
   * Whether a hyphen between the two parts them: "partner-like", "U.S.-Russia", but not "co-operation", "Jean-Marc", "al-Amin",
   * "France-Presse".
   */
  private boolean parts(String left, String right) {
    if (left.length() > 40 || right.length() > 40) return false;
    var folded = left.toLowerCase(Locale.ROOT);
    if (left.length() < 2 || right.isEmpty() || prefixes.contains(folded)) return false;
    if (right.equals("elect") || right.equals("general")) return false;
    var leftUpper = Character.isUpperCase(left.charAt(0));
    var rightUpper = Character.isUpperCase(right.charAt(0));
    if (!leftUpper) return !rightUpper;
    if (!rightUpper) return isNation(left) || right.length() > 3;
    return isAcronym(left) || isNation(left) && isNation(right);
  }

  private boolean isNation(String word) {
    var folded = word.toLowerCase(Locale.ROOT);
    return nations.contains(folded) || demonyms.contains(folded) || isAcronym(word);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }
}
