package org.readout.publish;

import java.util.List;
import org.readout.text.Span;

/** Shows passages where they stand. */
final class Excerpts {

  /** Text shown before and after a passage, in UTF-16 units at most; it ends with the paragraph. */
  private static final int AROUND = 160;

  private Excerpts() {}

  /** @param spans in the order they stand in the report's text, one at least */
  static Layout.Excerpt of(Layout.Report report, List<Span> spans) {
    var text = report.article().text();
    return new Layout.Excerpt(
        report,
        before(text, spans.get(0).start()),
        Phrases.words(text, spans),
        after(text, spans.get(spans.size() - 1).end()));
  }

  private static String before(String text, int end) {
    var from = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - AROUND);
    if (from > 0 && text.charAt(from - 1) != '\n') {
      var blank = text.indexOf(' ', from);
      from = blank < 0 || blank >= end ? end : blank + 1;
    }
    return text.substring(from, end);
  }

  private static String after(String text, int start) {
    var paragraph = text.indexOf('\n', start);
    var to = Math.min(paragraph < 0 ? text.length() : paragraph, start + AROUND);
    if (to < text.length() && text.charAt(to) != '\n') {
      var blank = text.lastIndexOf(' ', to);
      to = blank <= start ? start : blank;
    }
    return text.substring(start, to);
  }
}
