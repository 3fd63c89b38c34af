package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.EntityKind;
import org.readout.attribution.Occasion.Kind;
import org.readout.text.Span;

/** Reads from the words around what is said by what means, where and when it was said. */
final class OccasionReader {

  private final Page page;

  OccasionReader(Page page) {
    this.page = page;
  }

  /** One for each draft; a quotation without a source of its own was uttered where the one before it was. */
  List<Occasion> read(List<Draft> drafts) {
    var occasions = new ArrayList<Occasion>();
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      var own = own(draft);
      var previous = i > 0 ? drafts.get(i - 1) : null;
      var near = previous != null
          && previous.speaker != null
          && previous.speaker == draft.speaker
          && draft.line.number - previous.line.number <= 3;
      occasions.add(near ? filled(own, occasions.get(i - 1)) : own);
    }
    return occasions;
  }

  private static Occasion filled(Occasion own, Occasion before) {
    if (own.kind() != Kind.UNKNOWN && own.kind() != before.kind() && before.kind() != Kind.UNKNOWN)
      return own;
    return new Occasion(
        own.kind() == Kind.UNKNOWN ? before.kind() : own.kind(),
        own.place() == null ? before.place() : own.place(),
        own.date() == null ? before.date() : own.date());
  }

  private Occasion own(Draft draft) {
    var line = draft.line;
    var kind = Kind.UNKNOWN;
    for (var i = line.begin(); i < line.size() && kind == Kind.UNKNOWN; i++)
      if (!isContent(draft, line.span(i))) kind = kind(line, i);
    if (kind == Kind.UNKNOWN
        && draft.speaker != null
        && draft.speaker.kind() == EntityKind.DOCUMENT)
      kind = draft.speaker.name().endsWith("statement") ? Kind.STATEMENT : Kind.DOCUMENT;
    return new Occasion(kind, place(draft), date(draft));
  }

  private static boolean isContent(Draft draft, Span span) {
    for (var content : draft.content) if (content.contains(span)) return true;
    return false;
  }

  private static Kind kind(Line line, int i) {
    return switch (line.folded(i)) {
      case "statement", "communique", "communiqué", "release", "readout" -> Kind.STATEMENT;
      case "conference" ->
        line.isOneOf(i - 1, "news", "press", "media") ? Kind.NEWS_CONFERENCE : Kind.UNKNOWN;
      case "briefing" -> Kind.NEWS_CONFERENCE;
      case "interview", "interviewer", "anchor" -> Kind.INTERVIEW;
      case "speech", "rally", "sermon", "keynote" -> Kind.SPEECH;
      case "tweet", "tweeted", "twitter", "facebook", "instagram", "telegram" -> Kind.POST;
      case "hearing", "testified", "testimony", "court" -> Kind.HEARING;
      default -> Kind.UNKNOWN;
    };
  }

  /** A place named after "in" or "at" beside the cue. */
  private @Nullable String place(Draft draft) {
    var line = draft.line;
    for (var mention : page.mentionsIn(line.sentence.span())) {
      var entity = page.entity(mention);
      if (entity.kind() != EntityKind.PLACE || isContent(draft, mention.span())) continue;
      var i = line.tokenFrom(mention.span().start());
      if (line.isOneOf(i - 1, "in", "at") && !isSource(draft, mention.span())) return entity.name();
    }
    return null;
  }

  private static boolean isSource(Draft draft, Span span) {
    for (var source : draft.source) if (source.contains(span)) return true;
    return false;
  }

  private static boolean isDay(String value) {
    return value.startsWith("--") || value.length() >= 10;
  }

  /** A day told outside of what is said. */
  private @Nullable String date(Draft draft) {
    var sentence = draft.line.sentence.span();
    for (var time : page.timesIn(sentence)) {
      if (isContent(draft, time.span()) || isSource(draft, time.span())) continue;
      if (isDay(time.value())) return time.value();
    }
    return null;
  }
}
