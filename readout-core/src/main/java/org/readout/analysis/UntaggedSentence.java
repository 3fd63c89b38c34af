package org.readout.analysis;

import java.util.Set;
import org.readout.text.Span;

/** A sentence's words without the article or preposition elided before them ("l'ingénieure") and the case set behind ("Tamer'e"). */
final class UntaggedSentence {

  private static final Set<String> ELIDED =
      Set.of("l", "d", "un", "dell", "all", "dall", "nell", "sull", "qu", "quell", "quest");

  final Words words;
  private final CharSequence text;
  private final String[] cores;
  private final int[] starts;

  UntaggedSentence(CharSequence text, Words words, boolean elides, boolean apostrophes) {
    this.words = words;
    this.text = text;
    cores = new String[words.size()];
    starts = new int[cores.length];
    for (var i = 0; i < cores.length; i++) {
      var word = words.folded(i);
      var mark = word.indexOf('\'');
      var inner = mark > 0 && mark + 1 < word.length();
      var elided = elides && inner && ELIDED.contains(word.substring(0, mark));
      starts[i] = words.span(i).start() + (elided ? mark + 1 : 0);
      if (elided) cores[i] = word.substring(mark + 1);
      else cores[i] = apostrophes && inner ? word.substring(0, mark) : word;
    }
  }

  int size() {
    return cores.length;
  }

  /** Lower case; empty outside of the sentence. */
  String core(int i) {
    return words.has(i) ? cores[i] : "";
  }

  boolean isWord(int i) {
    return words.has(i) && words.pos(i) != PartOfSpeech.PUNCT;
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(Character.codePointAt(text, starts[i]));
  }

  boolean isElided(int i) {
    return starts[i] > words.span(i).start();
  }

  Span span(int from, int to) {
    var last = words.span(to - 1);
    var end = isElided(to - 1) ? last.end() : last.start() + cores[to - 1].length();
    return new Span(starts[from], Math.min(end, last.end()));
  }
}
