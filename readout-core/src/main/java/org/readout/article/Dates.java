package org.readout.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Capture;

/**
 * Weighs what tells when an article was published and updated. Candidates are gathered from the most to the least trusted; the
 * first that is possible, not after the capture, is kept, and all stay as evidence.
 */
final class Dates {

  // spotless:off
  private static final String[] PUBLISHED = {
      "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
      "publish_date", "publication_date", "published-date", "published_at", "date", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.issued", "article.published",
      "date.release", "citation_publication_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished", "displaydate", "originalpublicationdate", "article_date_original", "pdate", "ptime",
      "og:pubdate", "shareaholic:article_published_time", "date_published", "lp.article:published_time", "iso-8601-publish-date", "article:post_date",
  };

  private static final String[] CREATED = {"dcterms.created", "datecreated", "created", "dc.date.created"};

  private static final String[] UPDATED = {
      "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dc.date.modified", "dcterms.modified", "date_modified",
      "article:updated_time", "revised", "cxenseparse:recs:modifiedtime",
  };

  private static final Set<String> YESTERDAY = Set.of(
      "yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "gisteren", "wczoraj", "вчера", "вчора", "qua", "dün");

  private static final Set<String> TODAY = Set.of(
      "today", "heute", "aujourd'hui", "hoy", "oggi", "hoje", "vandaag", "dzisiaj", "dziś", "сегодня", "сьогодні", "nay", "bugün");
  // spotless:on

  private static final int LEAD_CHARACTERS = 1500;

  private final @Nullable Instant captured;
  private final List<PublicationDate.Evidence> published = new ArrayList<>();
  private final List<PublicationDate.Evidence> updated = new ArrayList<>();
  private final boolean monthFirst;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> updates = new ArrayList<>();

  /** {@code weak}: evidence that is never kept. */
  private record Candidate(String value, String where, boolean weak) {}

  Dates(Capture capture, boolean monthFirst) {
    captured = capture.captured();
    this.monthFirst = monthFirst;
    add(candidates, capture.given().date(), "given");
  }

  void addPage(PageData data) {
    add(candidates, data.json("datePublished"), "json-ld datePublished");
    for (var name : PUBLISHED) add(candidates, data.meta(name), "meta " + name);
    add(updates, data.json("dateModified"), "json-ld dateModified");
    for (var name : UPDATED) add(updates, data.meta(name), "meta " + name);
    for (var element : data.page.select("[itemprop=datePublished], [itemprop=dateModified]")) {
      var modified = element.attr("itemprop").equals("dateModified");
      var value = !element.attr("content").isEmpty()
          ? element.attr("content")
          : !element.attr("datetime").isEmpty() ? element.attr("datetime") : element.text();
      add(modified ? updates : candidates, value, "itemprop " + element.attr("itemprop"));
    }
    add(candidates, data.json("uploadDate"), "json-ld uploadDate");
  }

  /** What a page shows of its date. */
  void addShown(PageData data, List<String> lines) {
    addTimes(data);
    addLines(lines);
    add(candidates, data.json("dateCreated"), "json-ld dateCreated");
    for (var name : CREATED) add(candidates, data.meta(name), "meta " + name);
  }

  private void addTimes(PageData data) {
    var seen = 0;
    for (var time : data.page.select("time, abbr.published, abbr.date")) {
      if (++seen > 6) break;
      var value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("title");
      if (Moments.read(value, monthFirst) == null) value = time.text();
      add(candidates, value, "time element");
    }
  }

  /** Lines of the page that hold little but a date. */
  void addLines(List<String> lines) {
    for (var line : lines)
      for (var found : DateReader.find(line, monthFirst))
        if (found.hasYear()) candidates.add(new Candidate(found.value(), "visible text", false));
  }

  /** {@code .../2016/11/14/...} or {@code ...-2016-11-14...} in an address or a file's name. */
  void addAddress(@Nullable String address) {
    if (address == null) return;
    for (var found : DateReader.find(address.replace('_', ' '), false))
      if (found.hasYear()) candidates.add(new Candidate(found.value(), "address", false));
  }

  /** The day a dateline names: that on which the report was filed. */
  void addDateline(String place) {
    for (var found : DateReader.find(place, monthFirst))
      candidates.add(new Candidate(found.value(), "dateline", false));
  }

  /** What the text says of its own day: "yesterday (14 November)"; the days it names besides are weak evidence. */
  void addText(String text) {
    var lead = text.length() > LEAD_CHARACTERS ? text.substring(0, LEAD_CHARACTERS) : text;
    for (var found : DateReader.find(lead, monthFirst)) {
      var word = bracketedAfter(lead, found.span().start());
      if (YESTERDAY.contains(word))
        candidates.add(new Candidate(
            next(found.value()), "text: " + word + " (" + found.span().of(lead) + ")", false));
      else if (TODAY.contains(word))
        candidates.add(new Candidate(
            found.value(), "text: " + word + " (" + found.span().of(lead) + ")", false));
      else candidates.add(new Candidate(found.value(), "text: day named", true));
    }
  }

  /** The word before the bracket or comma a date stands behind; empty when none does. */
  private static String bracketedAfter(String text, int date) {
    var at = date - 1;
    while (at >= 0 && text.charAt(at) == ' ') at--;
    if (at < 0 || text.charAt(at) != '(' && text.charAt(at) != ',') return "";
    var end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    var from = end;
    while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '\''))
      from--;
    return Words.fold(text.substring(from, end));
  }

  private static String next(String value) {
    if (!value.startsWith("--")) return LocalDate.parse(value).plusDays(1).toString();
    // A leap year, so that the day after 28 February is not decided wrongly: the year is unknown.
    var next = MonthDay.parse(value).atYear(2024).plusDays(1);
    return MonthDay.of(next.getMonth(), next.getDayOfMonth()).toString();
  }

  private void add(List<Candidate> list, @Nullable String text, String where) {
    if (text == null) return;
    var value = Moments.read(text, monthFirst);
    if (value != null) list.add(new Candidate(value, where, false));
  }

  PublicationDate published() {
    return choose(candidates, published);
  }

  PublicationDate updated() {
    return choose(updates, updated);
  }

  private PublicationDate choose(List<Candidate> from, List<PublicationDate.Evidence> evidence) {
    Candidate kept = null;
    for (var candidate : from)
      if (isPossible(candidate) && (kept == null || isFiner(candidate, kept))) kept = candidate;
    for (var candidate : from)
      evidence.add(
          new PublicationDate.Evidence(candidate.value, candidate.where, candidate == kept));
    return kept == null
        ? new PublicationDate(null, PublicationDate.Precision.NONE, evidence)
        : new PublicationDate(kept.value, Moments.precision(kept.value), evidence);
  }

  /** A candidate that says the same day more exactly, or gives the year of a day without one. */
  private static boolean isFiner(Candidate candidate, Candidate kept) {
    if (kept.where.equals("given")) return false;
    if (kept.value.startsWith("--")) return candidate.value.contains(kept.value.substring(1));
    return kept.value.length() == 10
        && candidate.value.length() > 10
        && candidate.value.startsWith(kept.value)
        && !candidate.where.equals("time element");
  }

  /** No later than the capture; a day's leeway for the clocks of other zones. */
  private boolean isPossible(Candidate candidate) {
    if (candidate.weak) return false;
    var day = Moments.day(candidate.value);
    if (day == null || captured == null) return true;
    return !day.isAfter(captured.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }
}
