package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Capture;
import org.readout.ingest.Media;
import org.readout.text.Problem;
import org.readout.text.Stage;

/** Makes articles of captures. Immutable: one serves any number of threads. */
public final class ArticleExtractor {

  private final OutletTable table;
  private final Outlets outlets;
  private final CreditLines credits;
  private final Authors authors;
  private final BlockModel model;
  private final List<Problem> problems;

  /** With the shipped table of outlets. */
  public ArticleExtractor() {
    this(List.of());
  }

  /**
   * @param sheets outlets a user adds to the shipped ones; they win over those, and the later sheet over the earlier
   */
  public ArticleExtractor(List<OutletSheet> sheets) {
    this(sheets, BlockModel.shipped());
  }

  /** With another block model than the shipped one. */
  public ArticleExtractor(List<OutletSheet> sheets, BlockModel model) {
    this.model = model;
    var bad = new ArrayList<Problem>();
    var all = OutletTable.shipped();
    for (var sheet : sheets) all = all.with(sheet, bad::add);
    problems = List.copyOf(bad);
    table = all;
    outlets = new Outlets(table);
    credits = new CreditLines(table);
    authors = new Authors(new CreditSorter(table, credits));
  }

  /** What one capture says. A refused capture becomes an article of kind {@link ArticleKind#REFUSED} without text. */
  public Extracted extract(Capture capture) {
    if (capture.isRefused()) return new Extracted(capture, refused(capture), List.of());
    var problems = new ArrayList<Problem>();
    var article =
        switch (capture.media()) {
          case HTML -> page(capture, problems);
          case PLAIN_TEXT -> flat(capture);
          case RECORD_TEXT -> record(capture);
        };
    var analysed = article.analysedText().length();
    if (analysed < article.text().length())
      problems.add(new Problem(
          Stage.ARTICLE,
          capture.input(),
          (capture.place().isEmpty() ? "" : capture.place() + ", ") + "character " + analysed
              + " of the text",
          "The text is vast; from here on it is kept, but not read for who says what."));
    return new Extracted(capture, article, problems);
  }

  /** What each capture is to the edition, with ids that are unique in it; bad lines of a user's outlets are among its problems. */
  public Extraction settle(List<Extracted> extracted) {
    return Settlement.of(extracted, problems);
  }

  private Article page(Capture capture, List<Problem> problems) {
    var page = PageReader.read(
        model, credits, capture.content(), capture.uri(), capture.given().title());
    if (page.cutOff())
      problems.add(new Problem(
          Stage.ARTICLE,
          capture.input(),
          capture.place(),
          "The page is nested deeper than " + PageParser.DEEPEST
              + " levels; what lies deeper is read as if it stood at that level."));
    return article(capture, page.reading(), page.data());
  }

  private Article flat(Capture capture) {
    return article(
        capture, FlatReader.read(capture.content(), capture.given().title(), credits), null);
  }

  private Article article(Capture capture, Reading reading, @Nullable PageData data) {
    var body = Body.of(reading.pieces());
    var draft = new Draft(capture, reading, data, body.text());
    var kind = Kinds.given(capture.given().kind());
    var judged = capture.given().kind() == null
        ? Kinds.of(draft.headline(), reading, body.text(), data)
        : new Kinds.Judgement(kind, kind.goesOn() ? "" : "The record says so.");
    return draft.article(judged, body.furniture());
  }

  /** A record's text stays as it is, to the last character; what it says besides is read off it and not taken out. */
  private Article record(Capture capture) {
    var html = capture.page();
    var data = html == null ? null : PageReader.data(html);
    var found = new Reading.Builder();
    for (var line : Unwrapper.paragraphs(capture.content()))
      credits.read(line).ifPresent(read -> found.credits(read.credits()));
    var draft = new Draft(capture, found.build(), data, capture.content());
    var kind = Kinds.given(capture.given().kind());
    return draft.article(
        new Kinds.Judgement(kind, kind.goesOn() ? "" : "The record says so."), List.of());
  }

  private Article refused(Capture capture) {
    return new Article(
        Ids.of(capture),
        capture.uri(),
        null,
        Outlet.UNKNOWN,
        capture.given().title() == null ? "" : capture.given().title(),
        List.of(),
        List.of(),
        null,
        LanguageGuesser.UNDETERMINED,
        ArticleKind.REFUSED,
        capture.refusal() == null ? "" : capture.refusal(),
        PublicationDate.UNDATED,
        PublicationDate.UNDATED,
        capture.captured(),
        "",
        List.of());
  }

  /** An article in the making: everything but its text is derived from these four. */
  private final class Draft {
    private final Capture capture;
    private final Reading reading;
    private final @Nullable PageData data;
    private final String text;

