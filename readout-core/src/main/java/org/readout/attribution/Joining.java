package org.readout.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/**
 * Brings together what the rules and what the learnt finder find in an article. The learnt finder knows more cues and tells better how far a
 * content reaches; the rules know layouts it has hardly seen, and quotations over paragraphs. Where both read one saying, the learnt finder's
 * spans stand where the two differ by half, unless it is not sure of them or the rules' content is such a layout.
 *
 * <p>What only the learnt finder sees and nobody quotes is mostly what somebody thinks, wants or does: it is listed, and the sentence stays told in
 * the outlet's own voice.
 */
final class Joining {

  /**
   * Least confidence of what only the learnt finder sees. At .25 PolNeAR's relation F1 is .01 higher, but more of the sources are not the outermost.
   */
  private static final double LEAST = 0.4;

  /** Least confidence of spans that take the place of the rules'. */
  private static final double SURE = 0.25;

  /** Share of common tokens from which two contents are one. */
  private static final double AGREED = 0.5;

  private static final Set<String> SPEAKING =
      Set.of("comment", "say", "answer", "respond", "discuss", "speak", "elaborate", "be");

  private final Page page;
  private final CueTable cues;
  private final SpeakerFinder speakers;
  private final List<Draft> drafts;
  private final Grid grid;
  private final List<Draft> joined = new ArrayList<>();

  /** Whose speaker and chain are to be told again. */
  private final Set<Draft> resourced = new HashSet<>();

  /** Tokens in the contents of {@code joined}. */
  private final boolean[] taken;

  private Joining(Page page, CueTable cues, SpeakerFinder speakers, List<Draft> drafts, Grid grid) {
    this.page = page;
    this.cues = cues;
    this.speakers = speakers;
    this.drafts = drafts;
    this.grid = grid;
    taken = new boolean[grid.size];
  }

  /** The rules' drafts, mended and added to, in reading order of their contents. */
  static List<Draft> join(Page page, CueTable cues, SpeakerFinder speakers, List<Draft> drafts) {
    var model = AttributionModel.shipped();
    var grid = new Grid(page, drafts, cues, model.words().vocabulary());
    var joining = new Joining(page, cues, speakers, drafts, grid);
    joining.join(new LearntFinder(model).find(grid));
    return joining.joined;
  }

  /** First what both read, then what goes on without a source, then what one of them reads where nothing is read yet, attitudes last. */
  private void join(List<Candidate> found) {
    var read = new boolean[drafts.size()];
    var alone = new ArrayList<Candidate>();
    for (var candidate : found) {
      var number = candidate.window.rulesCue(grid) - 1;
      if (number >= 0 && !read[number] && common(candidate, drafts.get(number)) > 0) {
        read[number] = true;
        enter(mended(drafts.get(number), candidate));
      } else if (isLikely(candidate) && !isUnsaid(candidate)) alone.add(candidate);
    }
    for (var draft : drafts) if (draft.continued) enter(draft);
    var more = new ArrayList<>(alone.stream().map(this::draft).toList());
    resourced.addAll(more);
    for (var draft : more)
      if (!draft.attitude && !isTaken(draft) && !isInner(draft, read)) enter(draft);
    for (var i = 0; i < read.length; i++)
      if (!read[i] && !drafts.get(i).continued && !isTaken(drafts.get(i))) enter(drafts.get(i));
    for (var draft : more) if (draft.attitude && !isTaken(draft)) enter(draft);
    joined.sort((a, b) -> Integer.compare(a.start(), b.start()));
    for (var i = 0; i < joined.size(); i++) {
      var draft = joined.get(i);
      if (!resourced.contains(draft)) continue;
      draft.chain.clear();
      speakers.resolve(draft, i == 0 ? null : joined.get(i - 1));
      speakers.chain(draft);
    }
  }

  /** Whether its source stands in what the rules read as said by another, whom the learnt finder has not seen. */
  private boolean isInner(Draft draft, boolean[] read) {
    for (var i = 0; i < read.length; i++) {
      var content = drafts.get(i).content;
      if (!read[i] && draft.source.stream().anyMatch(span -> isIn(span, content))) return true;
    }
    return false;
  }

  /** What has no source is left to the rules: half of those the learnt finder sees have one. */
  private boolean isLikely(Candidate candidate) {
    return !candidate.source.isEmpty() && candidate.confidence >= LEAST;
  }

  private boolean isQuoted(List<Span> tokens) {
    for (var span : tokens)
      for (var i = span.start(); i < span.end(); i++) if (grid.quoted[i] > 0) return true;
    return false;
  }

  /** "did not say that", "declined to comment": nobody's words. */
  private boolean isUnsaid(Candidate candidate) {
    for (var span : candidate.cue)
      for (var i = span.start(); i < span.end(); i++)
        if (grid.is(i, "not") || grid.is(i, "n't") || grid.is(i, "never")) return true;
    var first = candidate.content.get(0);
    return certainty(candidate) == Certainty.DENIED
        && first.length() > 1
        && grid.is(first.start(), "to")
        && SPEAKING.stream().anyMatch(word -> grid.is(first.start() + 1, word));
  }

