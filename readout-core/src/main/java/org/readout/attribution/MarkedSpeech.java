package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;
import org.readout.analysis.Mention;
import org.readout.text.Quotation;
import org.readout.text.Span;

/**
 * Finds direct quotations and their speakers in languages without a tagger, by marks, verbs of saying and mentions: “C”, V NAME; “C”, NAME
 * V; NAME V: “C”; NAME, “C” V; NAME V that “C”; according to NAME “C”; and by layout alone, NAME ...: “C” and “C”, ... NAME.
 */
final class MarkedSpeech {

  /** Tokens between a quotation and its verb, and between a verb and its subject. */
  private static final int REACH = 15;

  /** The same for a quotation so short that it may be a title. */
  private static final int BESIDE = 3;

  /** A shorter quotation is a title or a scare quote unless a verb of saying is right beside it. */
  private static final int FEWEST_WORDS = 3;

  /** Sentences back to the subject of a verb without one. */
  private static final int MEMORY = 3;

  /** Tokens between a quotation and a speaker whose verb is no known one. */
  private static final int LAYOUT_REACH = 5;

  private static final double SURE = 0.8;
  private static final double BY_LAYOUT = 0.6;
  private static final double UNNAMED = 0.5;

  private final Page page;
  private final @Nullable Sayings sayings;
  private final SpeakerFinder speakers;
  private final List<Draft> drafts = new ArrayList<>();

  MarkedSpeech(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    sayings = Sayings.of(page.article.language());
  }

  /** In reading order. */
  List<Draft> read() {
    if (sayings == null) return drafts;
    for (var quotation : page.quotations) new Reading(quotation, sayings).read();
    return drafts;
  }

  /** Who may be speaking: a mention and its tokens, {@code to} exclusive. */
  private record Candidate(Mention mention, int from, int to) {}

  /** The search for one quotation's speaker. */
  private final class Reading {

    private final Quotation quotation;
    private final Sayings sayings;
    private final Line first;
    private final Line last;

    /** Token of the quotation's start in its first sentence. */
    private final int start;

    /** Token after its end in its last. */
    private final int end;

    private final boolean isShort;

    Reading(Quotation quotation, Sayings sayings) {
      this.quotation = quotation;
      this.sayings = sayings;
      first = page.lineAt(quotation.span().start());
      last = page.lineAt(quotation.span().end() - 1);
      start = first.tokenFrom(quotation.span().start());
      end = last.tokenFrom(quotation.span().end());
      isShort = words() < FEWEST_WORDS;
    }

    private int words() {
      var words = 0;
      for (var i = quotation.span().start(); i < quotation.span().end(); i++)
        if (Character.isLetterOrDigit(page.article.text().charAt(i))
            && (i == 0 || !Character.isLetterOrDigit(page.article.text().charAt(i - 1)))) words++;
      return words;
    }

    void read() {
      var announced = first.is(start - 1, ":");
      if (announced && announced()) return;
      if (followed() || !announced && introduced() || according()) return;
      if (!isShort && !followedWithoutVerb()) join();
    }

    /** NAME V: “C”, also with a verb that is in no table. */
    private boolean announced() {
      var floor = unquotedFrom(start - 1);
      var verb = verb(first, start - 1, Math.max(floor - 1, start - 1 - REACH), -1);
      var source = verb >= 0 ? subject(verb, floor, start - 1) : good(first, floor, start - 1);
      if (source == null && verb >= 0 && isImpersonal(first, verb))
        source = named(first, floor, start - 1);
      if (verb < 0 && source == null) return false;
      enter(first, verb, source, verb >= 0 ? SURE : BY_LAYOUT);
      return true;
    }

    /** “C”, V NAME and “C”, NAME V; the subject may also stand before the quotation, or nowhere. */
    private boolean followed() {
      if (isObject() || isShort && !opensSentence() && !first.isOneOf(start - 1, ",", ":"))
        return false;
      var stop = unquotedTo(last, end);
      var reach = isShort ? BESIDE : REACH;
      var verb = verb(last, end, Math.min(stop, end + reach), 1);
      if (verb < 0) return false;
      var source = good(last, end, verb);
      if (source == null) source = good(last, verb + 1, Math.min(stop, verb + 1 + REACH));
      if (source == null && first == last) source = lastGood(first, unquotedFrom(start), start);
      if (source == null && isImpersonal(last, verb))
        source = named(last, end, Math.min(stop, verb + REACH));
      if (source == null) source = any(last, end, Math.min(stop, verb + REACH));
      enter(last, verb, source, SURE);
      return true;
    }

