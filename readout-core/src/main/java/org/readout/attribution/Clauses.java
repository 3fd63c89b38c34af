package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADP;
import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.SCONJ;
import static org.readout.analysis.PartOfSpeech.VERB;

/** Where in a run of words its clause and the clause's verb start. */
final class Clauses {

  /** What stands before a subject is shorter than this, in tokens. */
  private static final int LONGEST_LEAD = 25;

  private Clauses() {}

  /** Index after what stands before the subject: "During the call, | the two ...". */
  static int main(Line line, int from, int to) {
    var at = from;
    while (at < to && !line.isWord(at)) at++;
    var leads =
        line.isPos(at, ADP, SCONJ, ADV) || line.isOneOf(at, "when", "while", "after", "during");
    if (!leads) return at;
    for (var i = at; i < Math.min(to, at + LONGEST_LEAD); i++)
      if (line.is(i, ",")) return verb(line, i, to) < to ? i + 1 : at;
    return at;
  }

  /** Index of the first verb that is no participle; {@code to} when there is none. */
  static int verb(Line line, int from, int to) {
    for (var i = from; i < to; i++) if (isFinite(line, i)) return i;
    return to;
  }

  private static boolean isFinite(Line line, int i) {
    if (!line.isPos(i, VERB, AUX)) return false;
    return !line.folded(i).endsWith("ing") || line.isPos(i - 1, AUX);
  }
}
