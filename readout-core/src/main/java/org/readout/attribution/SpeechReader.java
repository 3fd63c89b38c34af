package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/** Reads an article sentence by sentence and joins quotations that stand without a source to the one they belong to. */
final class SpeechReader {

  private final Page page;
  private final CueTable cues;
  private final SpeakerFinder speakers;
  private final Continuations continuations = new Continuations();
  private final List<Draft> drafts = new ArrayList<>();

  /** Announced by a colon at the end of the sentence before; null for none. */
  private @Nullable Draft pending;

  /** Sentences of a quotation whose source is still to come. */
  private final List<Line> waiting = new ArrayList<>();

  /** Quotations left open at their paragraphs' ends, whose source may still come. */
  private final List<Line> orphans = new ArrayList<>();

  SpeechReader(Page page, CueTable cues, SpeakerFinder speakers) {
    this.page = page;
    this.cues = cues;
    this.speakers = speakers;
  }

  /** What the rules alone find in an article. */
  static List<Draft> rules(Page page, CueTable cues) {
    return new SpeechReader(page, cues, new SpeakerFinder(page, cues)).read();
  }

  /** In reading order of their contents. */
  List<Draft> read() {
    var covered = 0;
    Line before = null;
    for (var line : page.lines) {
      var span = line.sentence.span();
      if (span.end() > covered) {
        if (span.start() >= covered && isAllQuoted(line)) {
          if (endsInCue(line)) waiting.add(line);
          else covered = Math.max(covered, join(line));
        } else covered = Math.max(covered, read(line, before));
      } else if (!drafts.isEmpty()) continuations.told(line, drafts.get(drafts.size() - 1));
      before = line;
    }
    release(null);
    drafts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    drafts.forEach(speakers::chain);
    return drafts;
  }

  /** Whether the quotation a sentence lies in ends in a later sentence with words of the outlet's after it: "A. B," he said. */
  private boolean endsInCue(Line line) {
    var quotation = page.quotationAt(line.sentence.span().end() - 1);
    if (quotation == null || quotation.span().end() <= line.sentence.span().end()) return false;
    var last = page.lineAt(quotation.span().end() - 1);
    for (var i = last.tokenFrom(quotation.span().end()); i < last.size(); i++)
      if (last.isWord(i)) return true;
    return false;
  }

  /** Gives waiting sentences that the one just read did not take to whom they go on from. */
  private void settle(int from) {
    for (var line : waiting) if (line.sentence.span().start() < from) join(line);
    waiting.clear();
  }

  /** Reads a sentence that is not all quotation; gives the place up to which the text is read. */
  private int read(Line line, @Nullable Line before) {
    var reader = new LineReader(page, line, cues);
    var found = List.copyOf(reader.following());
    var marked = found.isEmpty() ? continuations.marked(line, before) : null;
    if (marked != null) found = List.of(marked);
    else found = reader.all();
    if (found.isEmpty() && goesOnLabelled(line)) {
      extend(drafts.get(drafts.size() - 1), line.sentence.span());
      return line.sentence.span().end();
    }
    if (found.isEmpty()) {
      var quoting = reader.pending() == null ? continuations.quoting(line, before) : null;
      if (quoting != null) found = List.of(quoting);
    }
    var read = 0;
    if (!waiting.isEmpty())
      settle(
          found.isEmpty()
              ? Integer.MAX_VALUE
              : found.stream().mapToInt(Draft::start).min().orElseThrow());
    release(found.isEmpty() ? null : found.get(0));
    for (var draft : found) {
      enter(line, draft);
      read = Math.max(read, pastMarks(line, draft.end()));
    }
    pending = marked == null ? reader.pending() : null;
    return read;
  }

  private boolean goesOnLabelled(Line line) {
    if (drafts.isEmpty()) return false;
    var last = drafts.get(drafts.size() - 1);
    return last.labelled && last.line.sentence.paragraph() == line.sentence.paragraph();
  }