    /** A name in marks that a preposition governs: "asked by the “Gazette”". */
    private boolean isObject() {
      return !opensSentence() && isGoverned(first, start);
    }

    /** NAME V that “C”, or the second half of what words of saying part. */
    private boolean introduced() {
      if (isShort && !first.is(start - 1, ",")) return false;
      var floor = unquotedFrom(start);
      var verb = verb(first, start - 1, Math.max(floor - 1, start - 1 - REACH), -1);
      if (verb < 0) return false;
      enter(first, verb, subject(verb, floor, start), SURE);
      return true;
    }

    /** According to NAME, “C”. */
    private boolean according() {
      for (var i = 0; i < first.size(); i++) {
        if (first.isQuoted(i)) continue;
        var length = sayings.length("according", first, i);
        Candidate source = null;
        if (length > 0) source = named(first, i + length, Math.min(first.size(), i + length + 4));
        else if (sayings.has("after", first.folded(i))) {
          length = 1;
          source = lastGood(first, Math.max(0, i - 2), i);
        }
        if (source == null) continue;
        enter(first, i, source, SURE);
        return true;
      }
      return false;
    }

    /** “C”, smiles NAME: a quotation that opens its sentence, a comma or dash, a few small words and somebody. */
    private boolean followedWithoutVerb() {
      if (!opensSentence() || !isParted(end) && !isParted(end - 1) && !endsInComma()) return false;
      var from = end;
      while (isParted(from)) from++;
      var stop = Math.min(unquotedTo(last, from), from + LAYOUT_REACH);
      if (!last.isWord(from) || last.isCapitalised(from)) return false;
      var source = good(last, from, stop);
      if (source == null || source.from() == from && source.mention().pronoun()) return false;
      for (var i = from; i < source.from(); i++)
        if (!last.isWord(i) || sayings.has("before", last.folded(i))) return false;
      enter(last, from, source, BY_LAYOUT);
      return true;
    }

    private boolean isParted(int i) {
      return last.isOneOf(i, ",", "-", "\u2013", "\u2014");
    }

    private boolean endsInComma() {
      return page.article.text().charAt(quotation.span().end() - 1) == ',';
    }

    private boolean opensSentence() {
      for (var i = 0; i < start; i++) if (first.isWord(i)) return false;
      return true;
    }

    /** A second quotation in the paragraph of one whose speaker is known, in a sentence of its own, is the same speaker's. */
    private void join() {
      if (drafts.isEmpty() || !opensSentence()) return;
      for (var i = end; i < last.size(); i++) if (last.isWord(i)) return;
      var before = drafts.get(drafts.size() - 1);
      if (before.line.sentence.paragraph() != first.sentence.paragraph()) return;
      before.content.add(quotation.span());
    }

    /** Whom a verb before a quotation has beside it, else before it, else after it. */
    private @Nullable Candidate subject(int verb, int floor, int stop) {
      var beside = good(first, verb + 1, Math.min(stop, verb + 4));
      if (beside != null && beside.from() <= verb + 2) return beside;
      var before = good(first, floor, verb);
      if (before != null) return before;
      var after = good(first, verb + 1, stop);
      return after != null ? after : any(first, floor, stop);
    }

    private int unquotedFrom(int to) {
      var from = to;
      while (from > 0 && !first.isQuoted(from - 1)) from--;
      return from;
    }

    private int unquotedTo(Line line, int from) {
      var to = from;
      while (to < line.size() && !line.isQuoted(to)) to++;
      return to;
    }

    /** The nearest verb of saying outside of quotation marks from {@code from} towards {@code to}; -1 for none. */
    private int verb(Line line, int from, int to, int step) {
      for (var i = from; i != to && line.has(i); i += step) {
        if (line.isQuoted(i)) return -1;
        if (sayings.length("verbs", line, i) > 0) return i;
      }
      return -1;
    }

    private boolean isImpersonal(Line line, int verb) {
      return sayings.has("impersonal", line.folded(verb));
    }

    private @Nullable Candidate good(Line line, int from, int to) {
      for (var one : candidates(line, from, to)) if (isGood(line, one)) return one;
      return null;
    }

