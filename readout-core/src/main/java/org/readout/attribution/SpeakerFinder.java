package org.readout.attribution;

import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.Entity;
import org.readout.analysis.EntityKind;
import org.readout.text.Span;

/** Finds who a source is, whose word it is, and who speaks inside what is said. */
final class SpeakerFinder {

  private final Page page;
  private final CueTable cues;

  SpeakerFinder(Page page, CueTable cues) {
    this.page = page;
    this.cues = cues;
  }

  /** Tells who speaks in a draft; {@code before} is the one before it in the article, null for the first. */
  void resolve(Draft draft, @Nullable Draft before) {
    var from = draft.from;
    draft.speaker = from != null ? from.speaker : entity(draft);
    if (draft.speaker != null && isPronoun(draft) && isToldOf(draft, draft.speaker))
      draft.speaker = null;
    if (draft.speaker == null && before != null && isPronoun(draft)) draft.speaker = person(before);
  }

  private boolean isPronoun(Draft draft) {
    if (draft.head == null) return false;
    var word = draft.head.of(page.article.text()).toLowerCase(Locale.ROOT);
    return word.equals("he") || word.equals("she");
  }

  /** Whether what is told names somebody in the outlet's words: "Korvat, she said, had promised" is not Korvat's. */
  private boolean isToldOf(Draft draft, Entity speaker) {
    for (var span : draft.content)
      for (var mention : page.mentionsIn(span))
        if (!mention.pronoun()
            && mention.entity() == speaker.index()
            && page.quotationAt(mention.span().start()) == null) return true;
    return false;
  }

  private static @Nullable Entity person(Draft draft) {
    var speaker = draft.speaker;
    return speaker != null && speaker.kind() == EntityKind.PERSON ? speaker : null;
  }

  private @Nullable Entity entity(Draft draft) {
    var head = draft.head;
    if (head == null) return null;
    Entity best = null;
    for (var mention : page.mentionsIn(head)) {
      var entity = page.entity(mention);
      if (best == null || rank(entity) > rank(best)) best = entity;
    }
    if (best != null && best.kind() != EntityKind.UNNAMED) return best;
    var apposed = apposed(draft, head);
    if (apposed != null) return apposed;
    return best != null ? best : named(draft, head);
  }

  /** Ferenz Aumont in "its chairman, Ferenz Aumont,": the person a comma sets beside a description. */
  private @Nullable Entity apposed(Draft draft, Span head) {
    for (var source : draft.source)
      for (var mention : page.mentionsIn(source)) {
        var entity = page.entity(mention);
        var span = mention.span();
        if (entity.kind() != EntityKind.PERSON || mention.pronoun() || span.start() < head.end())
          continue;
        if ((span.end() == source.end() || isComma(span.end())) && isApposed(span)) return entity;
      }
    return null;
  }

  /** Whether a comma stands before a name and the titles that belong to it: "its chairman, Aumont", "at the end, its chief Colonel Marr". */
  private boolean isApposed(Span name) {
    if (isComma(name.start() - 2)) return true;
    var line = page.lineAt(name.start());
    var phrase = NounPhrases.before(line, line.tokenFrom(name.end()), line.begin());
    return phrase != null && isComma(line.span(phrase.from()).start() - 2);
  }

  private boolean isComma(int place) {
    var text = page.article.text();
    return place >= 0 && place < text.length() && text.charAt(place) == ',';
  }

  /**
   * The first named in a source before anything is told of it: "the union" of "the union's treasurer", but not "Old Mint" of "a courier from
   * the Old Mint quarter", nor whoever "he" is in "a diver who said he".
   */
  private @Nullable Entity named(Draft draft, Span head) {
    for (var source : draft.source)
      for (var mention : page.mentionsIn(source)) {
        var entity = page.entity(mention);
        if (mention.span().start() > head.end()) return null;
        if (!mention.pronoun() || entity.kind() != EntityKind.PERSON) return entity;
      }
    return null;
  }

  /** An office or document over the person it is named by. */
  private static int rank(Entity entity) {
    return switch (entity.kind()) {
      case OFFICE, DOCUMENT -> 2;
      case OTHER -> 0;
      default -> 1;
    };
  }

  /** The sayers inside what is said, outermost first. */
  void chain(Draft draft) {
    var known = new HashSet<String>();
    if (draft.speaker != null) known.add(draft.speaker.name());
    if (draft.inner != null) link(draft, draft.inner, known);
    for (var span : draft.content) {
      var line = page.lineAt(span.start());
      var from = line.tokenFrom(span.start());
      for (var i = from; i < line.size() && line.span(i).end() <= span.end(); i++) {
        if (line.isQuoted(i)) continue;
        var group = VerbGroup.at(line, i, cues);
        if (group == null) continue;
        var subject = NounPhrases.before(line, group.from(), from);
        if (subject == null) continue;
        link(draft, line.span(subject.from(), subject.to()), known);
      }
    }
  }

  private void link(Draft draft, Span subject, HashSet<String> known) {
    for (var mention : page.mentionsIn(subject)) {
      var entity = page.entity(mention);
      if (entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.OTHER) continue;
      if (known.add(entity.name()))
        draft.chain.add(new Link(entity.name(), entity.kind(), mention.span()));
    }
  }

  @Nullable
  Speaker speaker(Draft draft) {
    var entity = draft.speaker;
    if (entity == null) return null;
    return new Speaker(entity.index(), entity.name(), entity.kind(), party(entity), entity.role());
  }

  /** Up the line of belonging: a document to its office, an office to its person. */
  private @Nullable String party(Entity entity) {
    var top = entity;
    var seen = new HashSet<Integer>();
    while (top.of() != null && seen.add(top.index()))
      top = page.analysis.entities().get(top.of());
    return top.kind() == EntityKind.UNNAMED ? null : top.name();
  }
}