    Draft(Capture capture, Reading reading, @Nullable PageData data, String text) {
      this.capture = capture;
      this.reading = reading;
      this.data = data;
      this.text = text;
    }

    Article article(Kinds.Judgement judged, List<Furniture> furniture) {
      var dateline = Dateline.of(text, credits);
      var outlet = outlets.of(capture, data, reading);
      var byline = authors.of(data, reading.bylines(), headline(), outlet);
      var language = language();
      var dates = dates(language);
      return new Article(
          Ids.of(capture),
          capture.uri(),
          data == null ? null : data.canonical(),
          outlet,
          headline(),
          byline,
          agencies(dateline.orElse(null), byline),
          dateline.map(Dateline::place).filter(place -> !place.isEmpty()).orElse(null),
          language,
          judged.kind(),
          judged.reason(),
          dates.published(),
          dates.updated(),
          capture.captured(),
          text,
          furniture);
    }

    String headline() {
      var given = capture.given().title();
      if (given != null && !given.isBlank()) return given.strip();
      if (reading.headline() != null) return reading.headline();
      var told = data == null ? null : Headlines.ofPage(data, capture.uri());
      return told == null ? "" : told;
    }

    private List<AgencyCredit> agencies(@Nullable Dateline dateline, List<Credit> byline) {
      var found = new ArrayList<AgencyCredit>();
      for (var credit : byline)
        if (credit.kind() == Credit.Kind.AGENCY)
          found.add(new AgencyCredit(credit.name(), AgencyCredit.Role.AUTHOR, credit.name()));
      if (dateline != null)
        for (var agency : dateline.agencies())
          found.add(new AgencyCredit(agency, AgencyCredit.Role.AUTHOR, dateline.text()));
      found.addAll(reading.credits());
      for (var relayed : Relayed.in(text, credits))
        if (found.stream().noneMatch(credit -> credit.name().equals(relayed.name())))
          found.add(relayed);
      return found.stream()
          .map(credit -> credit.withHouse(
              table.named(credit.name()).map(OutletTable.Entry::name).orElse(credit.name())))
          .distinct()
          .toList();
    }

    private String language() {
      var given = code(capture.given().language());
      if (given != null) return given;
      var guessed = LanguageGuesser.of(text.isBlank() ? headline() : text);
      var told = data == null ? null : code(data.language());
      if (told == null && data != null) told = code(data.json("inLanguage"));
      // A template's lang attribute is often wrong; the words are not, where we know the language.
      if (!guessed.equals(LanguageGuesser.UNDETERMINED)) return guessed;
      return told == null ? LanguageGuesser.UNDETERMINED : told;
    }

    private static @Nullable String code(@Nullable String tag) {
      if (tag == null || tag.length() < 2) return null;
      var end = 0;
      while (end < tag.length() && Character.isLetter(tag.charAt(end))) end++;
      return end == 2 ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : null;
    }

    private Dates dates(String language) {
      var dates = new Dates(capture, language, isMonthFirst(language));
      if (data != null) dates.addPage(data);
      if (data == null) dates.addLines(reading.dates());
      if (capture.address() || capture.media() != Media.RECORD_TEXT)
        dates.addAddress(capture.uri());
      if (data != null) {
        dates.addAddress(data.canonical());
        dates.addShown(data, headline());
      }
      Dateline.of(text, credits).ifPresent(dateline -> dates.addDateline(dateline.place()));
      dates.addText(text);
      if (data != null) dates.addHidden(data);
      return dates;
    }

    /** Whether {@code 4/5/2016} is the fifth of April: in English, unless the page says that it is from elsewhere than America. */
    private boolean isMonthFirst(String language) {
      if (!language.equals("en")) return false;
      if (data == null) return true;
      for (var tag :
          new @Nullable String[] {data.language(), data.meta("og:locale"), data.json("inLanguage")
          }) {
        if (tag != null && tag.length() == 5) return tag.substring(3).equalsIgnoreCase("us");
      }
      var host = Hosts.of(data.canonical());
      if (host == null) return true;
      return table
          .atHost(host)
          .map(OutletTable.Entry::country)
          .map(country -> country.equals("US"))
          .orElse(!isOfDayFirstCountry(host));
    }

    private static boolean isOfDayFirstCountry(String host) {
      var top = host.substring(host.lastIndexOf('.') + 1);
      return top.length() == 2
          && !top.equals("us")
          && !top.equals("io")
          && !top.equals("co")
          && !top.equals("tv")
          && !top.equals("ai")
          && !top.equals("me")
          && !top.equals("ph");
    }
  }
}