    /** Like {@link #good}, whatever preposition governs it. */
    private @Nullable Candidate named(Line line, int from, int to) {
      for (var one : candidates(line, from, to)) if (isSpeaking(one)) return one;
      return null;
    }

    private @Nullable Candidate lastGood(Line line, int from, int to) {
      Candidate found = null;
      for (var one : candidates(line, from, to)) if (isGood(line, one)) found = one;
      return found;
    }

    private @Nullable Candidate any(Line line, int from, int to) {
      for (var one : candidates(line, from, to)) if (!isGoverned(line, one.from())) return one;
      return null;
    }

    private boolean isGood(Line line, Candidate one) {
      return isSpeaking(one) && !isGoverned(line, one.from());
    }

    private boolean isSpeaking(Candidate one) {
      var kind = page.entity(one.mention()).kind();
      return kind != EntityKind.OTHER && kind != EntityKind.PLACE;
    }

    /** Whether a mention is governed or belongs to something, so that it is nobody's subject. */
    private boolean isDependent(Mention mention) {
      var line = page.lineAt(mention.span().start());
      var i = line.tokenFrom(mention.span().start());
      return isGoverned(line, i)
          || sayings.has("of", line.folded(i - 1))
          || line.isWord(i - 1)
              && line.folded(i - 1).length() <= 3
              && sayings.has("of", line.folded(i - 2));
    }

    /** Whether a preposition stands before, or before the article before. */
    private boolean isGoverned(Line line, int from) {
      if (sayings.has("before", line.folded(from - 1))) return true;
      return line.isWord(from - 1)
          && line.folded(from - 1).length() <= 4
          && sayings.has("before", line.folded(from - 2));
    }

    private List<Candidate> candidates(Line line, int from, int to) {
      var found = new ArrayList<Candidate>();
      if (from >= to || !line.has(from) || !line.has(to - 1)) return found;
      for (var mention : page.mentionsIn(line.span(from, to))) {
        var i = line.tokenFrom(mention.span().start());
        if (i > 0 && line.span(i - 1).end() > mention.span().start()) i--;
        if (i < from || i >= to || line.isQuoted(i)) continue;
        found.add(new Candidate(mention, i, line.tokenFrom(mention.span().end())));
      }
      return found;
    }

    /** @param verb -1 where the layout alone attributes */
    private void enter(Line line, int verb, @Nullable Candidate source, double confidence) {
      var draft = new Draft(line, Certainty.SAID, confidence);
      draft.content.add(quotation.span());
      if (verb >= 0) draft.cue.add(line.span(verb));
      if (source != null) {
        draft.source.add(source(line, source));
        draft.head = source.mention().span();
        draft.speaker = page.entity(source.mention());
      } else if (sayings.has("elided", "yes") || verb >= 0 && isImpersonal(line, verb)) {
        var subject = subjectBefore(verb >= 0 && isImpersonal(line, verb));
        if (subject != null) draft.speaker = page.entity(subject);
      }
      if (draft.speaker == null) draft.confidence = Math.min(confidence, UNNAMED);
      drafts.add(draft);
    }

    /** The mention, and of a pronoun joined to its verb ("a-t-elle") the pronoun alone. */
    private Span source(Line line, Candidate source) {
      var span = source.mention().span();
      var word = span.of(page.article.text()).toLowerCase(Locale.ROOT);
      var hyphen = word.lastIndexOf('-');
      return source.mention().pronoun()
              && source.to() - source.from() == 1
              && hyphen > 0
              && word.startsWith("a-t-")
          ? new Span(span.start() + hyphen + 1, span.end())
          : span;
    }

    /** The person, or else the body, last spoken of before the quotation, outside of quotation marks. */
    private @Nullable Mention subjectBefore(boolean impersonal) {
      var from =
          page.lines.get(Math.max(0, first.number - MEMORY)).sentence.span().start();
      if (from >= quotation.span().start()) return null;
      Mention person = null;
      Mention body = null;
      for (var mention : page.mentionsIn(new Span(from, quotation.span().start()))) {
        if (page.quotationAt(mention.span().start()) != null || isDependent(mention)) continue;
        var kind = page.entity(mention).kind();
        if (kind == EntityKind.PERSON) person = mention;
        else if (kind == EntityKind.BODY) body = mention;
      }
      return person == null || impersonal && body != null ? body : person;
    }
  }
}
