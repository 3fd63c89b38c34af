package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Quotation;

/**
 * Finds direct quotations and their speakers in languages without a tagger, by marks, verbs of saying and capitals: "“C”, V NAME",
 * "“C”, NAME V", "NAME V: “C”", "NAME “C” V".
 */
final class MarkedSpeech {

  /** Tokens between a quotation and its verb. */
  private static final int REACH = 10;

  /** The same for a quotation so short that it may be a title. */
  private static final int BESIDE = 3;

  /** Tokens a source has at most. */
  private static final int LONGEST = 7;

  /** A shorter quotation is a title or a scare quote unless a verb of saying is right beside it. */
  private static final int FEWEST_WORDS = 3;

  private final Page page;
  private final Set<String> sayings;
  private final SpeakerFinder speakers;
  private final List<Draft> drafts = new ArrayList<>();

  MarkedSpeech(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    sayings = Sayings.of(page.article.language());
  }

  /** In reading order. */
  List<Draft> read() {
    if (sayings.isEmpty()) return drafts;
    for (var quotation : page.quotations)
      read(quotation, words(quotation) >= FEWEST_WORDS ? REACH : BESIDE);
    return drafts;
  }

  private int words(Quotation quotation) {
    var words = 0;
    for (var i = quotation.span().start() + 1;
        i < quotation.span().end() && words < FEWEST_WORDS;
        i++)
      if (Character.isLetterOrDigit(page.article.text().charAt(i))
          && !Character.isLetterOrDigit(page.article.text().charAt(i - 1))) words++;
    return words;
  }

  private void read(Quotation quotation, int reach) {
    var last = page.lineAt(quotation.span().end() - 1);
    var first = page.lineAt(quotation.span().start());
    var end = last.tokenFrom(quotation.span().end());
    var start = first.tokenFrom(quotation.span().start());
    var verb = verb(last, end, Math.min(last.size(), end + reach), 1);
    if (verb >= 0) {
      var source = after(last, verb);
      if (source == null) source = before(last, verb, end);
      if (source == null && first == last) source = before(first, start, 0);
      enter(quotation, last, verb, source);
      return;
    }
    var announced = first.isOneOf(start - 1, ":", ",");
    verb = announced ? verb(first, start - 1, Math.max(-1, start - 1 - reach), -1) : -1;
    if (verb >= 0) {
      var source = before(first, verb, 0);
      enter(quotation, first, verb, source == null ? after(first, verb) : source);
      return;
    }
    if (reach == REACH) join(quotation, first);
  }

  /** The nearest verb of saying outside of quotation marks from {@code from} towards {@code to}; -1 for none. */
  private int verb(Line line, int from, int to, int step) {
    for (var i = from; i != to && line.has(i); i += step) {
      if (line.isQuoted(i)) return -1;
      if (sayings.contains(line.folded(i))
          || sayings.contains(line.folded(i) + '\u00A0' + line.folded(i + 1))) return i;
    }
    return -1;
  }

  /** "said | the minister Jan Kol": up to the end of the first capitalised run. */
  private static @Nullable NounPhrase after(Line line, int verb) {
    var from = verb + 1;
    for (var i = from;
        i < Math.min(line.size(), from + LONGEST) && line.isWord(i) && !line.isQuoted(i);
        i++) {
      if (!line.isCapitalised(i)) continue;
      var end = i + 1;
      while (line.isCapitalised(end) && end - i < LONGEST) end++;
      return new NounPhrase(from, end, end - 1);
    }
    return null;
  }

  /** "Jan Kol | said": the last capitalised run before. */
  private static @Nullable NounPhrase before(Line line, int verb, int floor) {
    for (var i = verb - 1; i >= Math.max(floor, verb - REACH); i--) {
      if (!line.isCapitalised(i) || line.isQuoted(i)) continue;
      var from = i;
      while (from > floor && line.isCapitalised(from - 1) && !line.isQuoted(from - 1)) from--;
      return new NounPhrase(from, i + 1, i);
    }
    return null;
  }

  private void enter(Quotation quotation, Line line, int verb, @Nullable NounPhrase source) {
    var draft = new Draft(line, Certainty.SAID, source == null ? 0.5 : 0.8);
    draft.cue.add(line.span(verb));
    draft.content.add(quotation.span());
    if (source != null) {
      draft.source.add(line.span(source.from(), source.to()));
      draft.head = line.span(source.head());
    }
    speakers.resolve(draft, drafts.isEmpty() ? null : drafts.get(drafts.size() - 1));
    drafts.add(draft);
  }

  /** A second quotation in the paragraph of one whose speaker is known is the same speaker's. */
  private void join(Quotation quotation, Line line) {
    if (drafts.isEmpty()) return;
    var last = drafts.get(drafts.size() - 1);
    var opens = page.article.text().charAt(quotation.span().start() + 1);
    if (last.line.sentence.paragraph() == line.sentence.paragraph() && Character.isUpperCase(opens))
      last.content.add(quotation.span());
  }
}
