package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.PART;
import static org.readout.analysis.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * Cuts what is said where a statement may end: at a conjunction that joins clauses or verb phrases, at a semicolon, at each sentence of a
 * quotation. Lists of nouns stay whole. A verb phrase cut from its subject takes the subject's words along, where they are few.
 */
final class PropositionCutter {

  /** A shared subject of more words than this is not repeated. */
  private static final int SUBJECT_WORDS = 8;

  private static final Set<String> MODALS = Set.of(
      "will", "would", "can", "could", "shall", "should", "may", "might", "must", "'ll", "'d", "wo",
      "ca", "did", "do", "does");

  private final Line line;

  PropositionCutter(Line line) {
    this.line = line;
  }

  /** The pieces of tokens {@code from} to {@code to}, each in reading order of its spans. */
  List<List<Span>> cut(int from, int to) {
    var start = opening(from, to);
    var pieces = new ArrayList<List<Span>>();
    if (start >= to) return pieces;
    var verb = firstVerb(start, to);
    var subjectEnd = verb;
    while (subjectEnd > start
        && (line.isPos(subjectEnd - 1, ADV, PART)
            || line.isOneOf(subjectEnd - 1, ",", "not", "only"))) subjectEnd--;
    var at = start;
    List<Span> shared = List.of();
    for (var i = start + 1; i < to - 1; i++) {
      var join = joint(i, at, to);
      if (join == null) continue;
      add(pieces, shared, at, i);
      at = join.next;
      shared = shared(join, start, subjectEnd, verb);
      if (join.kind == Joint.CLAUSE) {
        start = at;
        verb = firstVerb(start, to);
        subjectEnd = verb;
      }
      i = at;
    }
    add(pieces, shared, at, to);
    return pieces;
  }

  /** How two pieces hang together. */
  private enum Joint {
    CLAUSE,
    VERB_PHRASE,
    INFINITIVE
  }

  private record Join(Joint kind, int next, int governor) {}

  private int opening(int from, int to) {
    var start = from;
    while (start < to
        && (line.isOneOf(start, "that", ",", ":", "and", "but") || line.is(start, "-"))) start++;
    return start;
  }

  private int firstVerb(int from, int to) {
    for (var i = from; i < to; i++)
      if (line.isPos(i, VERB, AUX) && !(line.folded(i).endsWith("ing") && !line.isPos(i - 1, AUX)))
        return i;
    return to;
  }

  /** What the token at {@code i} joins; null when it joins no two assertions. */
  private @Nullable Join joint(int i, int from, int to) {
    if (line.is(i, ";")) return new Join(Joint.CLAUSE, i + 1, -1);
    if (!line.isOneOf(i, "and", "but")) return null;
    var next = i + 1;
    while (next < to && (line.isPos(next, ADV) || line.is(next, ","))) next++;
    if (next >= to) return null;
    if (line.is(next, "that") && hasVerb(next + 1, to)) return new Join(Joint.CLAUSE, next + 1, -1);
    if (line.is(next, "to") && line.isPos(next + 1, VERB, AUX)) {
      var governor = infinitiveBefore(next, from);
      return governor < 0 ? null : new Join(Joint.INFINITIVE, next, governor);
    }
    if (line.isPos(next, VERB, AUX)) return verbPhrase(next, from);
    return startsClause(next, to) && hasVerb(from, i) ? new Join(Joint.CLAUSE, next, -1) : null;
  }

  /** "congratulated ... and expressed", "will stay ... and meet", "agreed to stay ... and meet". */
  private @Nullable Join verbPhrase(int next, int from) {
    var word = line.folded(next);
    if (word.endsWith("ing")) return null;
    for (var i = next - 2; i >= from; i--) {
      if (!line.isPos(i, VERB, AUX)) continue;
      var infinitive = line.is(i - 1, "to") || line.isPos(i - 1, ADV) && line.is(i - 2, "to");
      if (infinitive && !isPast(next)) {
        var governor = line.is(i - 1, "to") ? i - 2 : i - 3;
        return line.isPos(governor, VERB) && governor >= from
            ? new Join(Joint.INFINITIVE, next, i - 1)
            : null;
      }
      if (infinitive || line.folded(i).endsWith("ing")) continue;
      if (MODALS.contains(line.folded(i)) && !isPast(next))
        return new Join(Joint.VERB_PHRASE, next, i);
      if (isPast(i) == isPast(next) || line.isPos(i, AUX) || line.isPos(next, AUX))
        return new Join(Joint.VERB_PHRASE, next, -1);
    }
    return null;
  }

  private boolean isPast(int i) {
    var word = line.folded(i);
    return word.endsWith("ed") || IRREGULAR.contains(word);
  }

  private static final Set<String> IRREGULAR = Set.of(
      "said", "told", "was", "were", "had", "did", "went", "made", "took", "gave", "held", "met",
      "spoke", "won", "lost", "led", "left", "came", "saw", "sent", "paid", "kept", "began",
      "found", "brought", "thought", "wrote", "drove", "fell", "rose", "broke", "ran", "grew",
      "stood", "sought", "bought", "sold", "built", "became");

  /** The "to" of an infinitive before; -1 for none. */
  private int infinitiveBefore(int next, int from) {
    for (var i = next - 2; i > from; i--)
      if (line.is(i, "to") && line.isPos(i + 1, VERB, AUX)) return i;
    return -1;
  }

  private boolean hasVerb(int from, int to) {
    return firstVerb(from, to) < to;
  }

  /** A subject and a finite verb before anything else. */
  private boolean startsClause(int from, int to) {
    var phrase = NounPhrases.after(line, from, to);
    if (phrase == null) return false;
    var verb = phrase.to();
    while (verb < to && line.isPos(verb, ADV)) verb++;
    return verb < to
        && line.isPos(verb, VERB, AUX)
        && !line.folded(verb).endsWith("ing")
        && !line.is(verb + 1, "by");
  }

  private List<Span> shared(Join join, int start, int subjectEnd, int verb) {
    if (join.kind == Joint.CLAUSE || subjectEnd <= start) return List.of();
    var words = 0;
    for (var i = start; i < subjectEnd; i++) if (line.isWord(i)) words++;
    if (words > SUBJECT_WORDS) return List.of();
    var spans = new ArrayList<Span>();
    spans.add(line.span(start, subjectEnd));
    if (join.kind == Joint.VERB_PHRASE && join.governor >= 0) spans.add(line.span(join.governor));
    if (join.kind == Joint.INFINITIVE
        && join.governor > verb
        && join.governor - verb <= SUBJECT_WORDS) {
      var to = line.is(join.next, "to") ? join.governor : join.governor + 1;
      spans.add(line.span(verb, to));
    }
    return Span.merged(spans);
  }

  private void add(List<List<Span>> pieces, List<Span> shared, int from, int to) {
    var start = from;
    var end = to;
    while (end > start
        && line.isOneOf(end - 1, ",", ";", ".", "and", "but", "\u2014", "--", "\u2013")
        && !line.isQuoted(end - 1)) end--;
    while (start < end && line.isOneOf(start, ",", ";")) start++;
    if (start >= end) return;
    var spans = new ArrayList<>(shared);
    spans.add(line.span(start, end));
    pieces.add(Span.merged(spans));
  }
}
