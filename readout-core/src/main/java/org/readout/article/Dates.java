package org.readout.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.DateCandidate.Place;
import org.readout.ingest.Capture;
import org.readout.text.Span;

/**
 * Gathers what tells when an article was published and updated; {@link DayVote} decides. All candidates stay as evidence, in the order found.
 */
final class Dates {
  // spotless:off
  private static final String[] PUBLISHED = {
      "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
      "publish_date", "publication_date", "published-date", "published_at", "article.published", "dc.date.issued", "dcterms.issued", "prism.publicationdate",
      "date.release", "citation_publication_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished", "displaydate", "originalpublicationdate", "article_date_original", "pdate", "ptime",
      "og:pubdate", "shareaholic:article_published_time", "date_published", "lp.article:published_time", "iso-8601-publish-date", "article:post_date",
  };

  /** Names that say only that it is a date: of the page's making as often as of its publication. */
  private static final String[] DATED = {"date", "dc.date", "dcterms.date", "last_published", "citation_date", "citation_online_date"};

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

  /** A date at the very beginning or end of a text, as a diary or a letter bears it. */
  private static final int EDGE_CHARACTERS = 60;

  /** Characters between a date that opens a paragraph and the mark that parts it from the prose. */
  private static final int LONGEST_PARTING = 3;

  private static final int LONGEST_PLACE = 40;

  /** A shown date within so many characters behind the headline is most likely the article's. */
  private static final int NEAR_CHARACTERS = 1200;

  private static final int BEFORE_CHARACTERS = 200;

  private final @Nullable Instant captured;
  private final String language;
  private final boolean monthFirst;
  private final List<DateCandidate> candidates = new ArrayList<>();
  private final List<DateCandidate> updates = new ArrayList<>();

  /**
   * @param language the article's
   * @param monthFirst whether {@code 4/5/2016} is the fifth of April
   */
  Dates(Capture capture, String language, boolean monthFirst) {
    captured = capture.captured();
    this.language = language;
    this.monthFirst = monthFirst;
    add(candidates, capture.given().date(), "given", Place.GIVEN);
  }

  void addPage(PageData data) {
    add(candidates, data.json("datePublished"), "json-ld datePublished", Place.JSON_LD);
    for (var name : PUBLISHED) add(candidates, data.meta(name), "meta " + name, Place.META);
    for (var name : DATED) add(candidates, data.meta(name), "meta " + name, Place.META_DATED);
    add(updates, data.json("dateModified"), "json-ld dateModified", Place.JSON_LD);
    for (var name : UPDATED) add(updates, data.meta(name), "meta " + name, Place.META);
    add(candidates, data.json("uploadDate"), "json-ld uploadDate", Place.CREATED);
    add(candidates, data.json("dateCreated"), "json-ld dateCreated", Place.CREATED);
    for (var name : CREATED) add(candidates, data.meta(name), "meta " + name, Place.CREATED);
  }

  /** What a page shows of its date. */
  void addShown(PageData data, @Nullable String headline) {
    var nearest = true;
    for (var shown : ShownDates.of(data.page, headline, monthFirst)) {
      // A live page shows the times of its entries.
      var near = !shown.aside()
          && !data.isLive()
          && shown.distance() >= -BEFORE_CHARACTERS
          && shown.distance() <= NEAR_CHARACTERS;
      var where = shown.marked() ? "marked as date" : "visible text";
      if (shown.sort() == ShownDates.Sort.UPDATED) {
        updates.add(
            new DateCandidate(shown.value(), where, near ? Place.SHOWN : Place.SHOWN_ASIDE));
        var place = near ? Place.SHOWN_UPDATED : Place.SHOWN_ASIDE;
        candidates.add(new DateCandidate(shown.value(), where + ", as an update", place));
        continue;
      }
      var place = place(shown, near, nearest);
      nearest &= place.weight < Place.SHOWN_PLAIN.weight || shown.distance() < 0;
      candidates.add(new DateCandidate(shown.value(), where, place));
    }
    addDays(data.title(), "title", Place.TITLE);
  }

  private static Place place(ShownDates.Shown shown, boolean near, boolean nearest) {
    if (shown.aside()) return Place.SHOWN_ASIDE;
    var published = shown.sort() == ShownDates.Sort.PUBLISHED;
    if (near && published) return Place.SHOWN;
    if (near && nearest) return shown.marked() ? Place.SHOWN : Place.SHOWN_PLAIN;
    if (published) return Place.SHOWN_AFAR;
    return near ? Place.SHOWN_LATER : Place.SHOWN_ASIDE;
  }

  /** What is left where nothing a reader sees tells: the page's scripts, and when its picture was filed. */
  void addHidden(PageData data) {
    if (candidates.stream().anyMatch(this::isDecisive)) return;
    for (var value : data.scriptDates()) add(candidates, value, "script", Place.SCRIPT);
    var picture = data.meta("og:image");
    if (picture != null)
      for (var found : DateReader.find(picture, false))
        if (isYearFirst(picture, found) && found.hasYear())
          candidates.add(new DateCandidate(found.value(), "address of the picture", Place.PICTURE));
  }

