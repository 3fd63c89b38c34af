package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;

/** Tells whose voice each sentence mostly speaks in. */
final class Voices {

  private Voices() {}

  static List<Voice> of(Page page, List<Attribution> attributions) {
    var said = new int[page.lines.size()];
    var quoted = new int[page.lines.size()];
    for (var attribution : attributions)
      for (var span : attribution.content())
        for (var i = page.lineAt(span.start()).number; i < said.length; i++) {
          var line = page.lines.get(i);
          if (line.sentence.span().start() >= span.end()) break;
          for (var t = line.tokenFrom(span.start());
              t < line.size() && line.span(t).start() < span.end();
              t++) {
            if (!line.isWord(t)) continue;
            said[i]++;
            if (line.isQuoted(t)) quoted[i]++;
          }
        }
    var voices = new ArrayList<Voice>();
    for (var line : page.lines) {
      var words = 0;
      for (var t = 0; t < line.size(); t++) if (line.isWord(t)) words++;
      if (said[line.number] * 2 < words || said[line.number] == 0) voices.add(Voice.OWN);
      else
        voices.add(quoted[line.number] * 2 > said[line.number] ? Voice.QUOTED : Voice.ATTRIBUTED);
    }
    return voices;
  }
}