  private void enter(Draft draft) {
    joined.add(draft);
    for (var i : tokens(draft.content)) taken[i] = true;
  }

  private boolean isTaken(Draft draft) {
    var tokens = tokens(draft.content);
    return tokens.stream().filter(i -> taken[i]).count() * 2 > tokens.size();
  }

  private List<Integer> tokens(List<Span> spans) {
    var tokens = new ArrayList<Integer>();
    for (var span : spans)
      for (var i = grid.tokenAt(span.start()); i < grid.size && grid.start[i] < span.end(); i++)
        tokens.add(i);
    return tokens;
  }

  /** How many tokens of the contents both have, of those either has. */
  private double common(Candidate candidate, Draft draft) {
    var theirs = tokens(draft.content);
    var both = theirs.stream()
        .filter(i -> candidate.content.stream().anyMatch(span -> span.contains(i)))
        .count();
    return both / (double) (theirs.size() + candidate.contentSize() - both);
  }

  /** Where the two disagree on the source the rules' stands: they look for the outermost. */
  private Draft mended(Draft draft, Candidate candidate) {
    draft.confidence = candidate.confidence;
    if (candidate.confidence < SURE
        || common(candidate, draft) >= AGREED
        || draft.labelled
        || isOverParagraphs(draft)
        || coversAnother(draft, candidate)) return draft;
    var content = words(bare(candidate.content));
    if (words(candidate.source).stream().noneMatch(span -> isIn(span, draft.source))
        || draft.source.stream().anyMatch(span -> isIn(span, content))) return draft;
    set(draft.content, content);
    set(draft.cue, words(bare(candidate.cue)));
    resourced.add(draft);
    return draft;
  }

  /** Whether a candidate's content takes in what the rules read as said with another cue. */
  private boolean coversAnother(Draft draft, Candidate candidate) {
    var content = words(candidate.content);
    return drafts.stream().filter(other -> other != draft).anyMatch(other -> other.content.stream()
        .anyMatch(span -> isIn(span, content)));
  }

  private static void set(List<Span> spans, List<Span> others) {
    spans.clear();
    spans.addAll(others);
  }

  private boolean isOverParagraphs(Draft draft) {
    return tokens(draft.content).stream()
            .mapToInt(i -> grid.paragraph[i])
            .distinct()
            .count()
        > 1;
  }

  private static boolean isIn(Span span, List<Span> spans) {
    return spans.stream().anyMatch(span::overlaps);
  }

  private Draft draft(Candidate candidate) {
    var line = page.lines.get(grid.line[candidate.window.cueFrom()]);
    var draft = new Draft(line, certainty(candidate), candidate.confidence);
    draft.cue.addAll(words(bare(candidate.cue)));
    draft.content.addAll(words(bare(candidate.content)));
    draft.source.addAll(words(candidate.source));
    if (!draft.source.isEmpty()) draft.head = head(draft.source.get(0));
    draft.act = isAct(candidate);
    draft.attitude = !isQuoted(candidate.content);
    return draft;
  }

  /** Without the marks that end them, unless those are quoted. */
  private List<Span> bare(List<Span> tokens) {
    var bare = new ArrayList<Span>();
    for (var span : tokens) {
      var end = span.end();
      while (end > span.start() && grid.quoted[end - 1] == 0 && endsSentence(end - 1)) end--;
      if (end > span.start()) bare.add(new Span(span.start(), end));
    }
    return bare.isEmpty() ? tokens : bare;
  }

  private boolean endsSentence(int i) {
    return grid.is(i, ".")
        || grid.is(i, ",")
        || grid.is(i, ";")
        || grid.is(i, ":")
        || grid.is(i, "?")
        || grid.is(i, "!");
  }

  private List<Span> words(List<Span> tokens) {
    return tokens.stream()
        .map(span -> new Span(grid.start[span.start()], grid.end[span.end() - 1]))
        .toList();
  }

  private Certainty certainty(Candidate candidate) {
    for (var span : candidate.cue)
      for (var i = span.start(); i < span.end(); i++) {
        var cue = cues.of(page.lines.get(grid.line[i]).folded(i - grid.lineFrom[i]));
        if (cue != null) return cue.certainty();
      }
    return Certainty.SAID;
  }

  private Span head(Span source) {
    var line = page.lineAt(source.start());
    var from = line.tokenFrom(source.start());
    var to = line.tokenFrom(source.end());
    var head = NounPhrases.head(line, from, to);
    return head < 0 ? source : line.span(head);
  }

  /** Whether what is said is no clause and no quotation, but what the act is about. */
  private boolean isAct(Candidate candidate) {
    var content = candidate.content.get(0);
    var line = page.lines.get(grid.line[content.start()]);
    var from = content.start() - grid.lineFrom[content.start()];
    var to = Math.min(line.size(), from + content.length());
    return !line.isQuoted(from) && !line.is(from, "that") && Clauses.verb(line, from, to) == to;
  }
}
