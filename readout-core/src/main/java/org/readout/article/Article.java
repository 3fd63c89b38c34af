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

  /** UTF-16 units of a text that later stages read: five times the longest report met, and two seconds' to thirty seconds' work. */
  public static final int ANALYSED = 1 << 20;

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
    return other.equals(id)
        ? this
        : new Article(
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
            captured,
            text,
            furniture);
  }

  /** The text as far as later stages read it: all of it but where it is vast. */
  public String analysedText() {
    if (text.length() <= ANALYSED) return text;
    var end = Character.isHighSurrogate(text.charAt(ANALYSED - 1)) ? ANALYSED - 1 : ANALYSED;
    return text.substring(0, end);
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
