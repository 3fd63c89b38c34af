package org.readout.article;

/**
 * Cuts HTML into tags and text, as the HTML standard's section on tokenization has it, and hands them to a {@link TreeBuilder}. Reads
 * each character once; in what is no markup (scripts, comments) it only looks for the end.
 *
 * <p>Nested no deeper than a bound, so that no page can exhaust memory or time by its depth.
 */
final class PageParser {

  /** Levels of elements; pages of news stay below 60. */
  static final int DEEPEST = 400;

  /** More attributes of one element are read, but not kept. */
  private static final int MOST_ATTRIBUTES = 512;

  private final char[] chars;
  private final PageTree tree;
  private final TreeBuilder builder;
  private int at;

  private PageParser(String html) {
    chars = html.toCharArray();
    tree = new PageTree(chars);
    builder = new TreeBuilder(tree);
  }

  static PageTree parse(String html) {
    return new PageParser(html).run();
  }

  private PageTree run() {
    while (at < chars.length) {
      if (!isMarkup(at)) text();
      else if (chars[at + 1] == '/') endTag();
      else if (isLetter(chars[at + 1])) startTag();
      else if (startsAt("<!--", at)) comment();
      else skipPast('>');
    }
    builder.end();
    return tree;
  }

  private boolean isMarkup(int from) {
    if (chars[from] != '<' || from + 1 == chars.length) return false;
    var next = chars[from + 1];
    return isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private void text() {
    var from = at++;
    while (at < chars.length && !(chars[at] == '<' && isMarkup(at))) at++;
    builder.text(from, CharacterReferences.read(chars, from, at, false));
  }

  private void endTag() {
    if (at + 2 == chars.length || !isLetter(chars[at + 2])) {
      skipPast('>');
      return;
    }
    at += 2;
    var tag = tag();
    // An end tag has no use for attributes, and an angle bracket inside of one's value does not end
    // it.
    if (attributes(false) != Ended.NEVER) builder.close(tag);
  }

  private void startTag() {
    at++;
    var tag = tag();
    var first = tree.attributes();
    var ended = attributes(true);
    if (ended == Ended.NEVER) return;
    var element = builder.open(tag, first, tree.attributes(), ended == Ended.AT_ONCE);
    if (tag.is(Tag.RAW | Tag.ESCAPABLE) && tree.isOpen(element)) content(tag, element);
  }

  private Tag tag() {
    var from = at;
    while (at < chars.length && !isSpace(chars[at]) && chars[at] != '/' && chars[at] != '>') {
      if (chars[at] >= 'A' && chars[at] <= 'Z') chars[at] += 32;
      at++;
    }
    return Tag.of(chars, from, at);
  }

  /** How a tag ends. */
  private enum Ended {
    PLAINLY,
    AT_ONCE,
    NEVER
  }

  private Ended attributes(boolean kept) {
    var count = 0;
    var closed = false;
    while (at < chars.length) {
      var c = chars[at];
      if (c == '>') {
        at++;
        return closed ? Ended.AT_ONCE : Ended.PLAINLY;
      }
      closed = c == '/';
      if (closed || isSpace(c)) at++;
      else attribute(kept && count++ < MOST_ATTRIBUTES);
    }
    return Ended.NEVER;
  }

  private void attribute(boolean kept) {
    var from = at++;
    while (at < chars.length && !isSpace(chars[at]) && "/>=".indexOf(chars[at]) < 0) at++;
    var end = at;
    for (var i = from; i < end; i++) if (chars[i] >= 'A' && chars[i] <= 'Z') chars[i] += 32;
    skipSpace();
    if (at == chars.length || chars[at] != '=') {
      if (kept) tree.addAttribute(from, end, end, end);
      return;
    }
    at++;
    skipSpace();
    if (at == chars.length) return;
    var quote = chars[at];
    var quoted = quote == '"' || quote == '\'';
    if (quoted) at++;
    var value = at;
    while (at < chars.length
        && (quoted ? chars[at] != quote : !isSpace(chars[at]) && chars[at] != '>')) at++;
    if (kept) tree.addAttribute(from, end, value, CharacterReferences.read(chars, value, at, true));
    if (quoted && at < chars.length) at++;
  }

  /** All up to the element's end tag. */
  private void content(Tag tag, int element) {
    var from = at;
    var end = endOfContent(tag);
    at = end;
    if (tag.is(Tag.ESCAPABLE))
      tree.addText(from, CharacterReferences.read(chars, from, end, false));
    else if (tag.isCalled("xmp")) tree.addText(from, end);
    else tree.addData(element, from, end);
    if (at == chars.length) builder.close(tag);
  }

  /** What a script's own comment makes of the end tags in it. */
  private enum Commented {
    NO,
    YES,
    /** A script began in the comment: the next end tag is that one's. */
    WITH_SCRIPT
  }

  private int endOfContent(Tag tag) {
    var script = tag.isCalled("script");
    var commented = Commented.NO;
    for (var i = at; i < chars.length; i++) {
      var c = chars[i];
      if (c == '-' && commented != Commented.NO && startsAt("-->", i)) commented = Commented.NO;
      if (c != '<') continue;
      if (isEndTag(tag, i)) {
        if (commented != Commented.WITH_SCRIPT) return i;
        commented = Commented.YES;
      } else if (script && commented == Commented.NO && startsAt("<!--", i))
        commented = Commented.YES;
      else if (commented == Commented.YES && startsAt("<script", i))
        commented = Commented.WITH_SCRIPT;
    }
    return chars.length;
  }

  private boolean isEndTag(Tag tag, int from) {
    if (from + 2 + tag.name.length() > chars.length || chars[from + 1] != '/') return false;
    for (var i = 0; i < tag.name.length(); i++)
      if (lower(chars[from + 2 + i]) != tag.name.charAt(i)) return false;
    var end = from + 2 + tag.name.length();
    return end == chars.length || isSpace(chars[end]) || chars[end] == '>' || chars[end] == '/';
  }

  private void comment() {
    at += 4;
    if (startsAt(">", at)) at++;
    else if (startsAt("->", at)) at += 2;
    else {
      while (at < chars.length
          && !(chars[at] == '-' && (startsAt("-->", at) || startsAt("--!>", at)))) at++;
      skipPast('>');
    }
  }

  private void skipPast(char mark) {
    while (at < chars.length && chars[at] != mark) at++;
    if (at < chars.length) at++;
  }

  private void skipSpace() {
    while (at < chars.length && isSpace(chars[at])) at++;
  }

  private boolean startsAt(String what, int from) {
    if (from + what.length() > chars.length) return false;
    for (var i = 0; i < what.length(); i++)
      if (lower(chars[from + i]) != what.charAt(i)) return false;
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
