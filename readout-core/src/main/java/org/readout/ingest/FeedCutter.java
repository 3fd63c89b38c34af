package org.readout.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a feed's text at the tags of its items, whatever is missing or broken between them: an item ends at its end tag, else where
 * the next one begins or the feed ends. Comments and CDATA are passed over, unless they have no end of their own. One pass, in time
 * linear in the text.
 */
final class FeedCutter {

  private static final String CDATA = "<![CDATA[";

  private final String text;
  private final String itemName;
  private final String rootPrefix;
  private final int mostFrame;
  private final StringBuilder frame = new StringBuilder();
  private final Mark commentEnd;
  private final Mark cdataEnd;
  private final Mark cdataStart;
  private int at;

  /**
   * @param itemName what an item's element is called, in small letters and without its prefix
   * @param rootPrefix the prefix of the feed's own element, or empty
   * @param mostFrame most characters kept of what stands around items
   */
  FeedCutter(String text, String itemName, String rootPrefix, int mostFrame) {
    this.text = text;
    this.itemName = itemName;
    this.rootPrefix = rootPrefix;
    this.mostFrame = mostFrame;
    this.commentEnd = new Mark(text, "-->");
    this.cdataEnd = new Mark(text, "]]>");
    this.cdataStart = new Mark(text, CDATA);
  }

  /** One item as written, from its start tag on; {@code closed} when its end tag is there. */
  record Cut(int start, int end, boolean closed) {}

  /** The next item; null when there is none. */
  @Nullable
  Cut next() {
    var from = at;
    var start = -1;
    while (at < text.length()) {
      var tag = text.indexOf('<', at);
      if (tag < 0) break;
      at = tag + 1;
      if (skipped(tag)) continue;
      if (isTag(tag + 1, itemName)) {
        if (start >= 0) return cut(start, tag, false);
        start = tag;
        keep(from, tag);
        var close = text.indexOf('>', tag);
        if (close > 0 && text.charAt(close - 1) == '/') return cut(start, close + 1, true);
      } else if (start >= 0 && text.startsWith("/", tag + 1)) {
        if (isTag(tag + 2, itemName)) {
          var close = text.indexOf('>', tag);
          return cut(start, close < 0 ? text.length() : close + 1, true);
        }
        if (isTag(tag + 2, "channel") || isTag(tag + 2, "rss") || isTag(tag + 2, "feed"))
          return cut(start, tag, false);
      }
    }
    at = text.length();
    if (start >= 0) return cut(start, text.length(), false);
    keep(from, text.length());
    return null;
  }

  /** What stands before, between and after the items read so far. */
  String frame() {
    return frame.toString();
  }

  private Cut cut(int start, int end, boolean closed) {
    at = end;
    return new Cut(start, end, closed);
  }

  private void keep(int from, int to) {
    frame.append(text, from, Math.min(to, from + Math.max(0, mostFrame - frame.length())));
  }

  private boolean skipped(int tag) {
    var end = Mark.NONE;
    if (text.startsWith("<!--", tag)) end = commentEnd.from(tag + 4);
    else if (text.startsWith(CDATA, tag)) {
      end = cdataEnd.from(tag + CDATA.length());
      // A section that another one opens in was never closed.
      if (cdataStart.from(tag + CDATA.length()) < end) end = Mark.NONE;
    }
    if (end == Mark.NONE) return false;
    at = end + 3;
    return true;
  }

  /** Whether an element's name stands here, with a prefix or without. */
  private boolean isTag(int from, String name) {
    var start = from;
    var end = from;
    while (end < text.length() && end - from < 64 && isNameCharacter(text.charAt(end))) {
      if (text.charAt(end) == ':') start = end + 1;
      end++;
    }
    return end - start == name.length()
        && text.regionMatches(true, start, name, 0, name.length())
        && (start == from || isOwn(text.substring(from, start - 1)));
  }

  /** Other vocabularies have items of their own. */
  private boolean isOwn(String prefix) {
    return prefix.equalsIgnoreCase(rootPrefix)
        || prefix.equalsIgnoreCase("rss")
        || prefix.equalsIgnoreCase("atom");
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  /** Finds a mark again and again at growing places, and never looks at a character twice for it. */
  private static final class Mark {
    static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final String mark;
    private int from = -1;
    private int found = -1;

    Mark(String text, String mark) {
      this.text = text;
      this.mark = mark;
    }

    int from(int at) {
      if (from >= 0 && from <= at && found >= at) return found;
      from = at;
      var next = text.indexOf(mark, at);
      found = next < 0 ? NONE : next;
      return found;
    }
  }
}
