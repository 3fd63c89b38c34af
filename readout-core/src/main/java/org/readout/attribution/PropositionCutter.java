package org.readout.attribution;

import static org.readout.analysis.PartOfSpeech.ADV;
import static org.readout.analysis.PartOfSpeech.AUX;
import static org.readout.analysis.PartOfSpeech.DET;
import static org.readout.analysis.PartOfSpeech.PART;
import static org.readout.analysis.PartOfSpeech.PRON;
import static org.readout.analysis.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * Cuts what is said where a statement may end: at a conjunction that joins clauses or verb phrases and at a semicolon. Lists of nouns
 * stay whole. A verb phrase cut from its subject takes the subject's words along, where they are few.
 */
final class PropositionCutter {

  /** A shared subject of more words than this is not repeated. */
  private static final int SUBJECT_WORDS = 8;

  /** How far after a comma the "and" of a list of verb phrases may stand, in tokens. */
  private static final int LIST_REACH = 25;

  private static final Set<String> MODALS = Set.of(
      "will", "would", "can", "could", "shall", "should", "may", "might", "must", "'ll", "'d", "wo",
      "ca", "did", "do", "does");

  private static final Set<String> PASTS = Set.of(
      "said", "told", "was", "were", "had", "did", "went", "made", "took", "gave", "held", "met",
      "spoke", "won", "lost", "led", "left", "came", "saw", "sent", "paid", "kept", "began",
      "found", "brought", "thought", "wrote", "drove", "fell", "rose", "broke", "ran", "grew",
      "stood", "sought", "bought", "sold", "built", "became", "read", "put", "set", "cut", "hit",
      "quit", "shut");

  private static final Set<String> WH =
      Set.of("when", "where", "how", "why", "whether", "what", "who", "which", "if");

  /** How two pieces hang together, and where the second starts. {@code governor}: what both verbs depend on; -1 for nothing but the subject. */
  private record Join(Kind kind, int next, int governor) {

    enum Kind {
      CLAUSE,
      VERB_PHRASE,
      INFINITIVE
    }
  }

  private final Line line;
  private final int to;
  private final List<Span> inside;
  private final List<List<Span>> pieces = new ArrayList<>();

  /** The clause being cut: where its subject starts and ends, and its verb. */
  private int head;

  private int subjectEnd;
  private int verb;

  private PropositionCutter(Line line, int to, List<Span> inside) {
    this.line = line;
    this.to = to;
    this.inside = inside;
  }

  /**
   * The pieces of tokens {@code from} to {@code to}, in reading order, each with its spans in reading order.
   *
   * @param inside what of these tokens is said at all, in reading order: words of the source between them are left out of every piece
   */
  static List<List<Span>> cut(Line line, int from, int to, List<Span> inside) {
    var cutter = new PropositionCutter(line, to, inside);
    cutter.cut(cutter.opening(from));
    return cutter.pieces;
  }

  private void cut(int start) {
    if (start >= to) return;
    clause(start);
    var at = start;
    List<Span> shared = List.of();
    for (var i = start + 1; i < to - 1; i++) {
      var join = join(i, at);
      if (join == null) continue;
      add(shared, at, i);
      at = join.next;
      if (join.kind == Join.Kind.CLAUSE) clause(at);
      shared = join.kind == Join.Kind.CLAUSE ? List.of() : shared(join);
      i = at;
    }
    add(shared, at, to);
  }

  private int opening(int from) {
    var start = from;
    while (start < to && line.isOneOf(start, "that", ",", ":", "and", "but", "-")) start++;
    return start;
  }

  private void clause(int start) {
    head = Clauses.main(line, start, to);
    verb = Clauses.verb(line, head, to);
    while (verb < to && isOutside(verb)) verb = Clauses.verb(line, verb + 1, to);
    subjectEnd = verb;
    while (subjectEnd > head
        && (line.isPos(subjectEnd - 1, ADV, PART)
            || line.isOneOf(subjectEnd - 1, ",", "not", "only"))) subjectEnd--;
  }

  private boolean isOutside(int i) {
    var span = line.span(i);
    for (var one : inside) if (one.contains(span)) return false;
    return true;
  }

  /** What the token at {@code i} joins; null when it joins no two assertions. */
  private @Nullable Join join(int i, int from) {
    if (isOutside(i)) return null;
    if (line.is(i, ";")) return new Join(Join.Kind.CLAUSE, i + 1, -1);
    if (line.is(i, ",") && listsVerbs(i, from)) return new Join(Join.Kind.VERB_PHRASE, i + 1, -1);
    if (!line.isOneOf(i, "and", "but")) return null;
    var next = i + 1;
    while (next < to
        && (line.isPos(next, ADV) && !WH.contains(line.folded(next)) || line.is(next, ","))) next++;
    if (next >= to || WH.contains(line.folded(next))) return null;
    if (line.is(next, "that") && hasVerb(next + 1, to))
      return new Join(Join.Kind.CLAUSE, next + 1, -1);
    if (line.is(next, "to") && line.isPos(next + 1, VERB, AUX)) return infinitive(next, from);
    if (line.isPos(next, VERB, AUX)) return verbPhrase(next, from);
    var marked = line.is(i - 1, ",") || line.is(i, "but") || line.isPos(next, PRON, DET);
    return marked && startsClause(next) && hasVerb(from, i)
        ? new Join(Join.Kind.CLAUSE, next, -1)
        : null;
  }

