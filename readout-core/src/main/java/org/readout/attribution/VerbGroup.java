package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.PART;
import static org.readout.analysis.PartOfSpeech.VERB;

import org.jspecify.annotations.Nullable;

/**
 * A verb of saying with its auxiliaries: "did not say", "has also warned".
 *
 * @param cue what it means
 * @param from index of its first token
 * @param verb index of the verb itself
 * @param shape in which form it stands
 * @param negated whether it denies that anything was said
 */
record VerbGroup(Cue cue, int from, int verb, Shape shape, boolean negated) {

  enum Shape {
    FINITE,
    PARTICIPLE,
    INFINITIVE,
    PASSIVE,
    /** Under "should", "could" or the like: nothing was said. */
    UNREAL
  }

  int end() {
    return verb + 1;
  }

  /** The group of the verb at {@code i}; null when no verb of saying stands there. */
  static @Nullable VerbGroup at(Line line, int i, CueTable cues) {
    var cue = cues.of(line.folded(i));
    if (cue == null || !isVerb(line, i) || line.is(i + 1, "-") || line.is(i - 1, "-")) return null;
    return group(line, i, cue);
  }

  /** The group of any verb at {@code i}, taken for one of saying by its place. */
  static VerbGroup byPlace(Line line, int i) {
    return group(line, i, Cue.BY_PLACE);
  }

  private static VerbGroup group(Line line, int i, Cue cue) {
    var from = i;
    var negated = false;
    var passive = false;
    var auxiliary = false;
    var infinitive = false;
    var unreal = false;
    while (from > line.begin()
        && line.isPos(from - 1, AUX, PART, ADV)
        && !line.isPossessive(from - 1)
        && !line.isQuoted(from - 1)) {
      from--;
      if (line.isOneOf(from, "not", "n't", "never")) negated = true;
      if (line.is(from, "to")) infinitive = true;
      if (line.isOneOf(from, "should", "could", "might", "may", "must", "can", "ca")) unreal = true;
      if (!line.isPos(from, AUX)) continue;
      auxiliary = true;
      if (line.isOneOf(from, "is", "was", "were", "are", "be", "been", "being")) passive = true;
    }
    while (from < i && line.isPos(from, ADV)) from++;
    var word = line.folded(i);
    if (word.endsWith("ing") && !word.equals("bring")) {
      var progressive = auxiliary && passive;
      return new VerbGroup(cue, from, i, progressive ? Shape.FINITE : Shape.PARTICIPLE, negated);
    }
    if (passive && !word.equals(cue.lemma()))
      return new VerbGroup(cue, from, i, Shape.PASSIVE, negated);
    var shape = unreal ? Shape.UNREAL : infinitive ? Shape.INFINITIVE : Shape.FINITE;
    return new VerbGroup(cue, from, i, shape, negated);
  }

  private static boolean isVerb(Line line, int i) {
    if (line.isPos(i, VERB)) return true;
    return line.isOneOf(
            i,
            "said",
            "says",
            "told",
            "wrote",
            "tweeted",
            "insisted",
            "warned",
            "urged",
            "added",
            "denied",
            "announced")
        && !line.isPos(i, AUX)
        && !line.isQuoted(i);
  }
}
