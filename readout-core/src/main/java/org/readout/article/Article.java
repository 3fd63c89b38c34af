package org.readout.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.ArticleId;

/**
 * One report.
 *
 * @param id unique in the edition
 * @param uri where the capture came from
 * @param canonical the page's own word for its address, null when it gives none
 * @param outlet who published it
 * @param headline its headline, empty when it has none
 * @param byline every credited author
 * @param agencyCredits agencies named in byline, dateline and credit lines
 * @param dateline the place (and day) a report opens with, verbatim; null when it opens with none
 * @param language ISO 639-1 code; {@code und} when undetermined
 * @param kind what it is
 * @param kindReason why it is no article; empty when it is one
 * @param published when it was published
 * @param updated when it was last updated
 * @param captured when it was fetched, null when nobody says
 * @param text its body: paragraphs parted by newlines, furniture taken out. Spans of all later stages point into it
 * @param furniture what was taken out, in reading order
 */
public record Article(
    ArticleId id,
    String uri,
    @Nullable String canonical,
    Outlet outlet,
    String headline,
    List<Credit> byline,
    List<AgencyCredit> agencyCredits,
    @Nullable String dateline,
    String language,
    ArticleKind kind,
    String kindReason,
    PublicationDate published,
    PublicationDate updated,
    @Nullable Instant captured,
    String text,
    List<Furniture> furniture) {

  /** UTF-16 units of a text that later stages read: more than twice the longest report met. */
  public static final int ANALYSED = 1 << 19;

  /**
   * Full stops, other ends of sentences and line breaks of a text that later stages read. In prose they stand sixty units apart and
   * more; each may end a sentence, and so a statement, of its own: half a million units of initials made 170,000.
   */
  public static final int ANALYSED_ENDS = 1 << 15;

  public Article {
    for (var block : furniture)
      if (block.at() > text.length())
        throw new IllegalArgumentException(
            "furniture stands at " + block.at() + " of a text of " + text.length());
    byline = List.copyOf(byline);
    agencyCredits = List.copyOf(agencyCredits);
    furniture = List.copyOf(furniture);
  }

  /** The same under another id. */
  Article withId(ArticleId other) {
    return other.equals(id) ? this : with(other, captured);
  }

  /** The same, fetched at another time. */
  public Article withCaptured(@Nullable Instant time) {
    return with(id, time);
  }

  private Article with(ArticleId other, @Nullable Instant time) {
    return new Article(
        other,
        uri,
        canonical,
        outlet,
        headline,
        byline,
        agencyCredits,
        dateline,
        language,
        kind,
        kindReason,
        published,
        updated,
        time,
        text,
        furniture);
  }

  /** The text as far as later stages read it: all of it but where it is vast. */
  public String analysedText() {
    var most = Math.min(text.length(), ANALYSED);
    var end = 0;
    for (var ends = 0; end < most && ends < ANALYSED_ENDS; end++)
      if (isEnd(text.charAt(end))) ends++;
    if (end == text.length()) return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '\n' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  /** The agencies named, each once, in the order found. */
  public List<String> agencies() {
    return agencyCredits.stream().map(AgencyCredit::name).distinct().toList();
  }

  /** The agency that wrote it, as printed, where one signs it; its house stands in the outlet's place as origin of what is told in the outlet's own voice. */
  public @Nullable String authorAgency() {
    return agencyCredits.stream()
        .filter(credit -> credit.role() == AgencyCredit.Role.AUTHOR)
        .map(AgencyCredit::name)
        .findFirst()
        .orElse(null);
  }
}