  /** "agreed to stay ... and | to meet". */
  private @Nullable Join infinitive(int next, int from) {
    for (var i = next - 2; i > from; i--)
      if (line.is(i, "to") && line.isPos(i + 1, VERB, AUX))
        return new Join(Join.Kind.INFINITIVE, next, i);
    return null;
  }

  /** "congratulated ... and | expressed", "will stay ... and | meet", "agreed to stay ... and | meet". */
  private @Nullable Join verbPhrase(int next, int from) {
    if (line.folded(next).endsWith("ing")) return null;
    for (var i = next - 2; i >= from; i--) {
      if (!line.isPos(i, VERB, AUX)) continue;
      var to = line.is(i - 1, "to")
          ? i - 1
          : line.isPos(i - 1, ADV) && line.is(i - 2, "to") ? i - 2 : -1;
      if (to >= 0 && !isPast(next)) {
        var governed = to > from && line.isPos(to - 1, VERB);
        return governed ? new Join(Join.Kind.INFINITIVE, next, to + 1) : null;
      }
      if (to >= 0 || line.folded(i).endsWith("ing")) continue;
      if (MODALS.contains(line.folded(i)) && !isPast(next))
        return new Join(Join.Kind.VERB_PHRASE, next, i);
      if (isPast(i) == isPast(next) || line.isPos(i, AUX) || line.isPos(next, AUX))
        return new Join(Join.Kind.VERB_PHRASE, next, -1);
    }
    return null;
  }

  /** "congratulated him, | wished him luck and said": a past tense after the comma, another after a later "and". */
  private boolean listsVerbs(int comma, int from) {
    if (!line.isPos(comma + 1, VERB) || !isPast(comma + 1) || !hasVerb(from, comma)) return false;
    for (var i = comma + 2; i < Math.min(to, comma + LIST_REACH) - 1; i++)
      if (line.is(i, "and") && line.isPos(i + 1, VERB) && isPast(i + 1)) return true;
    return false;
  }

  private boolean isPast(int i) {
    var word = line.folded(i);
    return word.endsWith("ed") || PASTS.contains(word);
  }

  private boolean hasVerb(int from, int to) {
    return Clauses.verb(line, from, to) < to;
  }

  /** A subject and a finite verb before anything else. */
  private boolean startsClause(int from) {
    var phrase = NounPhrases.after(line, from, to);
    if (phrase == null) return false;
    var next = phrase.to();
    while (next < to && line.isPos(next, ADV)) next++;
    return next < to
        && line.isPos(next, VERB, AUX)
        && !line.folded(next).endsWith("ing")
        && !line.is(next + 1, "by");
  }

  /** The words a piece cut from its subject takes along: "the two | will", "the two | agreed to". */
  private List<Span> shared(Join join) {
    if (subjectEnd <= head) return List.of();
    var words = 0;
    for (var i = head; i < subjectEnd; i++) if (line.isWord(i) && !isOutside(i)) words++;
    if (words > SUBJECT_WORDS) return List.of();
    var spans = new ArrayList<Span>();
    said(head, subjectEnd, spans);
    if (join.kind == Join.Kind.VERB_PHRASE && join.governor >= 0)
      spans.add(line.span(join.governor));
    var near = join.governor > verb && join.governor - verb <= SUBJECT_WORDS;
    if (join.kind == Join.Kind.INFINITIVE && near) said(verb, join.governor, spans);
    return spans;
  }

  private void add(List<Span> shared, int from, int until) {
    var start = from;
    var end = until;
    while (end > start
        && line.isOneOf(end - 1, ",", ";", ".", "and", "but", "\u2014", "--", "\u2013")
        && !line.isQuoted(end - 1)) end--;
    while (start < end && line.isOneOf(start, ",", ";", "and", "but")) start++;
    var spans = new ArrayList<>(shared);
    said(start, end, spans);
    if (spans.size() > shared.size()) pieces.add(Span.merged(spans));
  }

  /** Adds what of tokens {@code from} to {@code end} is said. */
  private void said(int from, int end, List<Span> spans) {
    for (var i = from; i < end; ) {
      if (isOutside(i)) {
        i++;
        continue;
      }
      var stop = i + 1;
      while (stop < end && !isOutside(stop)) stop++;
      spans.add(line.span(i, stop));
      i = stop;
    }
  }
}