  private boolean isDecisive(DateCandidate candidate) {
    return candidate.place().weight > Place.SHOWN_UPDATED.weight
        && candidate.day() != null
        && DayVote.isPossible(candidate, captured);
  }

  /** Lines of a flattened page that hold little but a date. */
  void addLines(List<String> lines) {
    var place = Place.LINE;
    for (var line : lines)
      for (var found : DateReader.find(line, monthFirst))
        if (found.hasYear()) {
          candidates.add(new DateCandidate(found.value(), "visible text", place));
          place = Place.LATER_LINE;
        }
  }

  /** {@code .../2016/11/14/...}, {@code ...-2016-11-14...} or {@code /20161114} in an address or a file's name. */
  void addAddress(@Nullable String address) {
    if (address == null) return;
    // Who saved a file may have named it after the day of the capture.
    var place = address.startsWith("http") ? Place.ADDRESS : Place.FILE_NAME;
    var plain = address.replace('_', ' ');
    var count = candidates.size();
    for (var found : DateReader.find(plain, false))
      if (found.hasYear() && isYearFirst(plain, found) && endsSegment(plain, found.span()))
        candidates.add(new DateCandidate(found.value(), "address", place));
    if (candidates.size() == count)
      for (var day : Moments.compactDays(plain))
        candidates.add(new DateCandidate(day, "address", place));
  }

  /** {@code /2016/11/3-questions} tells a month, and how many questions. */
  private static boolean endsSegment(String address, Span date) {
    var digits = date.end() - address.lastIndexOf('/', date.end()) - 1;
    return digits > 1 || date.end() == address.length() || address.charAt(date.end()) != '-';
  }

  private static boolean isYearFirst(String text, DateReader.Found found) {
    return text.startsWith(found.value().substring(0, 4), found.span().start());
  }

  /** The day a dateline names: that on which the report was filed. */
  void addDateline(String place) {
    for (var found : DateReader.find(place, monthFirst))
      candidates.add(new DateCandidate(found.value(), "dateline", Place.DATELINE));
  }

  private void addDays(String text, String where, Place place) {
    for (var found : DateReader.find(text, monthFirst))
      if (found.hasYear()) candidates.add(new DateCandidate(found.value(), where, place));
  }

  /** What the text says of its own day: "yesterday (14 November)"; the days it names besides are weak evidence. */
  void addText(String text) {
    var lead = text.length() > LEAD_CHARACTERS ? text.substring(0, LEAD_CHARACTERS) : text;
    for (var found : DateReader.find(lead, monthFirst)) {
      var word = bracketedAfter(lead, found.span().start());
      var named = "text: " + word + " (" + found.span().of(lead) + ")";
      if (YESTERDAY.contains(word))
        candidates.add(new DateCandidate(next(found.value()), named, Place.TEXT));
      else if (TODAY.contains(word))
        candidates.add(new DateCandidate(found.value(), named, Place.TEXT));
      else if (found.hasYear() && opensParagraph(lead, found.span()))
        candidates.add(new DateCandidate(found.value(), "text: opens a paragraph", Place.DATELINE));
      else if (found.hasYear() && found.span().end() <= EDGE_CHARACTERS)
        candidates.add(new DateCandidate(found.value(), "text: at its beginning", Place.EDGE));
      else candidates.add(new DateCandidate(found.value(), "text: day named", Place.WEAK));
    }
    var end = Math.max(lead.length(), text.length() - EDGE_CHARACTERS);
    for (var found : DateReader.find(text.substring(end), monthFirst))
      if (found.hasYear())
        candidates.add(new DateCandidate(found.value(), "text: at its end", Place.EDGE));
  }

  /** As in {@code 14.11.2016 - The mayor ...} and {@code Lisko (14.11.2016). The mayor ...}. */
  private static boolean opensParagraph(String text, Span date) {
    var from = text.lastIndexOf('\n', date.start()) + 1;
    var before = LineCutter.trim(text.substring(from, date.start()));
    var rest = LineCutter.trim(
        text.substring(date.end(), Math.min(text.length(), date.end() + LONGEST_PARTING)));
    if (rest.isEmpty()) return false;
    if (before.isEmpty()) return "-–—:|/".indexOf(rest.charAt(0)) >= 0;
    return before.length() <= LONGEST_PLACE
        && before.endsWith("(")
        && rest.charAt(0) == ')'
        && Character.isUpperCase(before.charAt(0))
        && Words.of(before).size() <= 4;
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

  private void add(List<DateCandidate> list, @Nullable String text, String where, Place place) {
    if (text == null) return;
    var value = Moments.read(text, monthFirst);
    if (value != null) list.add(new DateCandidate(value, where, place));
  }

  PublicationDate published() {
    return new DayVote(candidates, updates, captured, language).result();
  }

  PublicationDate updated() {
    return new DayVote(updates, List.of(), captured, language).result();
  }
}
