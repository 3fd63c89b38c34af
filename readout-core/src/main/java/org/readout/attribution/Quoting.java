package org.readout.attribution;

import java.util.List;
import org.readout.text.Span;

/** How much of what is said stands in quotation marks. */
final class Quoting {

  /** From this share of quoted words on a content is direct: a lead-in such as "that" changes nothing. */
  private static final double NEARLY_ALL = 0.9;

  private Quoting() {}

  static Form form(Page page, List<Span> content) {
    var words = 0;
    var quoted = 0;
    for (var span : content)
      for (var i = page.lineAt(span.start()).number; i < page.lines.size(); i++) {
        var line = page.lines.get(i);
        if (line.sentence.span().start() >= span.end()) break;
        for (var t = line.tokenFrom(span.start());
            t < line.size() && line.span(t).start() < span.end();
            t++) {
          if (!line.isWord(t)) continue;
          words++;
          if (line.isQuoted(t)) quoted++;
        }
      }
    if (quoted == 0) return Form.INDIRECT;
    return quoted >= NEARLY_ALL * words ? Form.DIRECT : Form.MIXED;
  }
}
