package org.readout.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Capture;

/**
 * Weighs what tells when an article was published and updated.
 *
 * <p>Each candidate votes for its day with the trust its place deserves, one vote a place; the day with most votes is kept, if it is not after
 * the capture. So two places that agree outweigh one that is usually better: a page's metadata may hold the day of a rebuilt cache or
 * of a first draft. A time in UTC votes for the day the page shows where both can be true at once, for the day is the outlet's. All candidates stay as
 * evidence, in the order found.
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

  /** A shown date within so many characters behind the headline is most likely the article's. */
  private static final int NEAR_CHARACTERS = 1200;

  private static final int BEFORE_CHARACTERS = 200;

  private final @Nullable Instant captured;
  private final boolean monthFirst;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> updates = new ArrayList<>();

  /**
   * Where a candidate stands, and what its vote weighs. The weights were set by hand on the 1,800 dated pages of four development corpora.
   */
  private enum Place {
    GIVEN(1000),
    JSON_LD(5),
    META(4.5),
    META_DATED(2.6),
    SHOWN(4),
    SHOWN_PLAIN(3.4),
    SHOWN_AFAR(2.5),
    SHOWN_LATER(1.5),
    SHOWN_UPDATED(1.1),
    SHOWN_ASIDE(0.6),
    ADDRESS(3.6),
    FILE_NAME(2),
    LINE(4),
    LATER_LINE(1.2),
    CREATED(1.2),
    TITLE(1.2),
    DATELINE(1.5),
    TEXT(2),
    EDGE(1),
    SCRIPT(0.9),
    PICTURE(0.5),
    WEAK(0);

    final double weight;

    Place(double weight) {
      this.weight = weight;
    }
  }

  /** Places filled from the same data: they are no two witnesses. */
  private enum Family {
    GIVEN,
    JSON_LD,
    META,
    SHOWN,
    ADDRESS,
    TEXT,
    HIDDEN;

    static Family of(Place place) {
      return switch (place) {
        case GIVEN -> GIVEN;
        case JSON_LD -> JSON_LD;
        case META, META_DATED -> META;
        case SHOWN,
            SHOWN_PLAIN,
            SHOWN_AFAR,
            SHOWN_LATER,
            SHOWN_UPDATED,
            SHOWN_ASIDE,
            LINE,
            LATER_LINE -> SHOWN;
        case ADDRESS, FILE_NAME -> ADDRESS;
        case TITLE, DATELINE, TEXT, EDGE, WEAK -> TEXT;
        case CREATED, SCRIPT, PICTURE -> HIDDEN;
      };
    }
  }

  private record Candidate(String value, String where, Place place) {
    @Nullable
    LocalDate day() {
      return Moments.day(value);
    }
  }

  Dates(Capture capture, boolean monthFirst) {
    captured = capture.captured();
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
        updates.add(new Candidate(shown.value(), where, near ? Place.SHOWN : Place.SHOWN_ASIDE));
        var place = near ? Place.SHOWN_UPDATED : Place.SHOWN_ASIDE;
        candidates.add(new Candidate(shown.value(), where + ", as an update", place));
        continue;
      }
      var place = place(shown, near, nearest);
      nearest &= place.weight < Place.SHOWN_PLAIN.weight || shown.distance() < 0;
      candidates.add(new Candidate(shown.value(), where, place));
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
          candidates.add(new Candidate(found.value(), "address of the picture", Place.PICTURE));
  }

  private boolean isDecisive(Candidate candidate) {
    return candidate.place.weight > Place.SHOWN_UPDATED.weight
        && candidate.day() != null
        && isPossible(candidate);
  }

  /** Lines of a flattened page that hold little but a date. */
  void addLines(List<String> lines) {
    var place = Place.LINE;
    for (var line : lines)
      for (var found : DateReader.find(line, monthFirst))
        if (found.hasYear()) {
          candidates.add(new Candidate(found.value(), "visible text", place));
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
      if (found.hasYear() && isYearFirst(plain, found))
        candidates.add(new Candidate(found.value(), "address", place));
    if (candidates.size() == count)
      for (var day : Moments.compactDays(plain))
        candidates.add(new Candidate(day, "address", place));
  }

  private static boolean isYearFirst(String text, DateReader.Found found) {
    return text.startsWith(found.value().substring(0, 4), found.span().start());
  }

  /** The day a dateline names: that on which the report was filed. */
  void addDateline(String place) {
    for (var found : DateReader.find(place, monthFirst))
      candidates.add(new Candidate(found.value(), "dateline", Place.DATELINE));
  }

  private void addDays(String text, String where, Place place) {
    for (var found : DateReader.find(text, monthFirst))
      if (found.hasYear()) candidates.add(new Candidate(found.value(), where, place));
  }

  /** What the text says of its own day: "yesterday (14 November)"; the days it names besides are weak evidence. */
  void addText(String text) {
    var lead = text.length() > LEAD_CHARACTERS ? text.substring(0, LEAD_CHARACTERS) : text;
    for (var found : DateReader.find(lead, monthFirst)) {
      var word = bracketedAfter(lead, found.span().start());
      var named = "text: " + word + " (" + found.span().of(lead) + ")";
      if (YESTERDAY.contains(word))
        candidates.add(new Candidate(next(found.value()), named, Place.TEXT));
      else if (TODAY.contains(word))
        candidates.add(new Candidate(found.value(), named, Place.TEXT));
      else if (found.hasYear() && found.span().end() <= EDGE_CHARACTERS)
        candidates.add(new Candidate(found.value(), "text: at its beginning", Place.EDGE));
      else candidates.add(new Candidate(found.value(), "text: day named", Place.WEAK));
    }
    var end = Math.max(lead.length(), text.length() - EDGE_CHARACTERS);
    for (var found : DateReader.find(text.substring(end), monthFirst))
      if (found.hasYear())
        candidates.add(new Candidate(found.value(), "text: at its end", Place.EDGE));
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

  private void add(List<Candidate> list, @Nullable String text, String where, Place place) {
    if (text == null) return;
    var value = Moments.read(text, monthFirst);
    if (value != null) list.add(new Candidate(value, where, place));
  }

  PublicationDate published() {
    return choose(candidates);
  }

  PublicationDate updated() {
    return choose(updates);
  }

  private PublicationDate choose(List<Candidate> from) {
    var votes = votes(from);
    var best = best(votes);
    var kept = best == null ? withoutYear(from) : finest(from, best);
    var evidence = new ArrayList<PublicationDate.Evidence>();
    for (var candidate : from)
      evidence.add(
          new PublicationDate.Evidence(candidate.value, candidate.where, candidate == kept));
    if (kept == null) return new PublicationDate(null, PublicationDate.Precision.NONE, evidence, 0);
    // A time in UTC that votes for its neighbour's day tells the day only.
    var value = best == null || best.equals(kept.day()) ? kept.value : best.toString();
    return new PublicationDate(
        value, Moments.precision(value), evidence, confidence(votes, best, kept));
  }

  /**
   * Votes by day, the heaviest of each family of places, so that a page that shows a day twenty times does not outvote its
   * metadata.
   */
  private Map<LocalDate, Double> votes(List<Candidate> from) {
    var heaviest = new LinkedHashMap<LocalDate, Map<Family, Double>>();
    for (var candidate : from) {
      if (candidate.place == Place.WEAK || !isPossible(candidate)) continue;
      var day = localDay(candidate, from);
      if (day != null)
        heaviest
            .computeIfAbsent(day, d -> new EnumMap<>(Family.class))
            .merge(Family.of(candidate.place), candidate.place.weight, Math::max);
    }
    var votes = new LinkedHashMap<LocalDate, Double>();
    heaviest.forEach((day, of) ->
        votes.put(day, of.values().stream().mapToDouble(Double::doubleValue).sum()));
    return votes;
  }

  /** The day with most votes; of equals the one found first. */
  private static @Nullable LocalDate best(Map<LocalDate, Double> votes) {
    LocalDate best = null;
    var most = 0.0;
    for (var vote : votes.entrySet())
      if (vote.getValue() > most + 1e-9) {
        best = vote.getKey();
        most = vote.getValue();
      }
    return best;
  }

  /** The day a time in UTC is of where the page, in its own zone, shows the one before or after; its own day otherwise. */
  private @Nullable LocalDate localDay(Candidate candidate, List<Candidate> from) {
    var day = candidate.day();
    if (day == null) return null;
    if (!candidate.value.endsWith("Z"))
      return isOfPrint(candidate, day, from) ? day.minusDays(1) : turned(candidate, day, from);
    LocalDate other = null;
    for (var local : from) {
      var shown = local.day();
      if (shown == null || !isLocal(local) || !isPossible(local)) continue;
      if (shown.equals(day)) return day;
      if (other == null && Moments.canBe(candidate.value, shown)) other = shown;
    }
    return other == null ? day : other;
  }

  /** Whether a day is that of the printed paper, whose report stood on the web the evening before. */
  private static boolean isOfPrint(Candidate candidate, LocalDate day, List<Candidate> from) {
    if (candidate.value.length() > 10 || candidate.place == Place.GIVEN) return false;
    for (var timed : from)
      if (timed.place.weight >= Place.META.weight
          && timed.value.length() > 19
          && !timed.value.endsWith("Z")
          && day.minusDays(1).equals(timed.day())
          && timed.value.compareTo(day.minusDays(1) + "T17") > 0) return true;
    return false;
  }

  /** {@code 4/5/2016} is the day another place tells, if that is one of its two readings. */
  private static LocalDate turned(Candidate candidate, LocalDate day, List<Candidate> from) {
    if (Family.of(candidate.place) != Family.SHOWN
        || candidate.value.length() > 10
        || day.getDayOfMonth() > 12) return day;
    var turned = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    var told = false;
    for (var other : from) {
      if (Family.of(other.place) == Family.SHOWN || other.place.weight < Place.ADDRESS.weight)
        continue;
      if (day.equals(other.day())) return day;
      told |= turned.equals(other.day());
    }
    return told ? turned : day;
  }

  private static boolean isLocal(Candidate candidate) {
    return switch (candidate.place) {
      case SHOWN, SHOWN_PLAIN, ADDRESS, META, JSON_LD -> !candidate.value.endsWith("Z");
      default -> false;
    };
  }

  /** Of the candidates that vote for a day, the one that says it most exactly; among equals the most trusted, then the first. */
  private @Nullable Candidate finest(List<Candidate> from, LocalDate day) {
    Candidate kept = null;
    for (var candidate : from) {
      if (candidate.place == Place.WEAK || !isPossible(candidate)) continue;
      if (!day.equals(localDay(candidate, from))) continue;
      if (kept == null || fineness(candidate, day) > fineness(kept, day)) kept = candidate;
    }
    return kept;
  }

  /** A time of a well trusted place, then any place's day; a shown time may be that of an update within the day. */
  private static double fineness(Candidate candidate, LocalDate day) {
    var timed = candidate.value.length() > 10 && day.equals(candidate.day());
    if (candidate.place == Place.GIVEN) return 2000;
    return (timed && candidate.place.weight >= Place.META_DATED.weight ? 100 : 0)
        + candidate.place.weight;
  }

  /** A day without a year, where no candidate tells one. */
  private @Nullable Candidate withoutYear(List<Candidate> from) {
    for (var candidate : from)
      if (candidate.place != Place.WEAK && candidate.day() == null) return candidate;
    return null;
  }

  /**
   * Grows with the votes for the day kept and with its lead over the next; 1 for what was given.
   */
  private static double confidence(
      Map<LocalDate, Double> votes, @Nullable LocalDate best, Candidate kept) {
    if (kept.place == Place.GIVEN) return 1;
    var own = best == null ? kept.place.weight : votes.getOrDefault(best, 0.0);
    var next = 0.0;
    for (var vote : votes.entrySet())
      if (!vote.getKey().equals(best)) next = Math.max(next, vote.getValue());
    return Math.round(100 * own / (own + next + 0.7)) / 100.0;
  }

  /** No later than the capture; a day's leeway for the clocks of other zones. */
  private boolean isPossible(Candidate candidate) {
    var day = candidate.day();
    if (day == null || captured == null) return true;
    return !day.isAfter(captured.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }
}