  /** The end of the sentence a place lies in, when only marks follow there. */
  private int pastMarks(Line line, int place) {
    var last = page.lineAt(Math.max(place - 1, line.sentence.span().start()));
    for (var i = last.tokenFrom(place); i < last.size(); i++) if (last.isWord(i)) return place;
    return Math.max(place, last.sentence.span().end());
  }

  private void enter(Line line, Draft draft) {
    speakers.resolve(draft, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
    drafts.add(draft);
    continuations.told(line, draft);
  }

  private static boolean isAllQuoted(Line line) {
    var words = 0;
    for (var i = line.begin(); i < line.size(); i++) {
      if (!line.isWord(i)) continue;
      if (!line.isQuoted(i)) return false;
      words++;
    }
    return words > 0;
  }

  /** Gives a sentence that is all quotation to a saying; gives the place up to which the text is read. */
  private int join(Line line) {
    var span = quoted(line);
    var announced = pending;
    if (announced != null) {
      announced.content.add(span);
      if (drafts.isEmpty() || drafts.get(drafts.size() - 1) != announced) enter(line, announced);
      if (!continues(line, span)) pending = null;
      return span.end();
    }
    var before = before(line);
    var quotation = page.quotationAt(line.sentence.span().start());
    if (before != null && goesOn(before, line, span)) {
      extend(before, span);
      continuations.told(line, before);
    } else if (quotation != null && !quotation.closed()) orphans.add(line);
    else if (before != null) inherit(before, line, span);
    return span.end();
  }

  private Span quoted(Line line) {
    var quotation = page.quotationAt(line.sentence.span().start());
    return quotation == null ? line.sentence.span() : line.sentence.span().cover(quotation.span());
  }

  private boolean goesOn(Draft before, Line line, Span span) {
    return before.line.sentence.paragraph() == line.sentence.paragraph() || isOpenAt(before, span);
  }

  /** A quotation in a paragraph of its own, after another: most likely the same speaker's. */
  private void inherit(Draft before, Line line, Span span) {
    var draft = new Draft(line, before.certainty, before.confidence * 0.7);
    draft.content.add(span);
    draft.from = before;
    enter(line, draft);
  }

  /** Gives quotations left open to the source that ends them in the next paragraph, else to whom they go on from. */
  private void release(@Nullable Draft next) {
    for (var line : orphans) {
      var span = quoted(line);
      if (next != null && page.quotationAt(next.start()) != null) next.content.add(0, span);
      else {
        var before = before(line);
        if (before == null) continue;
        if (goesOn(before, line, span)) extend(before, span);
        else inherit(before, line, span);
      }
    }
    orphans.clear();
  }

  private static void extend(Draft draft, Span span) {
    var last = draft.content.size() - 1;
    var gap = span.start() - draft.content.get(last).end();
    if (gap >= 0 && gap <= 1) draft.content.set(last, draft.content.get(last).cover(span));
    else draft.content.add(span);
  }

  /** Whether the next sentence of the paragraph is quoted too. */
  private boolean continues(Line line, Span span) {
    var next = page.lineAt(span.end());
    return next.number > line.number && next.sentence.paragraph() == line.sentence.paragraph();
  }

  /** The saying right before a quoted sentence, if it quotes. */
  private @Nullable Draft before(Line line) {
    if (drafts.isEmpty()) return null;
    var last = drafts.get(drafts.size() - 1);
    var lastLine =
        page.lineAt(Math.max(last.end() - 1, last.line.sentence.span().end() - 1));
    if (line.number - lastLine.number > 1) return null;
    for (var i = drafts.size() - 1; i >= 0 && drafts.get(i).line == last.line; i--)
      if (quotes(drafts.get(i))) return drafts.get(i);
    return null;
  }

  private boolean quotes(Draft draft) {
    for (var span : draft.content)
      if (page.quotationAt(span.start()) != null || page.quotationAt(span.end() - 1) != null)
        return true;
    return false;
  }

  /** Whether the quotation before was never closed: the new paragraph goes on with it. */
  private boolean isOpenAt(Draft draft, Span next) {
    var last = page.quotationAt(draft.content.get(draft.content.size() - 1).end() - 1);
    return last != null && !last.closed() && next.start() - last.span().end() < 4;
  }
}
